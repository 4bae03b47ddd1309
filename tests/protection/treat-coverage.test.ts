import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsBetween } from '#lib/calendar/period.ts';
import { policies } from '#lib/privacy/policy.ts';
import { auditRelease } from '#scripts/protection/release/audit-release.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import {
	treatCoverage,
	type ProgrammeStock,
	type Stock
} from '#scripts/protection/release/treat-coverage.ts';

const COUNTY = '990101';
const codeOf = (at: number) => `${COUNTY}${String(at + 1).padStart(3, '0')}`;
const { supervision } = policies;

/** Towns by their households a month; twice as many persons unless given; every other town is rural. */
function county(
	households: readonly (readonly number[])[],
	persons?: readonly (readonly number[])[]
): ProgrammeStock {
	const months = monthsBetween('2023-01', '2030-12').slice(0, households[0]?.length);
	const stocks = households.map((counts, at): Stock => ({
		households: counts,
		persons: persons?.[at] ?? counts.map((count) => 2 * count)
	}));
	const sum = (chosen: readonly Stock[]): Stock => ({
		households: months.map((_, at) =>
			chosen.reduce((all, each) => all + (each.households[at] ?? 0), 0)
		),
		persons: months.map((_, at) => chosen.reduce((all, each) => all + (each.persons[at] ?? 0), 0))
	});
	return {
		...{ county: COUNTY, programme: '01', months, whole: sum(stocks) },
		strata: new Map([
			['urban', sum(stocks.filter((_, at) => at % 2 === 0))],
			['rural', sum(stocks.filter((_, at) => at % 2 === 1))]
		]),
		towns: new Map(stocks.map((stock, at) => [codeOf(at), stock]))
	};
}

function audit(figures: readonly Figure[], { months }: ProgrammeStock) {
	const span = { from: months[0] ?? '', to: months.at(-1) ?? '' };
	return auditRelease(figures, relationsOf(figures, span), () => 0);
}

/** `area stratum measure value`, of one month. */
const told = (figures: readonly Figure[], month: string) =>
	figures
		.filter(({ time_period }) => time_period === month)
		.map(({ ref_area, codes, measure, published }) =>
			[ref_area, codes['urban_rural'], measure, published ?? '隐'].join(' ')
		);

describe('a county of five towns with 60, 12, 3, 9 and 4 households', () => {
	const stock = county([[60], [12], [3], [9], [4]]);
	const figures = treatCoverage(stock, supervision);

	test('shows two of them, and three in one row', () => {
		expect(told(figures, '2023-01').filter((line) => line.includes('_T households'))).toEqual([
			'990101 _T households 88',
			...['990101001 _T households 60', '990101002 _T households 12'],
			...['990101003 _T households 隐', '990101004 _T households 隐', '990101005 _T households 隐'],
			'X990101 _T households 16'
		]);
	});

	test('is split into urban and rural, both of ten and more', () => {
		expect(
			told(figures, '2023-01').filter((line) => / (urban|rural) households/.test(line))
		).toEqual(['990101 urban households 67', '990101 rural households 21']);
	});

	test('tells no town’s persons before December', () => {
		expect(told(figures, '2023-01').filter((line) => line.includes('persons'))).toEqual([
			...['990101 _T persons 176', '990101 urban persons 134', '990101 rural persons 42'],
			...[1, 2, 3, 4, 5].map((at) => `99010100${at} _T persons 隐`),
			'X990101 _T persons 隐'
		]);
	});

	test('gives nothing away', async () => {
		const found = await audit(figures, stock);
		expect(found.disclosures).toEqual([]);
		// Three towns share sixteen: each may have none, or all.
		expect(found.narrowestHidden).toBe(16);
	});

	test('would, with hidden towns shown: who is seen beside the common row leaves the rest', async () => {
		const shown = (...towns: string[]) =>
			figures.map((figure) =>
				towns.includes(figure.ref_area) && figure.measure === 'households'
					? { ...figure, status: 'A' as const, published: figure.counted }
					: figure
			);
		const given = async (...towns: string[]) => {
			const { disclosures } = await audit(shown(...towns), stock);
			return disclosures.map(({ figure, lo }) => `${figure.ref_area} ${figure.measure} from ${lo}`);
		};
		// Three households are three persons at least.
		expect(await given('990101003')).toEqual(['990101003 persons from 3']);
		expect(await given('990101003', '990101004')).toEqual([
			...['990101003 persons from 3', '990101005 households from 4', '990101005 persons from 4']
		]);
	});
});

test('in December persons are told of every shown town and of the common row', () => {
	const year = (count: number) => Array.from({ length: 12 }, () => count);
	const figures = treatCoverage(county([60, 12, 3, 9, 4].map(year)), supervision);
	expect(told(figures, '2023-12').filter((line) => line.includes('_T persons'))).toEqual([
		...['990101 _T persons 176', '990101001 _T persons 120', '990101002 _T persons 24'],
		...[3, 4, 5].map((at) => `99010100${at} _T persons 隐`),
		'X990101 _T persons 32'
	]);
});

test('a programme of nine households in its first month is hidden in county and towns', () => {
	const figures = treatCoverage(county([[5], [4]]), supervision);
	expect(figures.every(({ status }) => status === 'C')).toBe(true);
});

const counties = fc
	.record({ towns: fc.integer({ min: 1, max: 8 }), months: fc.integer({ min: 1, max: 30 }) })
	.chain(({ towns, months }) =>
		fc.array(
			fc
				.record({
					start: fc.oneof(fc.nat(12), fc.nat(90)),
					steps: fc.array(fc.integer({ min: -2, max: 2 }), {
						minLength: months,
						maxLength: months
					}),
					size: fc.integer({ min: 1, max: 3 })
				})
				.map(({ start, steps, size }) => {
					const households = steps.reduce<number[]>(
						(all, step) => [...all, Math.max(0, (all.at(-1) ?? start) + step)],
						[]
					);
					return {
						households,
						persons: households.map((count, at) => count * size - (at % 2 && size > 1 ? count : 0))
					};
				}),
			{ minLength: towns, maxLength: towns }
		)
	);

test('whatever the county: all its months together give no household away, and what is told is true', async () => {
	await fc.assert(
		fc.asyncProperty(counties, async (towns) => {
			const stock = county(
				towns.map(({ households }) => households),
				towns.map(({ persons }) => persons)
			);
			const figures = treatCoverage(stock, supervision);
			for (const { status, published, counted } of figures)
				expect(published).toBe(status === 'A' ? counted : null);
			const { disclosures } = await audit(figures, stock);
			expect(disclosures).toEqual([]);
		}),
		{ numRuns: 60, seed: 20261122 }
	);
});
