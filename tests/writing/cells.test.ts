import { describe, expect, test } from 'vitest';
import { coverage, reported } from '#lib/contract/tables.ts';
import { assembleRows } from '#scripts/writing/assemble-rows.ts';
import { chooseFigures } from '#scripts/writing/choose-figures.ts';
import { completeTotals } from '#scripts/writing/complete-totals.ts';
import { markUnknownKinds } from '#scripts/writing/mark-unknown-kinds.ts';
import { figure, persons } from '../cross-checks/make-input.ts';
import { cell, kind, stratum } from './make-cell.ts';

describe('totals of town and country', () => {
	const urban = cell(60, { dimensions: stratum('urban'), source: 'a:2' });
	const rural = cell(40, { dimensions: stratum('rural'), source: 'a:3', status: 'R' });

	test('are added where both parts are printed, with both sources and the worse status', () => {
		expect(completeTotals([urban, rural]).slice(2)).toEqual([
			cell(100, { dimensions: stratum('_T'), source: 'a:2+a:3', status: 'R' })
		]);
	});

	test('that are printed stay as printed, even where the parts give another number', () => {
		const printed = cell(101);
		expect(completeTotals([urban, rural, printed])).toEqual([urban, rural, printed]);
	});

	test('are not made of one part, unless the area has that stratum only', () => {
		expect(completeTotals([urban])).toEqual([urban]);
		expect(completeTotals([urban], 'rural')).toEqual([urban]);
		expect(completeTotals([urban], 'urban')).toEqual([urban, cell(60)]);
		expect(completeTotals([cell(60)], 'urban')).toEqual([cell(60)]);
	});

	test('of a blank part are not reported', () => {
		const blank = { ...rural, value: null, status: 'M' as const };
		expect(completeTotals([urban, blank])[2]).toMatchObject({ value: null, status: 'M' });
	});

	test('are never made of standards', () => {
		const standards = [urban, rural].map((each) => ({
			...{ ...each, table: 'standards', measure: 'monthly_yuan' }
		}));
		expect(completeTotals(standards)).toHaveLength(2);
	});

	test('of cents add up to cents', () => {
		const money = { table: 'spending', measure: 'amount_yuan' };
		const parts = [
			cell(0.1, { ...money, dimensions: kind('_T', 'urban') }),
			cell(0.2, { ...money, dimensions: kind('_T', 'rural') })
		];
		expect(completeTotals(parts)[2]?.value).toBe(0.3);
	});
});

describe('a one-off payment known for the county only', () => {
	const spent = { table: 'spending', measure: 'amount_yuan' };
	const county = cell(700, { ...spent, dimensions: kind('_T') });
	const subsidy = cell(90, { ...spent, dimensions: kind('price_subsidy') });
	const town = cell(300, { ...spent, dimensions: kind('_T'), ref_area: '500103001' });

	test('is unknown for its towns, not none', () => {
		expect(markUnknownKinds([county, subsidy, town], '500103').slice(3)).toEqual([
			{ ...subsidy, ref_area: '500103001', value: null, status: 'M', source: null }
		]);
	});

	test('does not hide what a town does print', () => {
		const own = { ...subsidy, ref_area: '500103001', value: 40 };
		expect(markUnknownKinds([county, subsidy, town, own], '500103')).toHaveLength(4);
	});

	test('says nothing about other months, or where no money of the town is known', () => {
		const later = { ...town, time_period: '2024-03' };
		expect(markUnknownKinds([county, subsidy, later], '500103')).toHaveLength(3);
		expect(markUnknownKinds([county, subsidy, { ...town, value: null }], '500103')).toHaveLength(3);
	});
});

describe('what is printed twice', () => {
	const inTable = figure('人数', '10212', persons(), { source: 'table', line: 14 });
	const inText = figure('低保人数', '10213', persons(), { source: 'text', line: 3, shape: 'long' });

	test('is stored from the table, whichever comes first', () => {
		for (const figures of [
			[inTable, inText],
			[inText, inTable]
		])
			expect(chooseFigures(figures)).toMatchObject([{ value: 10212, source: 'table:14' }]);
	});

	test('is stored from the text where the table is blank', () => {
		const blank = figure('人数', '', persons(), { source: 'table' });
		expect(chooseFigures([blank, inText])).toMatchObject([{ value: 10213, source: 'text:3' }]);
	});
});

describe('a row', () => {
	test('has a reason for every measure that is not printed', () => {
		expect(assembleRows(coverage, [cell(12)])).toEqual([
			{
				...{ time_period: '2024-02', ref_area: '500103', programme: '01', urban_rural: '_T' },
				...{ households: null, households_status: 'M', households_source: null },
				...{ persons: 12, persons_status: 'A', persons_source: 'a:2' }
			}
		]);
	});

	test('joins the measures of one place, whatever the order of its dimensions', () => {
		const households = cell(9, {
			...{ measure: 'households', source: 'b:7' },
			dimensions: { urban_rural: '_T', programme: '01' }
		});
		expect(assembleRows(coverage, [cell(12), households])).toMatchObject([
			{ households: 9, households_source: 'b:7', persons: 12, persons_source: 'a:2' }
		]);
	});

	test('of a printed figure keeps its words in both languages, and its unit', () => {
		const label = { 'zh-CN': '女性', en: 'Women' };
		const women = figure('女性', '59498', {
			...{ to: 'reported.value', dimensions: { indicator: 'women' }, label }
		});
		expect(assembleRows(reported, chooseFigures([women]))).toMatchObject([
			{ label: '女性', label_en: 'Women', unit: '人', value: 59498, numerator_status: 'Z' }
		]);
	});
});
