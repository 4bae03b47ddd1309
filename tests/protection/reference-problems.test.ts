import { describe, expect, test } from 'vitest';
import { auditProblem } from '#scripts/protection/problem/audit-problem.ts';
import { protectProblem } from '#scripts/protection/problem/protect-problem.ts';
import { problemOf, readReference, type Reference } from './read-reference.ts';

type Intervals = Record<string, [number, number]>;
type Expected = Reference<{ attacker_intervals: Intervals }>;

describe('an attacker of a table from the literature gets its printed intervals', () => {
	test.each(['investment-3x3', 'geurts-3x2'])('%s', async (name) => {
		const table = readReference<Expected>(name);
		const { intervals, exact } = await auditProblem(problemOf(table, { hidden: table.hidden }));
		expect(intervals).toEqual(table.expected.attacker_intervals);
		expect(exact).toEqual([]);
	});

	test('a cell hidden alone is worked out from its row', async () => {
		const table = readReference<Expected>('investment-3x3');
		const audit = await auditProblem(problemOf(table, { unsafe: ['II|C'] }));
		expect(audit).toEqual({
			intervals: { 'II|C': [22, 22] },
			exact: ['II|C'],
			violations: [{ id: 'II|C', lo: 22, hi: 22, needLo: 21, needHi: 23 }]
		});
	});
});

describe('two tables over two groupings of the same regions', () => {
	const table = readReference<
		Reference<{
			table1_alone: Intervals;
			table2_alone: Intervals;
			joint: Intervals;
			exactly_disclosed_jointly: Record<string, number>;
			fix: { extra_suppression: string[]; joint_after: Intervals };
		}> & { firstTable: number }
	>('linked-regions');
	const { relations, primary, expected, firstTable } = table;

	test('are safe one by one', async () => {
		const first = { ...table, relations: relations.slice(0, firstTable) };
		const second = { ...table, relations: relations.slice(firstTable) };
		const [alone, other] = [first, second].map((each) => problemOf(each, { hidden: primary }));
		expect((await auditProblem(alone ?? never())).intervals).toEqual(expected.table1_alone);
		expect((await auditProblem(other ?? never())).intervals).toEqual(expected.table2_alone);
	});

	test('disclose one together', async () => {
		const { intervals, exact } = await auditProblem(problemOf(table, { hidden: primary }));
		expect(intervals).toEqual(expected.joint);
		expect(exact).toEqual(Object.keys(expected.exactly_disclosed_jointly));
	});

	test('are protected together by one cell more', async () => {
		const { suppressed, intervals, violations } = await protectProblem(
			problemOf(table, { unsafe: primary })
		);
		expect(suppressed.filter((id) => !primary.includes(id))).toEqual(
			expected.fix.extra_suppression
		);
		expect(intervals).toEqual(expected.fix.joint_after);
		expect(violations).toEqual([]);
	});
});

describe('the cheapest pattern of a table from the literature is found', () => {
	test.each([
		{ name: 'investment-3x3', unsafe: ['II|C'], level: 1, optimum: 59 },
		{ name: 'investment-3x3', unsafe: ['II|C'], level: 22, optimum: 140 },
		{ name: 'region-gender', unsafe: ['A|female'], level: 1, optimum: 42 },
		{
			name: 'benefit-by-municipality',
			unsafe: ['B|arbeid', 'D|arbeid', 'H|arbeid'],
			level: 1,
			optimum: 35
		}
	])('$name, moving by $level: $optimum', async ({ name, unsafe, level, optimum }) => {
		const table = readReference<Expected>(name);
		const { cost, violations } = await protectProblem(problemOf(table, { unsafe, level }));
		expect(violations).toEqual([]);
		expect(cost).toBe(optimum);
	});
});

describe('what a reader infers from cells that look hidden', () => {
	interface Inference {
		disclosed: Record<string, number>;
		unsafe: Row[];
		safe: Row[];
	}
	type Row = [...codes: string[], count: number, primary: boolean, hidden: boolean];
	const read = (rows: readonly Row[], least: number) => {
		const table = tableOf(rows);
		const hidden = rows.filter((row) => row.at(-1)).map(idOf);
		return auditProblem(problemOf(table, { hidden, least }));
	};

	test('zeros, since no count is below zero', async () => {
		const { unsafe, safe } = readReference<Inference>('zero-inference');
		const found = await read(unsafe, 0);
		expect(found.exact).toEqual(
			expect.arrayContaining(['young|Iceland', 'young|Portugal', 'young|nonEU'])
		);
		expect(found.intervals['young|Iceland']).toEqual([0, 0]);
		expect((await read(safe, 0)).exact).toEqual([]);
	});

	test('ones, where zeros are never hidden', async () => {
		const { unsafe, safe } = readReference<Inference>('singleton-inference');
		const found = await read(unsafe, 1);
		expect(found.intervals['young|Iceland|2016']).toEqual([1, 1]);
		expect(found.intervals['young|Portugal|2016']).toEqual([1, 1]);
		expect((await read(safe, 1)).exact).toEqual([]);
	});

	const codesOf = (row: Row) => row.slice(0, -3) as string[];
	const idOf = (row: Row) => codesOf(row).join('|');
	/** Sums over age, over the countries within and without the union, and over years where there are. */
	function tableOf(rows: readonly Row[]) {
		const values = Object.fromEntries(rows.map((row) => [idOf(row), row.at(-3) as number]));
		const sums: [at: number, total: string, parts: string[]][] = [
			[0, 'Total', ['old', 'young']],
			[1, 'EU', ['Portugal', 'Spain']],
			[1, 'nonEU', ['Iceland']],
			[1, 'Total', ['Portugal', 'Spain', 'Iceland']],
			[2, 'Total', ['2014', '2015', '2016']]
		];
		const relations = rows
			.map(codesOf)
			.flatMap((codes) =>
				sums
					.filter(([at, total]) => codes[at] === total)
					.map(([at, , parts]) =>
						[
							codes,
							...parts.map((part) => codes.map((code, place) => (place === at ? part : code)))
						].map((each) => each.join('|'))
					)
			);
		return { values, relations: relations.filter((ids) => ids.every((id) => id in values)) };
	}
});

function never(): never {
	throw new Error('both tables are there');
}
