import { reportedSums } from './calibration.ts';
import type { Episode } from './household.ts';
import { monthOf } from './month.ts';
import type { SynthesisOptions, Window } from './options.ts';
import { randomStream } from './random.ts';
import type { SinglePayment } from './single-payment.ts';
import { payDayOf } from './working-time.ts';

const MONTHS = ['2024-04', '2024-08', '2024-11'].map(monthOf);

/**
 * 医疗费用负担封顶 of 2024: three households of one claimant each, as 种子002 says. Their amounts are
 * invented; the printed 26,894.25 yuan stands among the reported figures, as a quotation.
 */
export function synthesiseMedicalCap(
	options: SynthesisOptions,
	window: Window,
	episodes: readonly Episode[]
): SinglePayment[] {
	const random = randomStream(options.seed, 'medical-cap');
	const paid = new Set<Episode>();
	return MONTHS.slice(0, reportedSums.medicalCapHouseholds).flatMap((month) => {
		const entitled = episodes.filter(
			(episode) =>
				['01', '02', 'dibian'].includes(episode.programme) &&
				episode.from < month &&
				(episode.to ?? window.last) > month &&
				!paid.has(episode)
		);
		if (month < window.first || month > window.last || entitled.length === 0) return [];
		const episode = random.pick(entitled);
		paid.add(episode);
		const application = { household_id: episode.household.id, town: episode.residence };
		const paidOn = payDayOf(month);
		const cents = random.between(620_000, 1_150_000);
		return [{ programme: '04' as const, application, paidOn, cents }];
	});
}
