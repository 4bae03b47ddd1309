import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditRelease } from '#scripts/protection/release/audit-release.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import { hideMore } from '#scripts/protection/release/hide-more.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import {
	treatCounts,
	treatTownCounts,
	type CountedRow
} from '#scripts/protection/release/treat-counts.ts';

const COUNTY = '990101';
const K = 5;

const row = (
	grain: CountedRow['grain'],
	time_period: string,
	ref_area: string,
	households: number,
	times = households
): CountedRow => ({
	...{ table: 'events', grain, time_period, ref_area, codes: { programme: '06' }, households },
	counts: { households, person_times: times }
});
const quarter = (nth: number, households: number) =>
	row('quarter × county', `2024-Q${nth}`, COUNTY, households);
const town = (nth: number, households: number) =>
	row('year × town', '2024', `${COUNTY}00${nth}`, households);

const SPAN = { from: '2024-01', to: '2024-12' };
const told = (figures: readonly Figure[], measure = 'households') =>
	figures
		.filter((figure) => figure.measure === measure)
		.map(
			({ time_period, ref_area, published }) => `${time_period} ${ref_area} ${published ?? '隐'}`
		);

describe('one-off assistance', () => {
	test('of a county is told from five households on, and nobody is not told', () => {
		expect(told(treatCounts([quarter(1, 5), quarter(2, 4), quarter(3, 0)], K))).toEqual([
			...['2024-Q1 990101 5', '2024-Q2 990101 隐', '2024-Q3 990101 隐']
		]);
	});

	test('of towns too small is told together, of three at least', () => {
		const figures = treatTownCounts(COUNTY, [town(1, 30), town(2, 2), town(3, 8), town(4, 4)], K);
		expect(told(figures)).toEqual([
			...['2024 990101001 30', '2024 990101002 隐', '2024 990101003 隐', '2024 990101004 隐'],
			'2024 X990101 14'
		]);
	});

	test('of two towns, one too small, is told of the county alone', () => {
		expect(told(treatTownCounts(COUNTY, [town(1, 30), town(2, 2)], K))).toEqual([
			...['2024 990101001 隐', '2024 990101002 隐']
		]);
	});

	test('of a small quarter is given away by the towns’ year, until a second quarter is hidden', async () => {
		const figures = [
			...treatCounts([quarter(1, 12), quarter(2, 3), quarter(3, 9), quarter(4, 20)], K),
			...treatTownCounts(COUNTY, [town(1, 14), town(2, 10), town(3, 20)], K)
		];
		const linked = { figures, relations: relationsOf(figures, SPAN), base: () => 0 };
		const { relations, base } = linked;
		const { disclosures } = await auditRelease(figures, relations, base);
		// 44 in the towns, less 12, 9 and 20.
		expect(
			disclosures.map(({ figure, lo, hi }) => [figure.time_period, figure.measure, lo, hi])
		).toContainEqual([...['2024-Q2', 'person_times', 3, 3]]);
		const safe = await hideMore(linked);
		expect((await auditRelease(safe, relations, base)).disclosures).toEqual([]);
		expect(told(safe, 'person_times').filter((line) => line.includes('隐'))).toEqual([
			...['2024-Q2 990101 隐', '2024-Q3 990101 隐']
		]);
	});
});

test('whatever was given: nothing is given away', async () => {
	const counts = fc.record({
		quarters: fc.array(fc.nat(25), { minLength: 4, maxLength: 4 }),
		shares: fc.array(fc.nat(9), { minLength: 3, maxLength: 6 })
	});
	await fc.assert(
		fc.asyncProperty(counts, async ({ quarters, shares }) => {
			// The year's times fall on the towns by their shares, what is left over on the first.
			const all = quarters.reduce((sum, each) => sum + each, 0);
			const whole = shares.reduce((sum, each) => sum + each, 0) || 1;
			const parts = shares.map((share) => Math.floor((all * share) / whole));
			const left = all - parts.reduce((sum, each) => sum + each, 0);
			const towns = parts.map((part, at) => (at === 0 ? part + left : part));
			const figures = [
				...treatCounts(
					quarters.map((each, at) => quarter(at + 1, each)),
					K
				),
				...treatTownCounts(
					COUNTY,
					towns.map((each, at) => town(at + 1, each)),
					K
				)
			];
			const relations = relationsOf(figures, SPAN);
			const safe = await hideMore({ figures, relations, base: () => 0 });
			expect((await auditRelease(safe, relations, () => 0)).disclosures).toEqual([]);
		}),
		{ numRuns: 25, seed: 20261122 }
	);
});
