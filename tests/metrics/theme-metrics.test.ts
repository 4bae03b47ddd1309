import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { useSmallCounty } from './use-small-county.ts';

describe.each(engines)('metrics of themes in $name', ({ open }) => {
	const { ask, values } = useSmallCounty(open);
	const february = { time_period: ['2024-02'], programme: ['01'] };

	test('a quarter opens with 10 households, 4 come, 2 leave, and it closes with 12', async () => {
		const where = { time_period: ['2024-Q1', '2024-Q2'], programme: ['01'], ref_area: ['a'] };
		const by = { by: ['time_period'], where };
		expect(await values('households-opening', by)).toEqual([10, 12]);
		expect(await values('households-in', by)).toEqual([4, 'hidden']);
		expect(await values('households-out', by)).toEqual([2, 'hidden']);
		expect(await values('households-net', by)).toEqual([2, 'hidden']);
		expect(await values('households-closing', by)).toEqual([12, 'not-reported']);
		expect(await values('turnover-rate', by)).toEqual([6 / 10, 'hidden']);
	});

	test('exits are asked by reason', async () => {
		const where = { time_period: ['2024'], programme: ['01'], ref_area: ['a'] };
		const reasons = { by: ['reason'], where: { ...where, reason: ['death', 'moved'] } };
		expect(await values('exits', reasons)).toEqual([40, 'not-reported']);
	});

	test('checks are asked by kind; 40 + 20 verifications of two quarters, and what is hidden stays so', async () => {
		const where = { time_period: ['2024-Q1'], ref_area: ['c'] };
		const kind = ['verification', 'home_visit', 'spot_check', 'certification'];
		const kinds = { by: ['kind'], where: { ...where, kind } };
		expect(await values('checks', kinds)).toEqual([40, 60, 0, 'not-reported']);
		const both = { ...where, time_period: ['2024-Q1', '2024-Q2'] };
		const added = { by: [], where: { ...both, kind: ['verification'] } };
		expect(await values('checks', added)).toEqual([60]);
		// 5 of 40; hidden; none of none.
		expect(await values('inconsistent-share', kinds)).toEqual([
			...[0.125, 'hidden', 'zero-denominator', 'not-reported']
		]);
	});

	test('checks of two kinds, or of a kind and all, are never added up', async () => {
		const where = { time_period: ['2024-Q1'], ref_area: ['c'], kind: ['verification', '_T'] };
		await expect(ask('checks', { by: [], where })).rejects.toMatchObject({
			code: 'metric/not-additive'
		});
	});

	test('checks per household are of the rolls at the end of the period: 18 / 12, 25 / 10', async () => {
		const programme = ['01'];
		const quarter = { time_period: ['2024-Q1'], ref_area: ['a', 'b'], programme };
		const towns = { by: ['ref_area'], where: quarter };
		expect(await values('checks-per-hundred', towns)).toEqual([1.5, 'hidden']);
		const year = { by: [], where: { time_period: ['2023'], ref_area: ['a'], programme } };
		expect(await values('checks-per-hundred', year)).toEqual([2.5]);
	});

	test('leads and their money add up over quarters: 11 + 12, (6,000 + 3,000) / (9,000 + 3,000)', async () => {
		const where = { time_period: ['2024-Q1', '2024-Q2'], ref_area: ['c'] };
		expect(await values('leads', { by: [], where })).toEqual([23]);
		expect(await values('leads-due', { by: ['time_period'], where })).toEqual([9000, 3000]);
		expect(await values('leads-recovered', { by: [], where })).toEqual([9000]);
		expect(await values('recovery-rate', { by: ['time_period'], where })).toEqual([2 / 3, 1]);
		const kind = ['duplicate', 'missed', 'relative', 'wrong_amount'];
		const year = { by: ['kind'], where: { time_period: ['2024'], ref_area: ['c'], kind } };
		expect(await values('leads', year)).toEqual([13, 10, 'hidden', 'not-reported']);
		expect(await values('recovery-rate', year)).toEqual([
			...[0.75, 'zero-denominator', 'hidden', 'not-reported']
		]);
	});

	test('villages with an assistant are a ratio of sums: (4 + 1) / (5 + 3)', async () => {
		const where = { time_period: ['2024-02'], ref_area: ['a', 'b'] };
		expect(await values('assistants', { by: [], where })).toEqual([6]);
		expect(await values('information-officers', { by: [], where })).toEqual([3]);
		expect(await values('assistant-coverage', { by: [], where })).toEqual([5 / 8]);
		expect(await values('assistant-coverage', { by: ['ref_area'], where })).toEqual([0.8, 1 / 3]);
		const one = { by: [], where: { ...where, ref_area: ['a'] } };
		expect(await values('full-time-share', one)).toEqual([0.25]);
		expect(await values('certified-share', one)).toEqual(['not-reported']);
	});

	test('changes of prices are as published, in percent, and of months are never added up', async () => {
		const where = { time_period: ['2024-01', '2024-02'], ref_area: ['c'] };
		const months = { by: ['time_period'], where };
		expect(await values('price-change', months)).toEqual([3.5, -0.2]);
		expect(await values('food-price-change', months)).toEqual(['not-reported', 6.1]);
		await expect(ask('price-change', { by: [], where })).rejects.toMatchObject({
			code: 'metric/not-additive'
		});
	});

	test('services add up over kinds, towns and months; what is not mentioned is none', async () => {
		const where = { time_period: ['2024-01', '2024-02'], ref_area: ['a', 'b'] };
		expect(await values('service-times', { by: ['time_period'], where })).toEqual([20, 40]);
		const kinds = { by: ['kind'], where: { ...where, kind: ['care', 'escort', 'skills'] } };
		expect(await values('service-times-by-kind', kinds)).toEqual([53, 7, 'not-reported']);
	});

	test('contracts add up over kinds and the months of signing: 1,200, then 0 + 500; not over what is open', async () => {
		const where = { time_period: ['2024-01', '2024-02'], ref_area: ['a'] };
		expect(await values('service-contracts', { by: ['time_period'], where })).toEqual([1200, 500]);
		expect(await values('service-contracts', { by: [], where })).toEqual([1700]);
		const both = { ...where, ref_area: ['a', 'b'] };
		expect(await values('service-contracts', { by: ['ref_area'], where: both })).toEqual([
			...[1700, 'not-reported']
		]);
		expect(await values('service-contracts', { by: [], where: both })).toEqual(['not-reported']);
	});

	test('a reported share has the parts reported with it, or none: 348 / 420', async () => {
		const indicator = ['one_visit_percent', 'satisfaction_percent', 'hotline_closed_percent'];
		const where = { time_period: ['2024'], ref_area: ['c'], indicator };
		const by = { by: ['indicator'], where };
		expect(await values('reported-value', by)).toEqual([82.86, 91, 'not-reported']);
		expect(await values('reported-share', by)).toEqual([
			...[348 / 420, 'not-reported', 'not-reported']
		]);
	});

	test('a standard, its rise on a named month, the destitute multiple and the rural share', async () => {
		const where = { time_period: ['2024-02'], ref_area: ['c'] };
		const urban = { ...where, urban_rural: ['urban'] };
		const dibao = { by: [], where: { ...urban, programme: ['01'] } };
		expect(await values('standard', dibao)).toEqual([1041]);
		const since = { ...dibao, base: '2023-12' };
		expect(await values('standard-change', since)).toEqual([41]);
		expect(await values('standard-change-percent', since)).toEqual([0.041]);
		const both = { by: ['urban_rural'], where: { ...where, urban_rural: ['urban', 'rural'] } };
		expect(await values('standard-multiple', both)).toEqual([1.3, 'not-reported']);
		const share = { by: [], where: { ...where, programme: ['01'] } };
		expect(await values('standard-rural-share', share)).toEqual([0.75]);
	});

	test('standards of two programmes, or of town and country, are never added up', async () => {
		const where = { time_period: ['2024-02'], ref_area: ['c'], urban_rural: ['urban'] };
		await expect(
			ask('standard', { by: [], where: { ...where, programme: ['01', '02'] } })
		).rejects.toMatchObject({ code: 'metric/not-additive' });
	});

	test('the population that rates are taken of is that of the end of last year', async () => {
		const where = { time_period: ['2024-02'], ref_area: ['a', 'b'] };
		expect(await values('population-registered', { by: ['ref_area'], where })).toEqual([900, 300]);
		expect(await values('population-registered', { by: [], where })).toEqual([1200]);
		expect(await values('population-resident', { by: ['ref_area'], where })).toEqual([
			1000,
			'not-reported'
		]);
	});

	test('money per inhabitant is a ratio of sums: (9,000 + 3,300) / (900 + 300)', async () => {
		const where = { ...february, ref_area: ['a', 'b'] };
		expect(await values('spending-per-head', { by: ['ref_area'], where })).toEqual([10, 11]);
		expect(await values('spending-per-head', { by: [], where })).toEqual([10.25]);
		expect(await values('paid-per-head', { by: ['ref_area'], where })).toEqual([
			10,
			'not-reported'
		]);
	});

	test('of 1,000 yuan 900 are from budgets, 960 with the lottery; what has no source told is in the whole', async () => {
		const where = { time_period: ['2024-Q1', '2024-Q2'], programme: ['01'], ref_area: ['c'] };
		const by = { by: ['time_period'], where };
		expect(await values('fiscal-share', by)).toEqual([0.9, 'hidden']);
		expect(await values('fiscal-share-with-lottery', by)).toEqual([0.96, 'hidden']);
		const first = { ...where, time_period: ['2024-Q1'] };
		const source = ['central', 'provincial', 'municipal', 'county'];
		const all = [...source, 'lottery', 'donation', 'other', '_U'];
		const shares = { by: ['source'], where: { ...first, source: all } };
		expect(await values('source-share', shares)).toEqual([
			...[0.5, 0.2, 0.1, 0.1, 0.06, 0.02, 0.01, 0.01]
		]);
		const some = { by: ['source'], where: { ...where, time_period: ['2024-Q2'], source } };
		expect(await values('source-share', some)).toEqual(Array(4).fill('hidden'));
	});

	test('what is paid per person and month is money over person-months: (7,800 + 9,000) / (16 + 18)', async () => {
		const where = { programme: ['01'], ref_area: ['a'] };
		const two = { by: [], where: { ...where, time_period: ['2024-01', '2024-02'] } };
		expect(await values('mean-paid-total', two)).toEqual([16800 / 34]);
		const months = {
			by: ['time_period'],
			where: { ...where, time_period: ['2024-02', '2024-03'] }
		};
		expect(await values('mean-paid-total', months)).toEqual([500, 'not-reported']);
	});

	test('households and their mean benefit are asked by bracket; a hidden bracket is hidden', async () => {
		const where = { time_period: ['2024'], programme: ['01'], ref_area: ['c'] };
		const brackets = {
			by: ['bracket'],
			where: { ...where, bracket: ['0-499', '500-999', '3000+'] }
		};
		const told = [40, 'hidden', 'not-reported'];
		expect(await values('bracket-households', brackets)).toEqual(told);
		expect(await values('bracket-benefit', brackets)).toEqual([320, ...told.slice(1)]);
	});
});
