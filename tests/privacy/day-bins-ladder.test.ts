import { expect, test } from 'vitest';
import { rungsOf, type QuarterBins } from '#lib/privacy/day-bins-ladder.ts';

const PERIODS = [
	'2023-Q1',
	'2023-Q2',
	'2023-Q3',
	'2023-Q4',
	'2024-Q1',
	'2024-Q2',
	'2024-Q3',
	'2024-Q4'
];
/** Seven bins a quarter; limits at 30 days. */
const quarters = (...bins: number[][]): QuarterBins[] =>
	bins.map((days, at) => {
		const sum = (from: number, to: number) =>
			days.slice(from, to).reduce((all, each) => all + each, 0);
		return {
			period: PERIODS[at] ?? '',
			bins: {
				days,
				wide: [sum(0, 2), sum(2, 4), sum(4, 5), sum(5, 7)],
				limit: [sum(0, 5), sum(5, 7)]
			}
		};
	});
const FINE = [4, 5, 9, 8, 3, 0, 0];

test('bins that hold three and more are told', () => {
	expect(rungsOf(quarters(FINE, FINE), 3)).toEqual(['days', 'days']);
});

test('a bin of two moves the quarter down one rung, and the rest of the year', () => {
	expect(rungsOf(quarters(FINE, [2, 5, 9, 8, 3, 0, 0], FINE, FINE), 3)).toEqual([
		...['days', 'wide', 'wide', 'wide']
	]);
});

test('the next year looks back on four quarters: one that failed holds it down', () => {
	const year = [FINE, FINE, FINE, [2, 5, 9, 8, 3, 0, 0]];
	expect(rungsOf(quarters(...year, FINE, FINE, FINE, FINE), 3)).toEqual([
		...['days', 'days', 'days', 'wide'],
		...['wide', 'wide', 'wide', 'wide']
	]);
});

test('one over the limit among thirty is not told', () => {
	expect(rungsOf(quarters([0, 0, 0, 30, 0, 1, 0]), 3)).toEqual(['all']);
});

test('a single bin that holds everybody is told as their number alone', () => {
	expect(rungsOf(quarters([0, 0, 0, 30, 0, 0, 0]), 3)).toEqual(['all']);
});

test('of two large bins beside a small one the wider ones are told', () => {
	expect(rungsOf(quarters([1, 9, 9, 0, 0, 0, 0]), 3)).toEqual(['wide']);
});
