import { afterAll, beforeAll, expect, test } from 'vitest';
import { topicsOf } from '#lib/contract/topics.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import { keyFigures } from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/key-figures.ts';
import {
	monitoredExhibit,
	monitoredQuestions
} from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/monitored.ts';
import { programmesExhibit } from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/programmes-exhibit.ts';
import { programmesQuestions } from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/programmes.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

const open: OpenDataset[] = [];
let county: OpenDataset;
beforeAll(async () => {
	county = await see('synthetic-county');
});
afterAll(() => Promise.all(open.map((each) => each.close())));

async function see(id: string): Promise<OpenDataset> {
	const dataset = await openDataset(id);
	open.push(dataset);
	return dataset;
}

async function programmesOf({ outline, source }: OpenDataset) {
	const answers = await answerAll(source, programmesQuestions(outline));
	return programmesExhibit(outline, answers, 'zh-CN');
}

test('all programmes stand in one table, of either population, with what departments report', async () => {
	const exhibit = await programmesOf(county);
	expect(exhibit?.title).toBe('2025年6月低保占户籍人口0.95%，占常住人口0.70%');
	expect(exhibit?.table.rows.map(({ cells }) => cells.join(' '))).toEqual([
		...['低保 2025年6月 1,739 2,051 −58 0.95 0.70', '特困供养 2025年6月 22 22 0 0.01 0.01'],
		...['受灾人员救助 2024年  91   ', '医疗救助 2024年  2,195   ', '教育救助 2024年  353   '],
		...['住房救助 2024年  132户   ', '就业救助 2024年  174   '],
		'临时救助 2025年第二季度 27 27 −11  ',
		...['低保边缘 2025年6月 62 183 +31 0.08 0.06', '防止返贫监测 2025年6月 56 113 +1 0.05 0.04']
	]);
});

test('of those monitored it says who has neither 低保 nor 特困, and that this is no finding', async () => {
	const { outline, source } = county;
	const answers = await answerAll(source, monitoredQuestions(outline));
	const exhibit = monitoredExhibit(outline, answers, 'zh-CN');
	expect(exhibit?.title).toBe('2024年末防返贫监测对象中，约75人没有低保、特困');
	expect(exhibit?.table.rows.map(({ cells }) => cells.join(' '))).toEqual([
		...['已有低保或特困 约40', '没有低保、特困 约75']
	]);
	expect(exhibit?.notes.join('')).toContain('不等于应保未保');
	expect(exhibit?.notes.join('')).toContain('2024年疑似漏保线索（条）：隐。');
});

test('where no population is given no share is made up, and each programme has its own latest period', async () => {
	const exhibit = await programmesOf(await see('nation'));
	expect(exhibit?.title).toBe('本数据集有3项救助的数字');
	expect(exhibit?.table.columns.map(({ label }) => label).join()).toBe('项目,时期,人数,人数同比');
	expect(exhibit?.table.rows.map(({ cells }) => cells.join(' '))).toEqual([
		...['低保 2025年10月 3,910.4 ', '特困供养 2020年12月 477.5 ', '临时救助 2021年 1,089 约−291.6']
	]);
	expect(exhibit?.notes[0]).toBe('人数、人次等的单位：万人。');
});

test('the key figures are those of the programme chosen, each with what it was a year before', async () => {
	const { outline, source } = county;
	const answers = await answerAll(source, programmesQuestions(outline));
	const [topic] = topicsOf(outline);
	const figures = topic ? keyFigures(outline, topic, answers, 'zh-CN') : [];
	expect(figures.map(({ id, value, unit, note }) => [id, value + unit, note].join(' '))).toEqual([
		'households 1,739户 2025年6月，比上年同期减少46户',
		'persons 2,051人 2025年6月，比上年同期减少58人',
		'coverage-rate-registered 0.95% 2025年6月，上年同期0.97%',
		'coverage-rate-resident 0.70% 2025年6月，上年同期0.72%'
	]);
});

test('a rate that is missing or hidden is not in the title, and of a year it is held against the year before', async () => {
	const { outline, source } = county;
	const answers = await answerAll(source, programmesQuestions(outline));
	const resident = answers['of-01-resident'];
	const without = {
		...answers,
		'of-01-resident': resident && {
			...resident,
			points: resident.points.map((point) => ({ ...point, value: null, reason: 'hidden' as const }))
		}
	} as typeof answers;
	expect(programmesExhibit(outline, without, 'zh-CN')?.title).toBe('2025年6月低保占户籍人口0.95%');
	const fujian = await see('fujian');
	const [topic] = topicsOf(fujian.outline);
	const given = await answerAll(fujian.source, programmesQuestions(fujian.outline));
	const figures = topic ? keyFigures(fujian.outline, topic, given, 'zh-CN') : [];
	expect(figures.map(({ note }) => note)).toContain('2021年，比上年增加34,220人');
});
