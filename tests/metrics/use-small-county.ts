import { afterAll, beforeAll } from 'vitest';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import type { engines } from '../support/engines.ts';
import { sourceOver } from '../support/fixture.ts';
import { smallCounty } from './small-county.ts';

/** The small county in one engine, for the tests of a block. */
export function useSmallCounty(open: (typeof engines)[number]['open']) {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await open(smallCounty);
	});
	afterAll(() => engine.close());

	const ask = async (id: string, request: MetricRequest, parameters = {}) =>
		(await queryMetric(sourceOver(engine, parameters), metricById(id), request)).points;
	return {
		ask,
		values: async (id: string, request: MetricRequest, parameters = {}) =>
			(await ask(id, request, parameters)).map(({ value, reason }) => value ?? reason)
	};
}
