import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import { rank } from '#lib/statistics/rank.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { engines } from '../support/engines.ts';
import { exportDataset } from '../support/export-dataset.ts';
import { sourceOver } from '../support/fixture.ts';

/** 11 streets in the order of divisions, then the district's welfare home. */
const STREETS = [
	...['001', '003', '004', '005', '007', '008', '010', '011', '012', '013', '014']
].map((code) => `500103${code}`);
const LISTED = [...STREETS, 'I50010301'];
const DISTRICT = ['500103'];

const snapshots: Record<string, { folder: string; manifest: SnapshotManifest }> = {};
beforeAll(async () => {
	for (const id of ['yuzhong', 'jinan', 'dehua']) snapshots[id] = await exportDataset(id);
});

describe.each(engines)('published figures in $name', ({ openSnapshot }) => {
	const open: Record<string, QueryEngine> = {};
	beforeAll(async () => {
		for (const [id, { folder }] of Object.entries(snapshots)) open[id] = await openSnapshot(folder);
	});
	afterAll(async () => {
		for (const engine of Object.values(open)) await engine.close();
	});

	const ask = async (dataset: string, id: string, request: MetricRequest) => {
		const source = sourceOver(
			open[dataset] as QueryEngine,
			snapshots[dataset]?.manifest.parameters
		);
		return (await queryMetric(source, metricById(id), request)).points;
	};
	const one = async (dataset: string, id: string, request: Omit<MetricRequest, 'by'>) =>
		(await ask(dataset, id, { by: [], ...request }))[0]?.value ?? null;
	const dibao = (period: string, ref_area: readonly string[]) => ({
		where: { time_period: [period], programme: ['01'], ref_area }
	});

	test('Yuzhong 2021-05: the rows below the printed total add up to it', async () => {
		for (const areas of [LISTED, DISTRICT]) {
			expect(await one('yuzhong', 'households', dibao('2021-05', areas))).toBe(8151);
			expect(await one('yuzhong', 'persons', dibao('2021-05', areas))).toBe(10212);
			expect(await one('yuzhong', 'spending', dibao('2021-05', areas))).toBe(6552071);
			const perHousehold = await one('yuzhong', 'persons-per-household', dibao('2021-05', areas));
			expect(perHousehold).toBeCloseTo(1.253, 3);
		}
	});

	test('Yuzhong 2020-01: 650.7 yuan a head, 601.7 without the back-paid price subsidy', async () => {
		const district = dibao('2020-01', DISTRICT);
		expect(await one('yuzhong', 'persons', district)).toBe(10358);
		expect(await one('yuzhong', 'spending', district)).toBe(6740029);
		expect(await one('yuzhong', 'mean-benefit-as-paid', district)).toBeCloseTo(650.7, 1);
		expect(await one('yuzhong', 'mean-benefit', district)).toBeCloseTo(601.7, 1);
		const subsidy = { ...district.where, kind: ['price_subsidy'] };
		expect(await one('yuzhong', 'spending', { where: subsidy })).toBe(507983);
	});

	test('Yuzhong 2020-01: no street has a mean benefit, since its part of the subsidy is not printed', async () => {
		const points = await ask('yuzhong', 'mean-benefit', {
			by: ['ref_area'],
			...dibao('2020-01', STREETS)
		});
		expect(points.map(({ reason }) => reason)).toEqual(STREETS.map(() => 'not-reported'));
	});

	const change2024 = (ref_area: readonly string[]): MetricRequest => ({
		by: ['ref_area'],
		where: { time_period: ['2024-02'], programme: ['01', '02'], ref_area },
		base: 'previous'
	});

	test('Yuzhong 2024: all 12 rows by change, ties in pinyin order, reproduce the printed ranks', async () => {
		const engine = open['yuzhong'] as QueryEngine;
		const { areas } = await readOutline(
			engine,
			(snapshots['yuzhong'] as { manifest: SnapshotManifest }).manifest
		);
		const printedName = new Map(
			areas.map(({ ref_area, name }) => [ref_area, name.replace(/^区|街道$/g, '')])
		);
		const changes = await ask('yuzhong', 'persons-change', change2024(LISTED));
		const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');
		const name = (area: string | undefined) => printedName.get(area ?? '') ?? '';
		const order = [...changes]
			.sort(
				(a, b) =>
					(b.value ?? 0) - (a.value ?? 0) ||
					pinyin.compare(name(a.dimensions.ref_area), name(b.dimensions.ref_area))
			)
			.map(({ dimensions }) => dimensions.ref_area);
		const ranks = await ask('yuzhong', 'reported-value', {
			by: ['ref_area'],
			where: {
				time_period: ['2024-02'],
				indicator: ['dibao-tekun-change-rank'],
				ref_area: LISTED
			}
		});
		const printed = [...ranks]
			.sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
			.map(({ dimensions }) => dimensions.ref_area);
		expect(order).toEqual(printed);
		expect(name(order[0])).toBe('解放碑');
		expect(name(order[8])).toBe('福利院');
	});

	test('Yuzhong 2024: the 11 streets alone, ties sharing a rank', async () => {
		const changes = await ask('yuzhong', 'persons-change', change2024(STREETS));
		// 七星岗 −10, 解放碑 25, 两路口 7, 上清寺 8, 菜园坝 4, 南纪门 −10, 朝天门 3, 大溪沟 4, 大坪 4, 化龙桥 0, 石油路 2
		expect(changes.map(({ value }) => value)).toEqual([-10, 25, 7, 8, 4, -10, 3, 4, 4, 0, 2]);
		expect(rank(changes.map(({ value }) => value))).toEqual([10, 1, 3, 2, 4, 10, 7, 4, 4, 9, 8]);
	});

	test('Jin’an: registered population × 7 yuan reproduces every printed use rate and rank', async () => {
		const manifest = snapshots['jinan']?.manifest as SnapshotManifest;
		const { areas } = await readOutline(open['jinan'] as QueryEngine, manifest);
		const towns = areas.map(({ ref_area }) => ref_area).filter((area) => area !== '350111');
		const where = { time_period: ['2020-Q1'], ref_area: towns };
		const rates = await ask('jinan', 'use-rate', { by: ['ref_area'], where });
		const printed = new Map([
			['350111202', 129.03],
			['350111201', 44.46],
			['350111103', 20.44],
			['350111100', 10.39],
			['350111101', 8.07],
			['350111003', 7.5],
			['350111002', 4.37],
			['350111001', 2.51],
			['350111102', 1.63]
		]);
		expect(rates).toHaveLength(9);
		for (const { dimensions, value } of rates)
			expect(Math.round((value ?? 0) * 1e4) / 100).toBe(printed.get(dimensions.ref_area ?? ''));
		const order = [...rates].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
		expect(order.map(({ dimensions }) => dimensions.ref_area)).toEqual([...printed.keys()]);
	});

	test('Dehua: seven towns have figures, the other eleven are not reported, and no sum of all exists', async () => {
		const manifest = snapshots['dehua']?.manifest as SnapshotManifest;
		const { areas } = await readOutline(open['dehua'] as QueryEngine, manifest);
		const towns = areas.map(({ ref_area }) => ref_area).filter((area) => area !== '350526');
		const where = {
			time_period: ['2023-12'],
			programme: ['01'],
			urban_rural: ['rural'],
			ref_area: towns
		};
		const points = await ask('dehua', 'persons', { by: ['ref_area'], where });
		expect(points).toHaveLength(18);
		expect(points.filter(({ value }) => value !== null)).toHaveLength(7);
		expect(points.filter(({ reason }) => reason === 'not-reported')).toHaveLength(11);
		expect(await one('dehua', 'persons', { where })).toBeNull();
	});
});
