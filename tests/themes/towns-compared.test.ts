import { afterAll, describe, expect, test } from 'vitest';
import { targetsOf } from '#lib/evaluation/targets.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import {
	multiplesTitle,
	panelsOf
} from '#routes/[[lang=lang]]/[dataset=dataset]/towns/multiples.ts';
import { townRows } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/town-rows.ts';
import { readTowns, townsQuestions } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/towns.ts';
import { readEvaluation } from '#scripts/engine/read-evaluation.ts';
import { openDataset } from './open-theme.ts';

const WITH_TOWNS = ['synthetic-county', 'yuzhong', 'jinan', 'dehua'];
const datasets = new Map(
	await Promise.all(WITH_TOWNS.map(async (id) => [id, await openDataset(id)] as const))
);
afterAll(() => Promise.all([...datasets.values()].map((dataset) => dataset.close())));

async function towns(id: string, query: string, locale: Locale = 'zh-CN') {
	const dataset = datasets.get(id);
	if (!dataset) throw new Error(id);
	const { outline, source } = dataset;
	const state = readTowns(outline, new URLSearchParams(query));
	const answers = await answerAll(source, townsQuestions(outline, state));
	const { values, changes, shares, total, history } = answers;
	const rows = townRows(outline, { values, changes, shares, total, history }, state.sort);
	const targets = targetsOf(await readEvaluation(id));
	const panels = panelsOf(outline, state.multiples, answers, targets, locale);
	return { rows, panels, title: multiplesTitle(outline, panels, locale) };
}

const ranksOf = ({ rows }: Awaited<ReturnType<typeof towns>>) =>
	rows.map(({ area, ranks }) => `${area.name} ${ranks?.join('–') ?? '无'}`);

describe('ranks of the towns of the synthetic county', () => {
	test('of coverage are those that chance leaves open', async () => {
		// 543 ⁄ 74,774 lies at 99.8% between 0.64 and 0.83%: wholly below 三, 四, 六 and 十, below
		// which 0.98, 0.94, 0.94 and 1.10% lie; each of the four hidden ones may be anywhere.
		const ranks = ranksOf(await towns('synthetic-county', 'metric=coverage-rate-registered'));
		expect(ranks.slice(0, 3)).toEqual(['合成一街道 5–12', '合成二街道 1–12', '合成三街道 1–11']);
		expect(ranks.slice(7)).toEqual([
			...['合成八镇 无', '合成九镇 无', '合成十镇 1–11', '合成十一镇 无', '合成十二乡 无']
		]);
	});

	test('of households are as counted, of a mean there are none', async () => {
		const households = ranksOf(await towns('synthetic-county', 'metric=households&sort=value'));
		expect(households.slice(0, 2)).toEqual(['合成一街道 1–1', '合成二街道 2–2']);
		const means = await towns('synthetic-county', 'metric=persons-per-household&sort=value');
		expect(means.rows.map(({ ranks }) => ranks).every((ranks) => ranks === null)).toBe(true);
		// 140 ⁄ 111 persons a household are the most, and lead all the same.
		expect(means.rows[0]?.area.name).toBe('合成七镇');
	});

	test('of persons open downwards by as many hidden towns as could be larger', async () => {
		// Four towns are hidden, together 2,051 − 1,772 = 279 persons: two of them may have 96 or more.
		const ranks = ranksOf(await towns('synthetic-county', 'metric=persons'));
		expect(ranks).toContain('合成十镇 8–10');
		expect(ranks).toContain('合成一街道 1–1');
	});
});

describe('metrics side by side', () => {
	test('open with the towns that differ by more than chance', async () => {
		const { title, panels } = await towns('synthetic-county', '');
		expect(title).toBe(
			'超出正常波动范围：覆盖率（户籍人口）合成一街道偏低，合成三街道、合成十镇偏高'
		);
		expect(panels.map(({ id }) => id)).toEqual([
			...['coverage-rate-registered', 'turnover-rate', 'checks-per-hundred', 'on-time-rate'],
			...['persons-per-household', 'persons']
		]);
		expect(panels.flatMap(({ id, target }) => (target ? `${id} ${target.value}` : []))).toEqual([
			'on-time-rate 1'
		]);
		const english = await towns('synthetic-county', '', 'en');
		expect(english.title).toMatch(/^Beyond chance: Coverage .* low in Synthetic Street 1, high in/);
	});

	test('say that none does where none does, and judge no means', async () => {
		const turnover = await towns('synthetic-county', 'metrics=turnover-rate');
		expect(turnover.title).toBe('能判断的1项指标中，没有镇街超出正常波动范围');
		const { title, panels } = await towns('yuzhong', '');
		expect(title).toBe('4项指标并列对照');
		expect(panels.every(({ rows }) => rows.every(({ side }) => side === undefined))).toBe(true);
	});

	test('stand in one order, by the metric that is asked for, hidden ones last', async () => {
		const { panels } = await towns('synthetic-county', 'order=coverage-rate-registered');
		const names = panels.map(({ rows }) => rows.map(({ area }) => area.name).join());
		expect(new Set(names).size).toBe(1);
		const first = panels[0]?.rows.map(({ area, point }) => `${area.name} ${point?.reason ?? ''}`);
		expect(first?.slice(0, 2)).toEqual(['合成十镇 ', '合成六街道 ']);
		expect(first?.slice(8).every((row) => row.endsWith('hidden'))).toBe(true);
	});

	test('leave out what nobody tells, and read an unknown metric as none', async () => {
		const { panels } = await towns('jinan', 'metrics=no-such-metric');
		expect(panels.map(({ id }) => id)).toEqual(['use-rate', 'event-households', 'spending']);
	});
});
