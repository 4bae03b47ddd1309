import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage, funds } from '#lib/contract/tables.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import { engines } from '../support/engines.ts';
import { createTable, sourceOver } from '../support/fixture.ts';

/*
 * A county `c`: 5,400 yuan for June under 01, of which 400 a price subsidy and 3,000 from the centre;
 * 600 under 08; 5,000 for May under 01, all of it regular. Ten persons in June, none counted in May.
 */
const county = [
	createTable(funds, [
		['2025-06', 'c', '01', '_T', '_T', 5400],
		['2025-06', 'c', '01', '_T', 'regular', 5000],
		['2025-06', 'c', '01', '_T', 'price_subsidy', 400],
		['2025-06', 'c', '01', 'central', '_T', 3000],
		['2025-06', 'c', '08', '_T', '_T', 600],
		['2025-05', 'c', '01', '_T', '_T', 5000],
		['2025-05', 'c', '01', '_T', 'regular', 5000]
	]),
	createTable(coverage, [['2025-06', 'c', '01', '_T', 8, 10]])
];

describe.each(engines)('money paid for a period, in $name', ({ open }) => {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await open(county);
	});
	afterAll(() => engine.close());

	async function values(id: string, request: MetricRequest): Promise<(number | null)[]> {
		const { points } = await queryMetric(sourceOver(engine), metricById(id), request);
		return points.map(({ value }) => value);
	}
	const where = { ref_area: ['c'], time_period: ['2025-05', '2025-06'], programme: ['01'] };

	test('is from all sources together, one-off payments included, and is counted once', async () => {
		expect(await values('paid-for', { by: ['time_period'], where })).toEqual([5000, 5400]);
		const june = { ...where, time_period: ['2025-06'] };
		expect(await values('paid-for-change', { by: [], where: june, base: 'previous' })).toEqual([
			400
		]);
	});

	test('per person leaves one-off payments out: 5,000 for ten; without persons there is none', async () => {
		const request = { by: ['time_period'], where };
		expect(await values('mean-paid-for', request)).toEqual([null, 500]);
	});

	test('is shared by programmes: 5,400 and 600 of 6,000', async () => {
		const june = { ...where, time_period: ['2025-06'], programme: ['01', '08'] };
		const shares = await values('paid-for-share', { by: ['programme'], where: june });
		expect(shares).toEqual([0.9, 0.1]);
	});
});
