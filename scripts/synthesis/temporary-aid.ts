import { drawChannel, drawMarks, asKnownOn, type Application } from './application.ts';
import type { Handled } from './applications.ts';
import type { Episode } from './household.ts';
import { monthsBetween, type Month } from './month.ts';
import { drawTown } from './open-episode.ts';
import { monthAt, scaled } from './options.ts';
import { randomStream, type Random } from './random.ts';
import type { SinglePayment } from './single-payment.ts';
import { addWorkingDays, workingDaysOf } from './working-time.ts';

/**
 * 临时救助: about twelve cases a month for 1800 households, two in five of them of households on a
 * programme. An emergency is helped first and documented after (国发〔2014〕47号).
 */
export function synthesiseTemporaryAid(world: Handled): {
	applications: Application[];
	payments: SinglePayment[];
} {
	const { options, window, towns, episodes, outsider } = world;
	const random = randomStream(options.seed, 'temporary-aid');
	const applications: Application[] = [];
	const payments: SinglePayment[] = [];
	for (const month of monthsBetween(window.first, window.last)) {
		const present = presentIn(episodes, month);
		const days = workingDaysOf(month);
		for (let count = scaled(random.between(9, 16), options); count > 0; count--) {
			const holder = random.chance(0.4) && present.length > 0 ? random.pick(present) : undefined;
			const town = holder?.residence ?? drawTown(towns, random);
			const urgency = random.chance(0.25) ? 'emergency' : 'normal';

			const outcome = urgency === 'normal' && random.chance(0.18) ? 'refused' : 'approved';
			const { first_paid_on, ...dates } = drawDates(random.pick(days), urgency, random);
			const application = asKnownOn(window.end, {
				...{ ...dates, ...drawMarks(random), town, urgency, outcome, programme: '08' },
				...(outcome === 'approved' ? { first_paid_on } : {}),
				returned_times: 0,
				channel: drawChannel(dates.submitted_on, window, random),
				household_id: holder?.household.id ?? outsider(),
				visitors: 2
			});
			if (!application) continue;
			applications.push(application);
			const paidOn = application.first_paid_on;
			const isLarge = month > monthAt(window, 0.3);
			const cents = 10_000 * random.between(6, urgency === 'emergency' ? 30 : isLarge ? 26 : 20);
			if (paidOn) payments.push({ programme: '08', application, paidOn, cents });
		}
	}
	return { applications, payments };
}

function presentIn(episodes: readonly Episode[], month: Month): Episode[] {
	return episodes.filter(
		({ programme, from, to = month }) => programme !== '02' && from <= month && to >= month
	);
}

function drawDates(submitted_on: string, urgency: Application['urgency'], random: Random) {
	const isUrgent = urgency === 'emergency';
	const after = (days: number) => addWorkingDays(submitted_on, days);
	const accepted = isUrgent ? 0 : random.between(0, 1);
	const visited = accepted + (isUrgent ? 0 : random.between(1, 4));
	const reviewed = visited + (isUrgent ? 0 : random.between(0, 3));
	const decided = reviewed + (isUrgent ? random.between(0, 2) : random.between(1, 6));
	const paid = decided + (isUrgent ? random.between(0, 1) : random.between(1, 6));
	return {
		...{ submitted_on, accepted_on: after(accepted), visited_on: after(visited) },
		...{ reviewed_on: after(reviewed), decided_on: after(decided), notified_on: after(decided) },
		first_paid_on: after(paid)
	};
}
