import type { ProcessCost } from './measure-process.ts';

/** What one size of province cost, medians of its runs. */
export interface StepReading {
	/** 1 is 1.2 million payments. */
	step: number;
	/** Rows of all tables. */
	rows: number;
	/** DuckDB alone. */
	floor: ProcessCost;
	export: ProcessCost;
}

export interface Verdict {
	aim: string;
	/** As measured, with its unit; undefined where the steps that it needs were not run. */
	value: string | undefined;
	isMet: boolean | undefined;
}

export const MOST_TIMES_FLOOR = 2;
/** Decimal, as the aim is written. */
export const MOST_MEMORY = 6e9;

/** By the clock. */
export const timesFloor = ({
	floor,
	export: ours
}: Pick<StepReading, 'floor' | 'export'>): number => ours.seconds / floor.seconds;

/**
 * How cost grows between two sizes: 1 where it grows as they do, 2 where it grows with their square,
 * less than 1 where something is paid for once.
 */
export const growthExponent = (
	small: { size: number; cost: number },
	large: { size: number; cost: number }
): number => Math.log(large.cost / small.cost) / Math.log(large.size / small.size);

/** The aims of the order, which are of the steps ×10 and ×100 whatever else was measured. */
export function judge(readings: readonly StepReading[]): Verdict[] {
	const at = (step: number) => readings.find((reading) => reading.step === step);
	const [middle, largest] = [at(10), at(100)];
	const ratio = largest && timesFloor(largest);
	const growth =
		middle &&
		largest &&
		growthExponent(
			{ size: 10, cost: middle.export.seconds },
			{ size: 100, cost: largest.export.seconds }
		);
	return [
		{
			aim: `×100 within ${MOST_TIMES_FLOOR.toFixed(1)} × the floor`,
			value: ratio === undefined ? undefined : `${ratio.toFixed(2)} ×`,
			isMet: ratio === undefined ? undefined : ratio <= MOST_TIMES_FLOOR
		},
		{
			aim: `×100 under ${MOST_MEMORY / 1e9} GB of memory`,
			value: largest && `${(largest.export.memory / 1e9).toFixed(2)} GB`,
			isMet: largest && largest.export.memory < MOST_MEMORY
		},
		{
			aim: '×10 to ×100 at most linear (exponent ≤ 1)',
			value: growth?.toFixed(2),
			isMet: growth === undefined ? undefined : growth <= 1
		}
	];
}

/**
 * Seconds that further steps may take: as the last one, times their size. Too much rather than too
 * little, because what is paid for once is multiplied as well.
 */
export const secondsLeft = (
	last: { step: number; seconds: number },
	further: readonly number[]
): number => further.reduce((sum, step) => sum + (last.seconds * step) / last.step, 0);
