import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsBetween } from '#lib/calendar/period.ts';
import { hiddenTowns } from '#lib/privacy/hidden-towns.ts';
import { policies, shownFrom } from '#lib/privacy/policy.ts';
import { applyRowRule } from '#lib/privacy/row-rule.ts';

const { supervision } = policies;
const households = (towns: Record<string, number[]>) => new Map(Object.entries(towns));

describe('the common row', () => {
	test('is not needed where nothing is hidden', () => {
		expect([...applyRowRule(households({ a: [9], b: [9] }), new Set(), 7)]).toEqual([]);
	});

	test('has three towns: the smallest shown one joins two', () => {
		const towns = households({ a: [1], b: [6], c: [8], d: [9], e: [40] });
		expect([...applyRowRule(towns, new Set(['a', 'b']), 7)]).toEqual(['a', 'b', 'c']);
	});

	test('holds enough together in every month: 2 + 3 + 1 do not make 7, nor does 9 in the other', () => {
		const towns = households({ a: [2, 3], b: [3, 3], c: [1, 3], d: [20, 20], e: [30, 30] });
		expect([...applyRowRule(towns, new Set(['a', 'b', 'c']), 7)]).toEqual(['a', 'b', 'c', 'd']);
	});

	test('of all towns leaves the county alone', () => {
		const towns = households({ a: [1], b: [9], c: [9] });
		expect([...applyRowRule(towns, new Set(['a']), 7)].sort()).toEqual(['a', 'b', 'c']);
		expect([...applyRowRule(households({ a: [1], b: [9] }), new Set(['a']), 7)].sort()).toEqual([
			'a',
			'b'
		]);
	});
});

describe('a town', () => {
	const steady = Array.from({ length: 24 }, () => 20);
	const county = (town: number[]) =>
		hiddenTowns(
			{
				...{ from: '2023-01', to: '2024-12' },
				byTown: households({ a: town, b: steady, c: steady, d: steady, e: steady.map(() => 30) })
			},
			supervision
		);
	const isHidden = (town: number[], month: string) => county(town).get(month)?.has('a');
	const flat = (first: number, second: number) => [
		...Array.from({ length: 12 }, () => first),
		...Array.from({ length: 12 }, () => second)
	];

	const changed = (months: number[], at: number, count: number) =>
		months.map((each, month) => (month === at ? count : each));

	test('without a year behind it is shown from twice the threshold on', () => {
		expect(isHidden(flat(9, 9), '2023-12')).toBe(true);
		expect(isHidden(flat(10, 10), '2023-12')).toBe(false);
	});

	test('with one is shown where it never had fewer than 1.4 times the threshold', () => {
		expect(isHidden(flat(7, 7), '2024-01')).toBe(false);
		expect(isHidden(changed(flat(7, 7), 5, 6), '2024-01')).toBe(true);
	});

	test('stays hidden all year, however large it grows', () => {
		expect(isHidden(flat(4, 50), '2024-12')).toBe(true);
	});

	test('that falls below the threshold is hidden until December, and back when a year allows', () => {
		const fallen = changed(flat(12, 12), 2, 4);
		const months = monthsBetween('2023-01', '2024-12');
		const hidden = months.filter((month) => isHidden(fallen, month));
		// From March 2023 on; and all of 2024, whose twelve months before hold the four.
		expect(hidden).toEqual(months.slice(2));
	});

	test('takes others along: it and the two smallest make a row of three', () => {
		const month = county(changed(flat(12, 12), 2, 4)).get('2023-03') ?? [];
		expect([...month].sort()).toEqual(['a', 'b', 'c']);
	});
});

const counties = fc
	.record({ towns: fc.integer({ min: 3, max: 9 }), months: fc.integer({ min: 1, max: 40 }) })
	.chain(({ towns, months }) =>
		fc.array(
			fc
				.tuple(
					fc.nat(25),
					fc.array(fc.integer({ min: -2, max: 2 }), { minLength: months, maxLength: months })
				)
				.map(([start, steps]) =>
					steps.reduce<number[]>(
						(all, step) => [...all, Math.max(0, (all.at(-1) ?? start) + step)],
						[]
					)
				),
			{ minLength: towns, maxLength: towns }
		)
	);
const asCounty = (series: number[][]) => ({
	from: '2022-05',
	to: monthsBetween('2022-05', '2030-12')[(series[0]?.length ?? 1) - 1] ?? '',
	byTown: new Map(series.map((counts, at) => [`t${at}`, counts]))
});

test('whatever the county: shown towns hold the threshold, a common row three towns and the threshold, and nobody comes back within a year', () => {
	fc.assert(
		fc.property(counties, (series) => {
			const county = asCounty(series);
			let before: ReadonlySet<string> = new Set();
			for (const [at, [month, hidden]] of [...hiddenTowns(county, supervision)].entries()) {
				const counts = [...county.byTown].map(([town, each]) => ({ town, count: each[at] ?? 0 }));
				for (const { town, count } of counts)
					if (!hidden.has(town)) expect(count).toBeGreaterThanOrEqual(supervision.threshold);
				const together = counts
					.filter(({ town }) => hidden.has(town))
					.reduce((sum, { count }) => sum + count, 0);
				if (hidden.size > 0 && hidden.size < series.length) {
					expect(hidden.size).toBeGreaterThanOrEqual(3);
					expect(together).toBeGreaterThanOrEqual(supervision.threshold);
				}
				if (at > 0 && !month.endsWith('-01'))
					for (const town of before) expect(hidden).toContain(town);
				before = hidden;
			}
		}),
		{ numRuns: 200, seed: 20261122 }
	);
});

test('whatever the county: a month’s answer is the same once later months are known', () => {
	fc.assert(
		fc.property(counties, (series) => {
			const whole = hiddenTowns(asCounty(series), supervision);
			const length = series[0]?.length ?? 0;
			const cut = asCounty(series.map((counts) => counts.slice(0, Math.ceil(length / 2))));
			for (const [month, hidden] of hiddenTowns(cut, supervision))
				expect([...hidden].sort()).toEqual([...(whole.get(month) ?? [])].sort());
		}),
		{ numRuns: 100, seed: 20261122 }
	);
});

test('the margin is 7 households under supervision, 14 in the open', () => {
	expect([shownFrom(policies.supervision), shownFrom(policies.open)]).toEqual([7, 14]);
});
