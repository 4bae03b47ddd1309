import { codesWithin } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { binsHold, CODES_OF_RUNG as CODES, rungsOf } from '#lib/privacy/day-bins-ladder.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { exactOrHidden, type Figure } from './figure.ts';
import type { CountedRow } from './treat-counts.ts';

/** Applications of one kind, a row a period one after the other. */
export interface WaitingTimes {
	grain: 'quarter × county' | 'quarter × county × open' | 'year × county × devolved';
	ref_area: string;
	codes: Readonly<Record<string, string>>;
	periods: readonly {
		time_period: string;
		applications: number;
		/** Distinct households that they are of. */
		households: number;
		/** By fine bin, and by verdict; what is not there is none. */
		bins: Readonly<Record<string, number>>;
	}[];
}

/**
 * Waiting times as they may be published: how many, where that is the threshold and more; and by bins
 * on the finest rung of the ladder that holds, one rung a period, since two would cut the same
 * applications twice. A bin that holds nobody is told as 0: it says nothing of those who are in others.
 */
export function treatProcess(
	{ grain, ref_area, codes, periods }: WaitingTimes,
	policy: Policy
): Figure[] {
	const counts = periods.map(({ time_period, bins }) => {
		const of = (bin: string) => bins[bin] ?? 0;
		const wide = CODES.wide.map((bin) =>
			codesWithin('toldDayBins', bin).reduce((sum, each) => sum + of(each), 0)
		);
		const exact = { days: CODES.days.map(of), wide, limit: CODES.limit.map(of) };
		return { period: time_period, bins: exact };
	});
	const rungs = rungsOf(counts, policy.smallestBin);
	return periods.flatMap(({ time_period, applications, households }, at) => {
		const figure = (suffix: string, bin: string, counted: number, isShown: boolean) =>
			exactOrHidden(
				{
					...{ table: 'process', grain: `${grain}${suffix}` as GrainName, time_period, ref_area },
					...{ codes: { ...codes, bin }, measure: 'applications', counted },
					threshold: policy.threshold
				},
				isShown
			);
		const isShown = households >= policy.threshold;
		const rung = isShown ? (rungs[at] ?? 'all') : 'all';
		const whole = figure('', '_T', applications, isShown);
		if (rung === 'all') return [whole];
		const suffix = rung === 'limit' ? ' × limit' : ' × bin';
		const told = counts[at]?.bins[rung] ?? [];
		return [whole, ...CODES[rung].map((bin, nth) => figure(suffix, bin, told[nth] ?? 0, true))];
	});
}

/**
 * How many of a row that is told were within the limit and over it, where each that holds anything
 * holds enough; nothing else.
 *
 * @param counts by verdict.
 */
export function treatVerdicts(
	{ table, grain, time_period, ref_area, codes }: CountedRow,
	counts: readonly (readonly [verdict: string, applications: number])[],
	{ smallestBin }: Policy
): Figure[] {
	const isTold = binsHold(
		counts.map(([, applications]) => applications),
		smallestBin
	);
	return (isTold ? counts : []).map(([bin, counted]) =>
		exactOrHidden(
			{
				...{ table, grain: `${grain} × limit` as GrainName, time_period, ref_area },
				...{ codes: { ...codes, bin }, measure: 'applications', counted },
				threshold: smallestBin
			},
			true
		)
	);
}
