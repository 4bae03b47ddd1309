import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { workingDaysBetween } from '#lib/calendar/working-days.ts';
import type { Timeline } from './application.ts';
import type { Random } from './random.ts';
import type { Town } from './towns.ts';
import { addWorkingDays, subtractWorkingDays } from './working-time.ts';

type Spread = readonly (readonly [readonly [number, number], number])[];

/**
 * Working days from acceptance to decision. Source of the medians 40 and 20: 种子001 “低保办理时间由原来的40个工作日缩减到20个工作日”;
 * the spreads are invented. Offices finish on the day of the limit.
 */
const AT_COUNTY: Spread = [
	[[24, 33], 20],
	[[34, 39], 26],
	[[40, 40], 10],
	[[41, 45], 32],
	[[46, 58], 12]
];
const AT_TOWN: Spread = [
	[[12, 15], 10],
	[[16, 19], 34],
	[[20, 20], 32],
	[[21, 28], 14],
	[[29, 44], 10]
];

export interface Handling {
	/** By the town itself, its right to confirm being devolved when the case was accepted. */
	devolved: boolean;
	days: number;
}

/** Draw how long a case took that was decided on a day, by who decided it. */
export function drawHandling(town: Town, decidedOn: string, random: Random): Handling {
	const draw = (spread: Spread) => random.between(...random.weighted(spread));
	const short = draw(AT_TOWN);
	const devolved = subtractWorkingDays(decidedOn, short) >= (town.devolvedOn ?? '9');
	return { devolved, days: devolved ? short : draw(AT_COUNTY) };
}

/** Beyond the limit mostly with a ground for 45 days (民发〔2021〕57号第22条). */
export function drawExtension({ devolved, days }: Handling, random: Random) {
	if (days <= (devolved ? 20 : 30) || !random.chance(0.6)) return {};
	return {
		extension: random.weighted([
			['objection', 1],
			['separated_residence', 3],
			['out_of_area', 2],
			['hard_case', 4]
		] as const)
	};
}

/** Steps of a case of 低保 and its kin, backwards from the decision. At least twelve working days. */
export function drawTimeline(
	decidedOn: string,
	{ days }: Handling,
	returnedTimes: number,
	random: Random
): Timeline {
	const accepted_on = subtractWorkingDays(decidedOn, days);
	const submitted_on = subtractWorkingDays(accepted_on, random.between(0, 2) + 4 * returnedTimes);
	// 公示 lasts seven days of any kind, the first not counted (57号第19条); it ends before the decision.
	const slack = days > 25 ? random.between(0, 6) : 0;
	const publicity_from = subtractWorkingDays(addNaturalDays(decidedOn, -8 - slack), 0);
	const span = workingDaysBetween(accepted_on, publicity_from);
	const started = Math.min(span, random.between(1, 3));
	const reviewed = Math.max(started, span - random.between(0, 1));
	const returned = random.between(started, Math.ceil((started + reviewed) / 2));
	const at = (offset: number) => addWorkingDays(accepted_on, offset);
	return {
		...{ submitted_on, accepted_on, check_started_on: at(started) },
		...{ check_returned_on: at(returned), visited_on: at(random.between(returned, reviewed)) },
		...{ reviewed_on: at(reviewed), publicity_from },
		publicity_to: addNaturalDays(publicity_from, 7),
		decided_on: decidedOn,
		notified_on: addWorkingDays(decidedOn, random.chance(0.04) ? 5 : random.between(0, 3))
	};
}
