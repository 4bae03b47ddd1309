import { expect, test } from 'vitest';
import { standardPlan } from '#lib/privacy/plan.ts';
import { policies } from '#lib/privacy/policy.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { countyRows, type Counted } from '#scripts/protection/tables/county-rows.ts';
import { procedureFigures } from '#scripts/protection/tables/procedures.ts';
import { stageFigures } from '#scripts/protection/tables/stages.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';

const COUNTY = '990101';

const row = (
	table: string,
	grain: string,
	codes: Record<string, string>,
	values: Record<string, number>,
	time_period = '2024',
	behind = Object.values(values)[0] ?? 0
): Counted => ({
	...{ table, grain, time_period, ref_area: COUNTY, codes, values, behind: { behind } }
});
/** So many applications were decided in the year, all in its first quarter. */
const decided = (applications: number) =>
	row(
		'process',
		'quarter × county',
		{
			...{ programme: '01', step: 'whole', status: 'decided' },
			...{ channel: '_T', devolved: '_T', bin: '_T' }
		},
		{ applications },
		'2024-Q1'
	);
const rule = (rule: string, met: number, unmet: number): Counted[] =>
	(
		[
			['_T', met + unmet],
			['met', met],
			['unmet', unmet]
		] as const
	).map(([outcome, cases]) =>
		row(
			'procedures',
			outcome === '_T' ? 'year × county' : 'year × county × outcome',
			{ programme: '01', rule, outcome },
			{ cases }
		)
	);
const stock = (households: number) =>
	row(
		'coverage',
		'month × county',
		{ programme: '01', urban_rural: '_T' },
		{ households },
		'2024-12'
	);

const rowsOf = (counted: readonly Counted[]) =>
	countyRows(
		{
			...{ county: COUNTY, towns: [], periods: cubePeriods('2024-01', '2024-12') },
			...{ policy: policies.supervision, plan: standardPlan, percent: 15 }
		},
		counted
	);
const told = (figures: readonly Figure[], dimension: string) =>
	figures
		.filter(({ codes, status }) => codes['programme'] === '01' && status === 'A')
		.map(({ codes, published }) => `${codes[dimension]} ${published}`);
const procedures = (...counted: Counted[]) => told(procedureFigures(rowsOf(counted)), 'outcome');

test('that something was done with every case is told, zero and all', () => {
	expect(procedures(decided(40), ...rule('two_visitors', 40, 0))).toEqual([
		'_T 40',
		'met 40',
		'unmet 0'
	]);
});

test('one case in which it was not done is told of nobody; nor are nine cases', () => {
	expect(procedures(decided(40), ...rule('two_visitors', 39, 1))).toEqual(['_T 40']);
	expect(procedures(decided(40), ...rule('two_visitors', 37, 3))).toEqual([
		'_T 40',
		'met 37',
		'unmet 3'
	]);
	expect(procedures(decided(40), ...rule('declared_visited', 9, 0))).toEqual([]);
});

test('where all but few are among the cases, the few would be known', () => {
	// Of 40 decided, 35 were refused: the five others were approved. Of 45, ten were.
	expect(procedures(decided(40), ...rule('refusal_notified', 35, 0))).toEqual([]);
	expect(procedures(decided(45), ...rule('refusal_notified', 35, 0))).toContain('_T 35');
	// Of 100 on the rolls, 95 were there a year before: five are newcomers.
	expect(procedures(stock(100), ...rule('reviewed', 95, 0))).toEqual([]);
	expect(procedures(stock(105), ...rule('reviewed', 95, 0))).toContain('met 95');
});

const stage = (bins: Readonly<Record<string, number>>): Counted[] => [
	row(
		'stages',
		'year × county',
		{ programme: '01', stage: 'home_visit', bin: '_T' },
		{ cases: Object.values(bins).reduce((sum, each) => sum + each, 0) }
	),
	...Object.entries(bins).map(([bin, cases]) =>
		row('stages', 'year × county × bin', { programme: '01', stage: 'home_visit', bin }, { cases })
	)
];
const stages = (...counted: Counted[]) => told(stageFigures(rowsOf(counted)), 'bin');

test('neighbouring bins are told as one until none holds very few', () => {
	expect(stages(decided(30), ...stage({ '0-1': 20, '2-3': 1, '4-7': 2, '8-15': 7 }))).toEqual([
		...['_T 30', '0-1 20', '2-3..4-7 3', '8-15..16+ 7']
	]);
	// Nothing is left to tell apart.
	expect(stages(decided(30), ...stage({ '0-1': 29, '2-3': 1 }))).toEqual(['_T 30']);
});

test('a step that all but few went through is not told', () => {
	expect(stages(decided(34), ...stage({ '0-1': 20, '2-3': 10 }))).toEqual([]);
	expect(stages(decided(40), ...stage({ '0-1': 20, '2-3': 10 }))).toContain('_T 30');
});

test('of two steps that all but very few went through together, one is told', () => {
	const named = (stage: string, cases: number): Counted[] => [
		row('stages', 'year × county', { programme: '01', stage, bin: '_T' }, { cases })
	];
	const told = (...counted: Counted[]) =>
		stageFigures(rowsOf([decided(60), ...counted]))
			.filter(({ status }) => status === 'A')
			.map(({ codes, published }) => `${codes['stage']} ${published}`);
	// Two of 40 that were posted were not paid: they would be known. Three would not.
	expect(told(...named('public_posting', 40), ...named('first_payment', 38))).toEqual([
		'public_posting 40'
	]);
	expect(told(...named('public_posting', 40), ...named('first_payment', 37))).toEqual([
		...['public_posting 40', 'first_payment 37']
	]);
});
