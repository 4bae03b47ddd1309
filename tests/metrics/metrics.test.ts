import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	coverage,
	events,
	flows,
	funds,
	population,
	reported,
	spending,
	standards
} from '#lib/contract/tables.ts';
import { metricById, metrics } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import { engines } from '../support/engines.ts';
import { createTable, sourceOver } from '../support/fixture.ts';

/*
 * A county `c` of two towns and an institution. Subsistence allowance (01), all strata:
 *
 *            town a          town b          institution i
 *   2024-01  10 hh, 16 p     5 hh, hidden    1 hh, 1 p
 *   2024-02  12 hh, 18 p     5 hh, 6 p       1 hh, 1 p
 * Destitute support (02), 2024-02: a 4 p, b 2 p, i 30 p.
 * Money of 01: 2024-01 a 8,000, b 3,000; 2024-02 a 9,000 of which 900 a price subsidy; b 3,300 of
 * which a price subsidy that is not reported; population at the end of 2023: a 900, b 300.
 */
const county = [
	createTable(coverage, [
		['2024-01', 'a', '01', '_T', 10, 16],
		['2024-01', 'b', '01', '_T', 5, [null, 'C']],
		['2024-01', 'i', '01', '_T', 1, 1],
		['2024-02', 'a', '01', '_T', 12, 18],
		['2024-02', 'b', '01', '_T', 5, 6],
		['2024-02', 'i', '01', '_T', 1, 1],
		['2024-02', 'a', '02', '_T', 4, 4],
		['2024-02', 'b', '02', '_T', 2, [2, 'E']],
		['2024-02', 'i', '02', '_T', 30, 30],
		['2023-02', 'a', '01', '_T', 0, 0],
		['2023-12', 'a', '01', '_T', 10, 16],
		['2024-03', 'a', '01', '_T', 12, 18],
		['2023-02', 'i', '01', '_T', [null, 'Z'], [null, 'Z']]
	]),
	createTable(spending, [
		['2024-01', 'a', '01', '_T', '_T', 8000],
		['2024-01', 'b', '01', '_T', '_T', 3000],
		['2024-02', 'a', '01', '_T', '_T', 9000],
		['2024-02', 'a', '01', 'price_subsidy', '_T', 900],
		['2024-02', 'b', '01', '_T', '_T', 3300],
		['2024-02', 'b', '01', 'price_subsidy', '_T', [null, 'M']],
		['2024-Q1', 'a', '08', '_T', '_T', 6300],
		['2024-Q1', 'b', '08', '_T', '_T', 0]
	]),
	createTable(population, [
		['2023', 'a', 'registered', 900],
		['2023', 'b', 'registered', 300],
		['2023', 'a', 'resident', 1000],
		['2024-Q1', 'a', 'registered', 900],
		['2024-Q1', 'b', 'registered', 300]
	]),
	createTable(flows, [
		['2024-Q1', 'a', '01', 'in', '_T', 4, 7],
		['2024-Q1', 'a', '01', 'out', '_T', 2, 5],
		['2024-Q2', 'a', '01', 'in', '_T', [null, 'C'], [null, 'C']],
		['2024-Q2', 'a', '01', 'out', '_T', [null, 'C'], [null, 'C']],
		['2024', 'a', '01', 'out', 'death', 40, [null, 'M']]
	]),
	createTable(standards, [
		['2023-12', 'c', '01', 'urban', 1000],
		['2024-02', 'c', '01', 'urban', 1041],
		['2024-02', 'c', '01', 'rural', 780.75],
		['2024-02', 'c', '02', 'urban', 1353.3],
		['2024-02', 'c', '02', 'rural', [null, 'M']]
	]),
	createTable(events, [['2024-Q1', 'a', '08', 3, 7]]),
	createTable(funds, [['2024-02', 'a', '01', '_T', '_T', 9000]]),
	createTable(reported, [['2024-02', 'a', 'in_institutions', 82, null, null]])
];

describe.each(engines)('metrics in $name', ({ open }) => {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await open(county);
	});
	afterAll(() => engine.close());

	const ask = async (id: string, request: MetricRequest, parameters = {}) =>
		(await queryMetric(sourceOver(engine, parameters), metricById(id), request)).points;
	const values = async (id: string, request: MetricRequest, parameters = {}) =>
		(await ask(id, request, parameters)).map(({ value, reason }) => value ?? reason);
	const february = { time_period: ['2024-02'], programme: ['01'] };

	test('persons of two towns and an institution add up to 18 + 6 + 1', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a', 'b', 'i'] } };
		expect(await ask('persons', request)).toMatchObject([
			{ value: 25, status: 'A', sources: ['s:4', 's:5', 's:6'] }
		]);
	});

	test('a sum that rests on a hidden cell is hidden, not smaller', async () => {
		const request = {
			by: [],
			where: { time_period: ['2024-01'], programme: ['01'], ref_area: ['a', 'b'] }
		};
		expect(await ask('persons', request)).toMatchObject([
			{ value: null, reason: 'hidden', observation: 'Q', confidentiality: 'C' }
		]);
	});

	test('a town missing in one period is a gap, and a sum over it is not reported', async () => {
		const where = { time_period: ['2023-02', '2024-02'], programme: ['01'], ref_area: ['a', 'b'] };
		expect(await values('persons', { by: ['time_period', 'ref_area'], where })).toEqual([
			0,
			'not-reported',
			18,
			6
		]);
		expect(await values('persons', { by: ['time_period'], where })).toEqual(['not-reported', 24]);
	});

	test('programmes that exclude each other may be added: 18 + 4 and 1 + 30', async () => {
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['a', 'i'] };
		expect(await values('persons', { by: ['ref_area'], where })).toEqual([22, 31]);
	});

	test('the worst status of the parts is the status of the sum', async () => {
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['b'] };
		expect(await ask('persons', { by: [], where })).toMatchObject([{ value: 8, status: 'E' }]);
	});

	test('persons per household is a ratio of sums, 24/17, not a mean of 1.5 and 1.2', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a', 'b'] } };
		expect(await ask('persons-per-household', request)).toMatchObject([
			{ value: 24 / 17, numerator: 24, denominator: 17 }
		]);
	});

	test('the mean benefit leaves the price subsidy out: (9,000 − 900) / 18', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a'] } };
		expect(await values('mean-benefit', request)).toEqual([450]);
		expect(await values('mean-benefit-as-paid', request)).toEqual([500]);
	});

	test('a price subsidy of unknown size makes the mean without it unknown, the mean with it not', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['b'] } };
		expect(await values('mean-benefit', request)).toEqual(['not-reported']);
		expect(await values('mean-benefit-as-paid', request)).toEqual([550]);
	});

	test('a month without any one-off payment has the same mean with and without: 8,000 / 16', async () => {
		const where = { time_period: ['2024-01'], programme: ['01'], ref_area: ['a'] };
		expect(await values('mean-benefit', { by: [], where })).toEqual([500]);
	});

	test('the coverage rate divides by the named population of the end of last year', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'b'] } };
		expect(await values('coverage-rate-registered', request)).toEqual([18 / 900, 6 / 300]);
		expect(await values('coverage-rate-resident', request)).toEqual([18 / 1000, 'not-reported']);
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

	test('a change on the previous period is a difference, and needs both', async () => {
		const request = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'i'] } };
		expect(await values('persons-change', { ...request, base: 'previous' })).toEqual([2, 0]);
		expect(await values('persons-change-percent', { ...request, base: 'previous' })).toEqual([
			2 / 16,
			0
		]);
		expect(await values('persons-change', { ...request, base: '2022-01' })).toEqual([
			'no-base',
			'no-base'
		]);
	});

	test('a change on a hidden base is hidden', async () => {
		const request = { by: [], where: { ...february, ref_area: ['b'] }, base: 'previous' };
		expect(await values('persons-change', request)).toEqual(['hidden']);
	});

	test('a percentage change from zero has no value and says why; the difference has one', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a'] }, base: 'year-ago' };
		expect(await values('persons-change-percent', request)).toEqual(['zero-base']);
		expect(await values('persons-change', request)).toEqual([18]);
	});

	test('the use rate divides by registered population × 7 yuan, from the dataset’s parameter', async () => {
		const where = { time_period: ['2024-Q1'], ref_area: ['a', 'b'] };
		const parameters = { quota_yuan_per_head: { value: 7 } };
		expect(await values('use-rate', { by: ['ref_area'], where }, parameters)).toEqual([1, 0]);
		expect(await values('use-rate', { by: [], where }, parameters)).toEqual([6300 / 8400]);
		await expect(ask('use-rate', { by: [], where })).rejects.toMatchObject({
			code: 'metric/no-parameter'
		});
	});

	test('shares of towns and of programmes divide by the whole that was listed', async () => {
		const towns = { by: ['ref_area'], where: { ...february, ref_area: ['a', 'b', 'i'] } };
		expect(await values('area-share', towns)).toEqual([18 / 25, 6 / 25, 1 / 25]);
		// 900 and 300 people at the end of 2023.
		const people = { time_period: ['2024-02'], ref_area: ['a', 'b'] };
		expect(await values('population-share', { by: ['ref_area'], where: people })).toEqual([
			900 / 1200,
			300 / 1200
		]);
		const where = { time_period: ['2024-02'], programme: ['01', '02'], ref_area: ['a', 'i'] };
		expect(await values('programme-share', { by: ['programme'], where })).toEqual([
			19 / 53,
			34 / 53
		]);
	});

	test('person-times are counted apart from households', async () => {
		const where = { time_period: ['2024-Q1'], programme: ['08'], ref_area: ['a'] };
		expect(await values('person-times', { by: [], where })).toEqual([7]);
		expect(await values('event-households', { by: [], where })).toEqual([3]);
	});

	test('a part that does not apply adds nothing to a sum, and a sum of such parts is none', async () => {
		const where = { time_period: ['2023-02'], programme: ['01'] };
		expect(
			await values('households', { by: [], where: { ...where, ref_area: ['i', 'a'] } })
		).toEqual([0]);
		expect(await ask('households', { by: [], where: { ...where, ref_area: ['i'] } })).toMatchObject(
			[{ value: null, reason: 'not-applicable', status: 'Z' }]
		);
	});

	test('a ratio over nothing says that its denominator is zero, not its base period', async () => {
		const where = { time_period: ['2023-02'], programme: ['01'], ref_area: ['a'] };
		expect(await values('persons-per-household', { by: [], where })).toEqual(['zero-denominator']);
	});

	test('every metric compiles to SQL that runs', async () => {
		for (const metric of metrics.values()) {
			const { frequencies } = metric;
			const time_period = [
				frequencies.includes('month')
					? '2024-02'
					: frequencies.includes('quarter')
						? '2024-Q1'
						: '2024'
			];
			const request = {
				by: ['ref_area'],
				where: {
					time_period,
					ref_area: ['a'],
					...(metric.id === 'reported-value' ? { indicator: ['in_institutions'] } : {}),
					...(metric.id === 'exits' ? { reason: ['death'] } : {}),
					...(/^(use-rate|reported|population|standard-multiple)/.test(metric.id)
						? {}
						: { programme: ['01'] })
				},
				base: 'previous'
			};
			const points = await ask(metric.id, request, { quota_yuan_per_head: { value: 7 } });
			expect(points).toHaveLength(1);
		}
	});
});
