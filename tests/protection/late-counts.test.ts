import { expect, test } from 'vitest';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { ReleasedFigure } from '#scripts/protection/release/released-figures.ts';
import type { Counted } from '#scripts/protection/tables/county-rows.ts';
import { countLate } from '#scripts/protection/tables/late-counts.ts';

const { quarters } = cubePeriods('2023-01', '2024-09');
const key = (time_period: string) => ({
	...{ table: 'events', time_period, ref_area: '990101', codes: { programme: '06' } },
	grain: 'quarter × county' as const
});
const counted = (period: string, households: number, person_times: number): Counted => ({
	...key(period),
	...{ values: { households, person_times }, behind: {} }
});
const released = (period: string, measure: string, published: number | null): ReleasedFigure => ({
	...key(period),
	...{ measure, published, status: published === null ? 'C' : 'A' }
});
/** `period households person_times`, by period. */
const told = (rows: readonly Counted[]) =>
	rows.map(({ time_period, values }) => `${time_period} ${Object.values(values).join(' ')}`).sort();

test('what is found late counts in the first quarter of its year that is open', () => {
	const rows = [counted('2024-Q1', 22, 31), counted('2024-Q2', 18, 20), counted('2024-Q3', 9, 9)];
	const before = [released('2024-Q1', 'households', 20), released('2024-Q1', 'person_times', 28)];
	expect(told(countLate(rows, before, quarters))).toEqual([
		...['2024-Q1 22 31', '2024-Q2 20 23', '2024-Q3 9 9']
	]);
});

test('it counts once: a later release finds it where the earlier one put it', () => {
	const rows = [counted('2024-Q1', 22, 31), counted('2024-Q2', 18, 20), counted('2024-Q3', 9, 9)];
	const before = [
		...[released('2024-Q1', 'households', 20), released('2024-Q1', 'person_times', 28)],
		...[released('2024-Q2', 'households', 20), released('2024-Q2', 'person_times', 23)]
	];
	expect(told(countLate(rows, before, quarters))).toEqual([
		...['2024-Q1 22 31', '2024-Q2 18 20', '2024-Q3 9 9']
	]);
});

test('what was taken back is taken off, and an open quarter without anybody gets what came late', () => {
	const taken = [counted('2024-Q1', 15, 15), counted('2024-Q2', 18, 20)];
	const before = [released('2024-Q1', 'households', 20), released('2024-Q1', 'person_times', 15)];
	expect(told(countLate(taken, before, quarters))).toEqual(['2024-Q1 15 15', '2024-Q2 13 20']);
	expect(told(countLate([counted('2024-Q1', 26, 15)], before, quarters))).toEqual([
		...['2024-Q1 26 15', '2024-Q2 6']
	]);
});

test('a quarter that was hidden, or of a year that is over, is not made up for', () => {
	const rows = [counted('2023-Q4', 30, 30), counted('2024-Q1', 4, 4), counted('2024-Q2', 18, 20)];
	const before = [
		...['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((period) =>
			released(period, 'households', 25)
		),
		released('2024-Q1', 'households', null)
	];
	expect(told(countLate(rows, before, quarters))).toEqual([
		...['2023-Q4 30 30', '2024-Q1 4 4', '2024-Q2 18 20']
	]);
});
