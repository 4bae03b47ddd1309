import type { Point } from '#lib/queries/query-metric.ts';
import { monthsOf, quartersOf } from './paid-topics.ts';
import { pool, toTwoDigits, type FundsFacts } from './funds-facts.ts';

/** 临时救助 of one period. */
export interface Temporary {
	period: string;
	/** Yuan; null where a month of it is hidden or not reported. */
	amount: number | null;
	times: number | null;
	/** Yuan a time; null where nobody was assisted, or one of both is not told. */
	mean: number | null;
	isRounded: boolean;
	/** Why something is not told. */
	points: readonly (Point | undefined)[];
}

/** Period by period, in order of time. */
export function temporaryPeriods(facts: FundsFacts): Temporary[] {
	const periods = facts.pointsOf('times').map(({ dimensions }) => dimensions.time_period ?? '');
	return periods.map((period) => temporaryOf(facts, period, [period]));
}

/** Whole years of which every quarter has figures; none where print has its own periods. */
export function temporaryYears(facts: FundsFacts): Temporary[] {
	if (!facts.isRecords) return [];
	const known = temporaryPeriods(facts).map(({ period }) => period);
	const years = [...new Set(known.map((period) => period.slice(0, 4)))];
	return years
		.filter((year) => quartersOf(year).every((quarter) => known.includes(quarter)))
		.map((year) => temporaryOf(facts, year, quartersOf(year)));
}

function temporaryOf(facts: FundsFacts, period: string, parts: readonly string[]): Temporary {
	const { at, isRecords } = facts;
	const paid = (isRecords ? parts.flatMap(monthsOf) : parts).map((part) => at('times-paid', part));
	const counted = parts.map((part) => at('times', part));
	const [amount, times] = [pool(paid), pool(counted)];
	const isRounded = Boolean(amount?.isRounded || times?.isRounded);
	const mean = amount && times?.numerator ? amount.numerator / times.numerator : null;
	return {
		...{ period, isRounded, points: [...paid, ...counted] },
		...{ amount: amount?.numerator ?? null, times: times?.numerator ?? null },
		// What protection rounded is known to few digits; what print rounded is known to those printed.
		mean: mean !== null && isRounded && isRecords ? toTwoDigits(mean) : mean
	};
}
