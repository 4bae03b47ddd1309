import { beforeAll, describe, expect, test } from 'vitest';
import {
	NOTHING_RELEASED,
	releaseUpTo,
	type CountedCounty
} from '#scripts/bench/protection/counted-county.ts';
import type { ProtectedCounty } from '#scripts/protection/release/protect-county.ts';
import { countOf, MONTHS, type Household } from './generated-source.ts';

const household = (rest: Partial<Household>): Household => ({
	...{ town: 0, programme: '01', joins: 0, stays: MONTHS, size: 1, yuan: 600 },
	...rest
});
const times = (count: number, rest: Partial<Household>) =>
	Array.from({ length: count }, () => household(rest));

/** From 2023-10 on: 300 households; every month from the second on, eight come and seven of the first leave. */
const known = [
	...[0, 1, 2].flatMap((town) => times(70, { town })),
	...Array.from({ length: MONTHS - 1 }, (_, at) => [
		...times(8, { joins: at + 1, town: at % 3 }),
		...times(7, { stays: at + 1, town: at % 3 })
	]).flat()
];
/**
 * Found in May 2024: two that came in March, of two persons, one that came in November, and one that had
 * left in February.
 */
const [leaver, ...others] = known as [Household, ...Household[]];
const corrected = [
	household({ joins: 1, town: 1 }),
	...times(2, { joins: 5, size: 2 }),
	{ ...leaver, stays: 4 },
	...others
];

let recount: CountedCounty;
let before: ProtectedCounty;
let may: ProtectedCounty;
let june: ProtectedCounty;
beforeAll(async () => {
	before = await releaseUpTo(await countOf(known), '2024-04', NOTHING_RELEASED);
	recount = await countOf(corrected);
	may = await releaseUpTo(recount, '2024-05', before);
	june = await releaseUpTo(recount, '2024-06', may);
});

const figure = (
	{ figures }: Pick<ProtectedCounty, 'figures'>,
	table: string,
	period: string,
	direction?: string,
	measure = 'households',
	area = '990101'
) =>
	figures.find(
		(each) =>
			each.table === table &&
			each.time_period === period &&
			each.ref_area === area &&
			each.measure === measure &&
			each.codes['programme'] === '01' &&
			(direction === undefined
				? each.codes['urban_rural'] === '_T'
				: each.codes['direction'] === direction && each.codes['reason'] === '_T')
	)?.published;

describe('records that come late', () => {
	test('leave what was published as it was', () => {
		for (const period of ['2024-02', '2024-03', '2024-04'])
			expect(figure(june, 'coverage', period)).toBe(figure(before, 'coverage', period));
		expect(figure(june, 'flows', '2024-03', 'in')).toBe(8);
		expect(figure(june, 'flows', '2024-02', 'out')).toBe(7);
	});

	test('are counted, so that whoever releases is told of them', async () => {
		expect(may.outdated['coverage']).toBeGreaterThan(0);
		const punctual = await releaseUpTo(await countOf(known), '2024-05', before);
		expect(punctual.outdated).toEqual({});
	});

	test('count in the first month that was open: who came, and who left', () => {
		expect(figure(may, 'flows', '2024-05', 'in')).toBe(8 + 3);
		expect(figure(may, 'flows', '2024-05', 'in', 'persons')).toBe(8 + 5);
		expect(figure(may, 'flows', '2024-05', 'out')).toBe(7 + 1);
		expect(figure(june, 'flows', '2024-06', 'in')).toBe(8);
		expect(figure(june, 'flows', '2024-06', 'out')).toBe(7);
	});

	test('leave opening + in − out = closing as published', () => {
		for (const measure of ['households', 'persons']) {
			const of = (table: string, period: string, direction?: string) =>
				figure(june, table, period, direction, measure) ?? NaN;
			for (const [opening, closing] of [
				['2024-03', '2024-04'],
				['2024-04', '2024-05'],
				['2024-05', '2024-06']
			] as const)
				expect(
					of('coverage', opening) + of('flows', closing, 'in') - of('flows', closing, 'out')
				).toBe(of('coverage', closing));
			expect(
				of('coverage', '2024-03') + of('flows', '2024-Q2', 'in') - of('flows', '2024-Q2', 'out')
			).toBe(of('coverage', '2024-06'));
			expect(of('flows', '2024-Q2', 'in')).toBe(
				of('flows', '2024-04', 'in') + of('flows', '2024-05', 'in') + of('flows', '2024-06', 'in')
			);
		}
	});

	test('tell the stock of a new month as it is now known to be', () => {
		const counted = recount.rows.find(
			({ table, grain, time_period, codes }) =>
				table === 'coverage' &&
				grain === 'month × county' &&
				time_period === '2024-05' &&
				codes['programme'] === '01'
		);
		expect(figure(may, 'coverage', '2024-05')).toBe(counted?.values['households']);
	});

	test('count in the year of the town that they are of', async () => {
		const december = await releaseUpTo(recount, '2024-12', june);
		for (const measure of ['households', 'persons'])
			for (const town of ['990101001', '990101002', '990101003']) {
				const of = (table: string, period: string, direction?: string) =>
					figure(december, table, period, direction, measure, town) ?? NaN;
				const [came, left] = [of('flows', '2024', 'in'), of('flows', '2024', 'out')];
				expect(of('coverage', '2023-12') + came - left).toBe(of('coverage', '2024-12'));
			}
	});
});
