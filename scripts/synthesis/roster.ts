import { lastDay, monthText } from './month.ts';
import { listsOf, type Paid } from './payment-lists.ts';
import { randomStream } from './random.ts';
import { flag, yuan, type Row } from './row.ts';

/**
 * 发放花名册 as it stands at a month's end: a row for each member still on the rolls of a household that
 * was regularly paid, with an equal part of its money; what does not divide goes to the first. Who
 * died within the month is off it, so that a roster and the records count the same people.
 */
export function* rosterRows(world: Paid): Generator<Row> {
	const random = randomStream(world.options.seed, 'roster');
	for (const [month, lines] of listsOf(world))
		for (const { episode, cents, paidOn } of lines) {
			if (!episode) continue;
			const { household, town, programme } = episode;
			const end = lastDay(month);
			const present = episode.stays.filter(
				({ startsOn, endsOn }) => startsOn <= end && (endsOn ?? '9') >= end
			);
			const part = Math.floor(cents / present.length);
			for (const [at, { person, relation }] of present.entries())
				yield {
					month: monthText(month),
					household_id: household.id,
					person_id: person.id,
					relation,
					town_code: town.code,
					programme,
					amount_yuan: yuan(at === 0 ? cents - part * (present.length - 1) : part),
					paid_on: paidOn,
					bank_ok: flag(!random.chance(0.003))
				};
		}
}
