import { afterAll, describe, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll, shipAnswers } from '#lib/queries/answer-all.ts';
import { profiledAreas } from '#routes/[[lang=lang]]/[dataset=dataset]/town-topics.ts';
import { nearestTowns } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/peers.ts';
import { profileExhibits } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/profile-exhibits.ts';
import { profileQuestions } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/profile-questions.ts';
import { profileRows } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/profile-rows.ts';
import { profileTitle } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/profile-title.ts';
import { rowWords } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/row-words.ts';
import {
	neighbours,
	townFacts
} from '#routes/[[lang=lang]]/[dataset=dataset]/towns/[town=town]/town-facts.ts';
import { openDataset } from './open-theme.ts';

const WITH_TOWNS = ['synthetic-county', 'yuzhong', 'jinan', 'dehua'];
const datasets = new Map(
	await Promise.all(WITH_TOWNS.map(async (id) => [id, await openDataset(id)] as const))
);
afterAll(() => Promise.all([...datasets.values()].map((dataset) => dataset.close())));

async function profileOf(id: string, code: string, locale: Locale = 'zh-CN') {
	const dataset = datasets.get(id);
	const town = dataset && profiledAreas(dataset.outline).find(({ ref_area }) => ref_area === code);
	if (!dataset || !town) throw new Error(`${id} has no ${code}`);
	const { outline, source } = dataset;
	const answers = await answerAll(source, profileQuestions(outline, town));
	const facts = { outline, town, answers, locale };
	const rows = profileRows(facts);
	const cells = rows.map((row) => {
		const { own, interval, whole, together, ratio, place, change } = rowWords(row, outline, locale);
		const words = [own, interval, whole, together, ratio, place, change];
		return [row.id, row.period, ...words.filter((text) => text !== '')].join(' ');
	});
	return { ...facts, rows, cells, title: profileTitle(facts, rows) };
}

describe('a street of the synthetic county', () => {
	test('beside its county, worked by hand from the release', async () => {
		const { cells, title } = await profileOf('synthetic-county', '990101001');
		// A year before: 482 households, 566 persons.
		expect(title).toBe('合成一街道：2025年6月低保在册468户、543人，人数比上年同期减少23人');
		expect(cells).toEqual([
			'persons 2025-06 543 2,051 26.5% 第1位（共8个已公布） −23',
			'households 2025-06 468 1,739 26.9% 第1位（共12个已公布） −14',
			// 543 ⁄ 74,774 and 2,051 ⁄ 216,358.
			'coverage-rate-registered 2025-06 0.73 0.95 0.77倍 低于正常波动范围，第8位（共8个已公布） −0.03个百分点',
			'persons-per-household 2025-06 1.16 1.18 0.98倍 −0.01',
			// About 1,505,000 ⁄ (551 + 548 + 543) and 5,565,131 ⁄ (2,057 + 2,052 + 2,051).
			'mean-paid-total 2025-Q2 约920 903 1.02倍 约+60',
			// (50 + 56) ⁄ 479 and, by quarters, (167 + 213) ⁄ 1,808.
			'turnover-rate 2024 22.1 21.0 1.05倍 正常波动范围内 +0.1个百分点',
			'checks-per-hundred 2024 187.5 186.7 12个镇街合计 1.00倍 正常波动范围内 +48.3',
			'population-registered 2025-06 74,774 216,358 34.6% 第1位（共12个已公布） −307',
			'person-times 2024 41 147 27.9% 第1位（共10个已公布） +14',
			// 41 of 44, and 72 of 81 in the three streets told.
			'on-time-rate 2024 93.2 95%区间82–98 88.9 3个镇街合计 1.05倍 正常波动范围内 +7.5个百分点',
			'assistant-coverage 2025-06 91.2 92.9 12个镇街合计 0.98倍 第8位（共12个已公布） +2.9个百分点',
			'caseload 2025-06 隐 12.1'
		]);
	});

	test('is held against the three nearest in households: 293, 213 and 150', async () => {
		const { rows, ...facts } = await profileOf('synthetic-county', '990101001');
		const { size, rate, peers } = nearestTowns(facts, rows) ?? {};
		expect([size?.id, rate?.id]).toEqual(['households', 'coverage-rate-registered']);
		expect(peers?.map((peer) => `${peer.area.name} ${peer.size}`)).toEqual([
			...['合成二街道 293', '合成三街道 213', '合成四街道 150']
		]);
		const titles = profileExhibits({ ...facts }, rows).map(({ title }) => title);
		expect(titles).toEqual([
			'在册人数：2023年7月576人，2025年6月543人',
			'2025年第二季度月人均补助水平约920，全县903元/人·月',
			'覆盖率（户籍人口）0.73%，在册户数最接近的3个镇街为0.93至1.20%'
		]);
	});

	test('says since when it confirms cases, and what it may pay at once', async () => {
		const { town, outline } = await profileOf('synthetic-county', '990101001');
		expect(townFacts(town, outline, 'zh-CN').join('')).toBe(
			'类别：街道。2023年1月起由本级审核确认。临时救助备用金额度30,000元（现行）。'
		);
		const { previous, next } = neighbours(profiledAreas(outline), town);
		expect([previous, next?.name]).toEqual([undefined, '合成二街道']);
	});
});

test('a town whose persons are hidden says so, and what is not hidden', async () => {
	const { cells, title, rows, ...facts } = await profileOf('synthetic-county', '990101102');
	expect(title).toBe('合成八镇：2025年6月低保在册67户，人数为保护个人信息不单独公布');
	expect(cells.slice(0, 4)).toEqual([
		'persons 2025-06 隐 2,051',
		'households 2025-06 67 1,739 3.9% 第9位（共12个已公布） +2',
		'coverage-rate-registered 2025-06 隐 0.95',
		'persons-per-household 2025-06 隐 1.18'
	]);
	const [history, , peers] = profileExhibits(facts, rows);
	expect(history?.subtitle).toBe('低保，在册人数，人；空缺处的数字隐去');
	expect(peers?.title).toBe('在册户数最接近的3个镇街：合成九镇、合成十一镇、合成十镇');
	const english = await profileOf('synthetic-county', '990101102', 'en');
	expect(english.title).toBe(
		'Synthetic Town 8: 67 households on subsistence allowance in Jun 2025; persons not published on their own, to protect personal information'
	);
});

test('an institution has what is counted of it, and neither rank nor peers', async () => {
	const { cells, title, rows, ...facts } = await profileOf('synthetic-county', '990101900');
	expect(title).toBe('合成福利院：2025年6月低保在册人数为零');
	expect(cells).toEqual([
		'persons 2025-06 0 2,051 0.0% 0',
		'households 2025-06 0 1,739 0.0% 0',
		'person-times 2024 隐 147'
	]);
	expect(profileExhibits(facts, rows)).toEqual([]);
});

test('a street of Yuzhong has the latest of each printed figure, of different months', async () => {
	const { cells, title } = await profileOf('yuzhong', '500103001');
	expect(title).toBe('七星岗街道：2024年2月低保在册1,156人');
	// 1,156 ⁄ 9,369, 1,097 ⁄ 8,151; 1,368 ⁄ 1,097 persons; as printed in February 2024 and May 2021.
	expect(cells).toEqual([
		'persons 2024-02 1,156 9,369 12.3% 第2位（共11个已公布） –',
		'households 2021-05 1,097 8,151 13.5% 第2位（共11个已公布） –',
		'persons-per-household 2021-05 1.25 1.25 1.00倍 –',
		'mean-benefit 2021-05 640.4 641.6 1.00倍 –'
	]);
});

test('where a source lists seven of eighteen towns, these are said to be seven, and the others to lack figures', async () => {
	const { cells } = await profileOf('dehua', '350526110');
	expect(cells[0]).toBe('persons 2023-12 500 2,303 7个乡镇合计 21.7% 第1位（共7个已公布） –');
	const { title, rows } = await profileOf('dehua', '350526200');
	expect([title, rows.length]).toEqual(['杨梅乡：来源没有该地的农村低保数字', 0]);
});

test.each(WITH_TOWNS)(
	'every profile of %s is small, and reads well in both languages',
	async (id) => {
		const areas = profiledAreas(datasets.get(id)?.outline as never);
		expect(areas.length).toBeGreaterThan(8);
		for (const { ref_area } of areas)
			for (const locale of ['zh-CN', 'en'] as const) {
				const { rows, cells, title, ...facts } = await profileOf(id, ref_area, locale);
				const titles = profileExhibits(facts, rows).map((exhibit) => exhibit.title);
				expect([title, ...titles, ...cells].join('\n')).not.toMatch(/[{}]|undefined|NaN|Infinity/);
				expect(JSON.stringify(shipAnswers(Object.values(facts.answers))).length).toBeLessThan(
					15_000
				);
			}
	}
);
