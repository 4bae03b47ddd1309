import { describe, expect, test } from 'vitest';
import { compileMetric } from '#lib/metrics/compile-metric.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';

const february = { time_period: ['2024-02'], programme: ['01'] };
const ask = async (id: string, request: MetricRequest) => compileMetric(metricById(id), request);

describe('a question whose answer would be wrong', () => {
	test.each([
		['a total beside its strata', 'persons', { urban_rural: ['_T', 'urban'] }, 'not-additive'],
		['a county beside its towns', 'persons', { ref_area: ['500103', '500103001'] }, 'not-additive'],
		[
			'an institution beside its county',
			'persons',
			{ ref_area: ['I50010301', '500103'] },
			'not-additive'
		],
		['one area twice', 'persons', { ref_area: ['a', 'a'] }, 'not-additive'],
		[
			'a month beside its quarter',
			'spending',
			{ time_period: ['2024-02', '2024-Q1'] },
			'not-additive'
		],
		['kinds of payment that overlap', 'spending', { kind: ['_T', 'regular'] }, 'not-additive'],
		[
			'a payment kind where the definition fixes it',
			'mean-benefit',
			{ kind: ['regular'] },
			'fixed-dimension'
		]
	] as const)('refuses %s', async (_, id, more, code) => {
		const where = { ...february, ref_area: ['a'], ...more };
		await expect(ask(id, { by: [], where })).rejects.toMatchObject({ code: `metric/${code}` });
	});

	test('refuses shares of programmes that one person may hold together', async () => {
		const where = { ...february, programme: ['01', 'dibian'], ref_area: ['a'] };
		await expect(ask('programme-share', { by: ['programme'], where })).rejects.toMatchObject({
			code: 'metric/not-additive'
		});
	});

	test('refuses to group by a dimension whose values are not named', async () => {
		const request = { by: ['urban_rural'], where: { ...february, ref_area: ['a'] } };
		await expect(ask('persons', request)).rejects.toMatchObject({
			code: 'metric/open-dimension',
			context: { dimension: 'urban_rural' }
		});
	});

	test('refuses a base period of another frequency, and one that is none', async () => {
		const request = { by: [], where: { ...february, ref_area: ['a'] } };
		await expect(ask('persons-change', { ...request, base: '2023' })).rejects.toMatchObject({
			code: 'metric/wrong-frequency'
		});
		await expect(ask('persons-change', { ...request, base: 'foo' })).rejects.toMatchObject({
			code: 'period/invalid'
		});
	});

	test.each([
		['stocks over time', 'persons', { time_period: ['2024-01', '2024-02'], programme: ['01'] }],
		[
			'programmes that overlap',
			'persons',
			{ time_period: ['2024-02'], programme: ['01', 'dibian'] }
		]
	])('refuses to add up %s', async (_, id, where) => {
		const asked = ask(id, { by: [], where: { ...where, ref_area: ['a'] } });
		await expect(asked).rejects.toMatchObject({ code: 'metric/not-additive' });
	});

	test('refuses a column that the tables do not offer', async () => {
		const where = { ...february, ref_area: ['a'], village: ['x'] };
		await expect(ask('persons', { by: [], where })).rejects.toMatchObject({
			code: 'contract/unknown-column',
			context: { column: 'village' }
		});
	});

	test('refuses an open dimension: areas must be named, or a county and its towns would be added', async () => {
		await expect(ask('persons', { by: [], where: february })).rejects.toMatchObject({
			code: 'metric/open-dimension',
			context: { dimension: 'ref_area' }
		});
	});

	test('refuses a monthly mean of a year, and a change without a base', async () => {
		const where = { time_period: ['2024'], programme: ['01'], ref_area: ['a'] };
		await expect(ask('mean-benefit', { by: [], where })).rejects.toMatchObject({
			code: 'metric/wrong-frequency'
		});
		await expect(
			ask('persons-change', { by: [], where: { ...february, ref_area: ['a'] } })
		).rejects.toMatchObject({ code: 'metric/no-base' });
	});
});
