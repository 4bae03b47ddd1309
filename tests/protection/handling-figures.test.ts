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
/** So many applications were decided in the year, as evenly as can be over its quarters unless they are given. */
const decided = (
	applications: number,
	quarters = [0, 1, 2, 3].map((at) => Math.floor((applications + at) / 4))
) =>
	quarters.map((each, at) =>
		row(
			'process',
			'quarter × county',
			{
				...{ programme: '01', step: 'whole', status: 'decided' },
				...{ channel: '_T', devolved: '_T', bin: '_T' }
			},
			{ applications: each },
			`2024-Q${at + 1}`
		)
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
/** So many households at the end of each month. */
const stocks = (households: number) =>
	cubePeriods('2024-01', '2024-12').months.map(({ period }) =>
		row(
			'coverage',
			'month × county',
			{ programme: '01', urban_rural: '_T' },
			{ households },
			period
		)
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

test('where it was done with some and not with others, very few of neither, both are told', () => {
	expect(procedures(...decided(40), ...rule('two_visitors', 37, 3))).toEqual([
		'_T 40',
		'met 37',
		'unmet 3'
	]);
	// Had none, one and two been told apart, a hidden pair would be one or two.
	for (const unmet of [0, 1, 2])
		expect(procedures(...decided(40), ...rule('two_visitors', 40 - unmet, unmet))).toEqual([
			'_T 40'
		]);
	expect(procedures(...decided(40), ...rule('declared_visited', 9, 0))).toEqual([]);
});

test('where all but few are among the cases, the few would be known', () => {
	// Of 40 decided, 35 were refused: the five others were approved. Of 45, ten were.
	expect(procedures(...decided(40), ...rule('refusal_notified', 35, 0))).toEqual([]);
	expect(procedures(...decided(45), ...rule('refusal_notified', 35, 0))).toEqual(['_T 35']);
});

test('who was refused, and who else was not asked, is known from no two numbers', () => {
	// 44 approved, 16 refused; 41 of the approved ended a step: three did not.
	const refused = rule('refusal_notified', 10, 6);
	expect(procedures(...decided(60), ...refused, ...rule('single_trip', 38, 3))).toEqual([
		...['_T 16', 'met 10', 'unmet 6']
	]);
	// As many as were approved, so nobody is between.
	expect(procedures(...decided(60), ...refused, ...rule('single_trip', 41, 3))).toContain('_T 44');
});

test('a year of which a quarter is hidden is not told by the number of its cases', () => {
	const quarters = [18, 4, 0, 18];
	expect(procedures(...decided(40, quarters), ...rule('two_visitors', 30, 10))).toEqual([]);
});

test('reviews are asked of all on the rolls in December, or told of nobody', () => {
	const all = ['_T 105', 'met 95', 'unmet 10'];
	expect(procedures(...stocks(105), ...rule('reviewed', 95, 10))).toEqual(all);
	// Five more than had to be reviewed would be newcomers; and few are hidden as on the rolls.
	expect(procedures(...stocks(110), ...rule('reviewed', 95, 10))).toEqual([]);
	expect(procedures(...stocks(9), ...rule('reviewed', 6, 3))).toEqual([]);
});

test('of households paid in the year, two numbers that are near each other are not both told', () => {
	const [inTime, inFull] = [rule('paid_in_time', 90, 30), rule('paid_in_full', 100, 23)];
	expect(procedures(...stocks(100), ...inTime, ...inFull)).toEqual([
		...['_T 120', 'met 90', 'unmet 30']
	]);
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
	expect(stages(...decided(30), ...stage({ '0-1': 20, '2-3': 1, '4-7': 2, '8-15': 7 }))).toEqual([
		...['_T 30', '0-1 20', '2-3..4-7 3', '8-15..16+ 7']
	]);
	// Nothing is left to tell apart.
	expect(stages(...decided(30), ...stage({ '0-1': 29, '2-3': 1 }))).toEqual(['_T 30']);
});

test('a step that all but few went through is not told', () => {
	expect(stages(...decided(34), ...stage({ '0-1': 20, '2-3': 10 }))).toEqual([]);
	expect(stages(...decided(40), ...stage({ '0-1': 20, '2-3': 10 }))).toContain('_T 30');
});

test('of two steps that all but few went through together, one is told', () => {
	const named = (stage: string, cases: number): Counted[] => [
		row('stages', 'year × county', { programme: '01', stage, bin: '_T' }, { cases })
	];
	const told = (...counted: Counted[]) =>
		stageFigures(rowsOf([...decided(60), ...counted]))
			.filter(({ status }) => status === 'A')
			.map(({ codes, published }) => `${codes['stage']} ${published}`);
	// Nine of 40 that were posted were not paid: they would be known. Ten would not.
	expect(told(...named('public_posting', 40), ...named('first_payment', 31))).toEqual([
		'public_posting 40'
	]);
	expect(told(...named('public_posting', 40), ...named('first_payment', 30))).toEqual([
		...['public_posting 40', 'first_payment 30']
	]);
});
