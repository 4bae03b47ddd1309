import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage, events, flows, funds } from '#lib/contract/tables.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { queryMetric, type AnswerSource } from '#lib/queries/query-metric.ts';
import { engines } from '../support/engines.ts';
import { createTable, sourceOver } from '../support/fixture.ts';

/** A snapshot that tells of towns of 12, 4 and 1 households, which no release would. */
const county = [
	createTable(coverage, [
		['2024-01', 'a', '01', '_T', 12, 16],
		['2024-01', 'b', '01', '_T', 5, 9],
		['2024-02', 'a', '01', '_T', 12, 18],
		['2024-02', 'b', '01', '_T', 4, 9],
		['2024-02', 'i', '01', '_T', 1, 1]
	]),
	createTable(flows, [
		['2024', 'a', '01', 'in', '_T', 6, 9],
		['2024', 'a', '01', 'out', '_T', 4, 9],
		['2024', 'a', '01', 'out', 'death', 6, 9]
	]),
	createTable(events, [['2024-Q1', 'a', '08', 3, 7]]),
	createTable(funds, [['2024-02', 'b', '01', '_T', '_T', 3]])
];
const towns = (areas: string[], rest = {}): MetricRequest => ({
	by: ['ref_area'],
	where: { time_period: ['2024-02'], programme: ['01'], ref_area: areas, ...rest }
});

describe.each(engines)('the second lock, before $name', ({ open }) => {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await open(county);
	});
	afterAll(() => engine.close());
	const ask = async (id: string, request: MetricRequest, policy: AnswerSource['policy']) => {
		const { points } = await queryMetric(sourceOver(engine, {}, policy), metricById(id), request);
		return points.map(({ value, reason, status }) => value ?? `${reason} ${status}`);
	};

	test('hides counts of fewer households than the policy allows, and only those', async () => {
		const request = towns(['a', 'b', 'i']);
		expect(await ask('households', request, 'supervision')).toEqual([12, 'hidden C', 'hidden C']);
		expect(await ask('households', request, 'open')).toEqual([12, 'hidden C', 'hidden C']);
		expect(await ask('households', request, null)).toEqual([12, 4, 1]);
	});

	test('hides a ratio of which either side is too small', async () => {
		const request = towns(['a', 'b', 'i']);
		expect(await ask('persons-per-household', request, 'supervision')).toEqual([
			...[1.5, 'hidden C', 'hidden C']
		]);
	});

	test('lets a sum of small and large pass: it tells of neither', async () => {
		const together = { ...towns(['a', 'b', 'i']), by: [] };
		expect(await ask('households', together, 'supervision')).toEqual([17]);
		const small = { ...towns(['i']), by: [] };
		expect(await ask('households', small, 'supervision')).toEqual(['hidden C']);
	});

	test('lets changes of a stock pass, and amounts, which are rounded', async () => {
		const change = { ...towns(['b']), base: 'previous' };
		expect(await ask('households-change', change, 'supervision')).toEqual([-1]);
		expect(await ask('paid-for', towns(['b']), 'supervision')).toEqual([3]);
	});

	test('asks of who came and left what it asks of stocks, and nothing of their difference', async () => {
		const request = {
			by: [],
			where: { time_period: ['2024'], programme: ['01'], ref_area: ['a'] }
		};
		expect(await ask('households-in', request, 'supervision')).toEqual([6]);
		expect(await ask('households-out', request, 'supervision')).toEqual(['hidden C']);
		expect(await ask('households-net', request, 'supervision')).toEqual([2]);
		const reasons = { ...request, where: { ...request.where, reason: ['death'] } };
		expect(await ask('exits', reasons, 'supervision')).toEqual(['hidden C']);
	});

	test('counts events of other programmes likewise', async () => {
		const request = {
			by: [],
			where: { time_period: ['2024-Q1'], programme: ['08'], ref_area: ['a'] }
		};
		expect(await ask('event-households', request, 'supervision')).toEqual(['hidden C']);
		expect(await ask('person-times', request, 'supervision')).toEqual([7]);
		expect(await ask('person-times', request, 'open')).toEqual(['hidden C']);
	});
});
