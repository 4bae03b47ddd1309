import { dayBins, verdicts, wideDayBins } from '#lib/contract/case-codes.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { rungsOf, type Rung } from '#lib/privacy/day-bins-ladder.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { exactOrHidden, type Figure } from './figure.ts';

const DAYS = Object.keys(dayBins).filter((bin) => bin !== '_T');
const CODES: Readonly<Record<Exclude<Rung, 'all'>, readonly string[]>> = {
	days: DAYS,
	wide: Object.keys(wideDayBins),
	limit: Object.keys(verdicts)
};
/** Which of the fine bins each wide one holds. */
const WIDE: Readonly<Record<string, readonly string[]>> = {
	'0-10': ['0-5', '6-10'],
	'11-20': ['11-15', '16-20'],
	'21-30': ['21-30'],
	'31+': ['31-45', '46+']
};

/** Applications of one kind, a row a period one after the other. */
export interface WaitingTimes {
	grain: 'quarter × county' | 'quarter × county × open' | 'year × county × devolved';
	ref_area: string;
	codes: Readonly<Record<string, string>>;
	periods: readonly {
		time_period: string;
		/** All of them, each by a household of its own. */
		applications: number;
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
			(WIDE[bin] ?? []).reduce((sum, each) => sum + of(each), 0)
		);
		const exact = { days: CODES.days.map(of), wide, limit: CODES.limit.map(of) };
		return { period: time_period, bins: exact };
	});
	const rungs = rungsOf(counts, policy.smallestBin);
	return periods.flatMap(({ time_period, applications }, at) => {
		const figure = (suffix: string, bin: string, counted: number, isShown: boolean) =>
			exactOrHidden(
				{
					...{ table: 'process', grain: `${grain}${suffix}` as GrainName, time_period, ref_area },
					...{ codes: { ...codes, bin }, measure: 'applications', counted },
					threshold: policy.threshold
				},
				isShown
			);
		const isShown = applications >= policy.threshold;
		const rung = isShown ? (rungs[at] ?? 'all') : 'all';
		const whole = figure('', '_T', applications, isShown);
		if (rung === 'all') return [whole];
		const suffix = rung === 'limit' ? ' × limit' : ' × bin';
		const told = counts[at]?.bins[rung] ?? [];
		return [whole, ...CODES[rung].map((bin, nth) => figure(suffix, bin, told[nth] ?? 0, true))];
	});
}
