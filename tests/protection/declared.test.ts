import { expect, test } from 'vitest';
import { standardPlan, type ReleasePlan } from '#lib/privacy/plan.ts';
import { policies } from '#lib/privacy/policy.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { auditRelease } from '#scripts/protection/release/audit-release.ts';
import { tellDeclaredZeros } from '#scripts/protection/release/declared-zeros.ts';
import { exactOrHidden, hide, type Figure } from '#scripts/protection/release/figure.ts';
import { insidersOf } from '#scripts/protection/release/insiders.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import { countyRows } from '#scripts/protection/tables/county-rows.ts';
import { coverageFigures } from '#scripts/protection/tables/coverage.ts';

const COUNTY = '990101';
const SPAN = { from: '2024-01', to: '2024-12' };
type Counted = Omit<Figure, 'status' | 'published'>;

const stock = (town: string, counted: number): Counted => ({
	...{ table: 'coverage', time_period: '2024-01', ref_area: `${COUNTY}${town}`, counted },
	...{ measure: 'households', codes: { programme: '01', urban_rural: '_T' }, threshold: 5 },
	grain: town === '' ? 'month × county' : 'month × town'
});

/** Twenty households: ten in a town that is shown, six and four in two that are hidden. */
const county = [
	exactOrHidden(stock('', 20), true),
	exactOrHidden(stock('001', 10), true),
	hide(stock('002', 6)),
	hide(stock('003', 4))
];
const printed = (value: number) => ({
	...{ table: 'coverage', time_period: '2024-01', ref_area: `${COUNTY}002`, value },
	...{ measure: 'households', codes: { programme: '01' }, source: '2024年公报第3页' }
});
const given = async (known: ReturnType<typeof printed>[]) => {
	const relations = relationsOf(county, SPAN, known);
	const { disclosures } = await auditRelease(county, relations, () => 0);
	return disclosures.map(({ figure, lo, hi }) => [figure.ref_area, lo, hi]);
};

test('two hidden towns of ten households together stand up, until a bulletin prints one of them', async () => {
	expect(await given([])).toEqual([]);
	// The town with six is printed, and large enough; the other is the rest of ten.
	expect(await given([printed(6)])).toEqual([[`${COUNTY}003`, 4, 4]]);
});

test('a bulletin that says something else than was counted gives nothing away', async () => {
	expect(await given([printed(7)])).toEqual([]);
});

const check = (kind: string, counted: number): Figure =>
	hide({
		...{ table: 'checks', grain: 'quarter × county', time_period: '2024-Q1', ref_area: COUNTY },
		...{ measure: 'checks', codes: { kind, data_source: '_T' }, threshold: 5, counted }
	});

const rowsOf = (impossible: ReleasePlan['impossible'], counted: Counted[] = []) =>
	countyRows(
		{
			...{ county: COUNTY, towns: ['001', '002', '003'].map((town) => `${COUNTY}${town}`) },
			...{ periods: cubePeriods('2024-01', '2024-12'), policy: policies.supervision },
			...{ percent: 15, plan: { ...standardPlan, impossible } }
		},
		counted.map(({ counted: value, ...row }) => ({
			...{ ...row, values: { [row.measure]: value }, behind: {} }
		}))
	);

test('a zero is told where the plan says that it cannot be otherwise, and only there', () => {
	const figures = [check('certification', 0), check('spot_check', 0), check('home_visit', 3)];
	const told = tellDeclaredZeros(figures, rowsOf({ checks: [{ kind: 'certification' }] }));
	expect(told.map(({ status, published }) => [status, published])).toEqual([
		['A', 0],
		['C', null],
		['C', null]
	]);
});

test('what the plan calls impossible and was counted stops the release', () => {
	const refused = expect.objectContaining({ code: 'protection/not-impossible' }) as Error;
	expect(() =>
		tellDeclaredZeros([check('home_visit', 3)], rowsOf({ checks: [{ kind: 'home_visit' }] }))
	).toThrowError(refused);
	const home = { coverage: [{ programme: '01', ref_area: `${COUNTY}003` }] };
	expect(() => tellDeclaredZeros(county.slice(0, 3), rowsOf(home, [stock('003', 1)]))).toThrowError(
		refused
	);
});

test('a home where a programme cannot be is told as 0, and hides no town that is large enough', () => {
	const stocks = [stock('', 70), stock('001', 40), stock('002', 30)];
	const status = (impossible: ReleasePlan['impossible']) => {
		const rows = rowsOf(impossible, stocks);
		return tellDeclaredZeros(coverageFigures(rows), rows)
			.filter(({ grain, measure }) => grain === 'month × town' && measure === 'households')
			.filter(({ time_period }) => time_period === '2024-01')
			.filter(({ codes }) => codes['programme'] === '01')
			.map(({ ref_area, published }) => `${ref_area.slice(6)} ${published ?? '隐'}`);
	};
	// Three have to be hidden where one is, and then nothing but the county is left.
	expect(status({})).toEqual(['001 隐', '002 隐', '003 隐']);
	const home = { programme: '01', ref_area: `${COUNTY}003` };
	expect(status({ coverage: [home] })).toEqual(['001 40', '002 30', '003 0']);
	expect(status({ coverage: [{ ...home, programme: '02' }] })).toEqual([
		...['001 隐', '002 隐', '003 隐']
	]);
});

const paid = (area: string, counted: number, rest: Partial<Figure> = {}): Figure => ({
	...hide({
		...{ table: 'funds', grain: 'quarter × town', time_period: '2024-Q1', threshold: 5, counted },
		...{ ref_area: area, codes: { programme: '01', source: '_T', kind: '_T' } },
		measure: 'amount_yuan'
	}),
	...rest
});

test('who is paid the whole amount of a town knows it, and may tell what others are paid', () => {
	const figures = [
		paid('990101001', 900, { isOfOneHousehold: true }),
		paid('990101002', 2400),
		paid('990101003', 700, { isOfOneHousehold: true, isReleased: true })
	];
	expect(insidersOf(figures)).toEqual([new Set([0])]);
});

test('two amounts, each known loosely, may not differ from their sum by what one household is paid', async () => {
	// Of one town, to 1,000 yuan, with the county's months to 1,000 yuan as well.
	const town = (area: string, counted: number, published: number) =>
		paid(area, counted, { status: 'R', published });
	const months = ['2024-01', '2024-02', '2024-03'].map((time_period): Figure => ({
		...paid(COUNTY, 1000, { status: 'R', published: 1000 }),
		...{ time_period, grain: 'month × county' }
	}));
	const figures = [town('990101001', 1400, 1000), town('990101002', 1600, 2000), ...months];
	const sum = relationsOf(figures, { from: '2024-01', to: '2024-03' });
	expect(sum).toHaveLength(1);
	const wide = await auditRelease(figures, sum, () => 1000);
	expect([wide.differences, wide.disclosures]).toEqual([4, []]);
	// The other town is what is left of the months: were that known to 100 yuan, it would be known.
	const close = {
		...{ lower: 1550, upper: 1650 },
		terms: [...months.map((_, at) => ({ place: at + 2, times: 1 })), { place: 0, times: -1 }]
	};
	const { disclosures } = await auditRelease(figures, [...sum, close], () => 1000);
	expect(disclosures.map(({ figure, rule }) => [figure.ref_area, rule])).toContainEqual([
		...['990101001', 'difference']
	]);
});
