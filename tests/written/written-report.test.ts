import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryMetric } from '#lib/queries/query-metric.ts';
import { requestScope } from '#lib/tracing/request-words.ts';
import { findNumbers } from '#lib/written/find-numbers.ts';
import { lastPeriod } from '#lib/written/find-period.ts';
import { judgeStatement } from '#lib/written/judge-statement.ts';
import { matchStatement } from '#lib/written/match-statement.ts';
import { readReport } from '#lib/written/read-report.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';

describe('in a text', () => {
	test('numbers that count are found, dates and numbers of documents are not', () => {
		const text =
			'1.国办发〔2023〕39号印发以来，截至2025年6月30日，低保1,739户，２０５１人，支出近200万元，第2季度占24.98%。';
		expect(findNumbers(text).map(({ text }) => text)).toEqual([
			...['1,739户', '2051人', '近200万元', '24.98%']
		]);
	});

	test.each([
		['截至2025年6月底', '2025-06', 'month'],
		['2024年末', '2024-12', 'month'],
		['2025年第二季度', '2025-Q2', 'quarter'],
		['2024年全年', '2024', 'year'],
		['2024年10月，11月', '2024-11', 'month']
	])('“%s” is %s', (text, period, frequency) => {
		expect(lastPeriod(text)).toEqual({ period, frequency });
	});

	test('a month without a year is of the year named before', () => {
		expect(lastPeriod('6月底', { period: '2025', frequency: 'year' })?.period).toBe('2025-06');
		expect(lastPeriod('6月底')).toBeUndefined();
	});
});

describe('a written report held against the county', () => {
	let county: OpenDataset;
	beforeAll(async () => {
		county = await openDataset('synthetic-county');
	});
	afterAll(() => county.close());

	/** Each number as written, what it was held against, our figure, and the result. */
	async function check(text: string): Promise<string[]> {
		const lines: string[] = [];
		for (const statement of readReport(text, county.outline)) {
			const match = matchStatement(statement, county.outline);
			if ('unmatched' in match) {
				lines.push(`${statement.text}: ${match.unmatched}`);
				continue;
			}
			const { metric, request } = match;
			const [point] = (await queryMetric(county.source, metric, request)).points;
			const parts = request.where['time_period']?.length ?? 1;
			const judgement = judgeStatement(statement.number, point, county.outline, parts);
			const scope = requestScope(county.outline, match, 'zh-CN');
			lines.push(`${statement.text}: ${metric.id} ${scope}: ${judgement}`);
		}
		return lines;
	}

	test('counts of several programmes in one sentence, and the change of one of them', async () => {
		expect(
			await check(
				'截至2025年6月底，全县共有低保对象1,739户、2,051人，占户籍人口的0.95%，比上年同期减少46户；特困供养对象22户22人；低保边缘家庭62户183人。'
			)
		).toEqual([
			'1,739户: households 全县，低保，2025年6月: same',
			'2,051人: persons 全县，低保，2025年6月: same',
			// 2,051 of 216,358 registered is 0.948 %.
			'0.95%: coverage-rate-registered 全县，低保，2025年6月: rounded',
			'46户: households-change 全县，低保，2025年6月，比上年同期: same',
			'22户: households 全县，特困供养，2025年6月: same',
			'22人: persons 全县，特困供养，2025年6月: same',
			'62户: households 全县，低保边缘，2025年6月: same',
			'183人: persons 全县，低保边缘，2025年6月: same'
		]);
	});

	test('standards, and their growth since a year that is no usual base', async () => {
		expect(
			await check(
				'2025年6月，城市低保标准每人每月1,300元，比2020年底提高24.98%，特困人员基本生活标准2255元，为低保标准的1.733倍。'
			)
		).toEqual([
			'1,300元: standard 全县，低保，城市，2025年6月: different',
			'24.98%: other-base',
			'2255元: standard 全县，特困供养，城市，2025年6月: same',
			'1.733倍: standard-multiple 全县，城市，2025年6月: rounded'
		]);
	});

	test('a town is named for its sentence alone, and a hidden figure tells nothing', async () => {
		expect(
			await check('2025年6月底，合成一街道低保对象543人，合成八镇80人。低保对象2,051人。')
		).toEqual([
			'543人: persons 合成一街道，低保，2025年6月: same',
			'80人: persons 合成八镇，低保，2025年6月: cannot-tell',
			'2,051人: persons 全县，低保，2025年6月: same'
		]);
	});

	test('money of a year is that of its months together', async () => {
		const [line] = await check('2024年全年支出低保金2,232.9万元。');
		expect(line).toMatch(/^2,232\.9万元: paid-for 全县，低保，2024年1月至2024年12月: rounded$/);
		expect(await check('2024年全年支出低保金近1000万元。')).toEqual([
			expect.stringMatching(/different$/)
		]);
	});

	test('rows of a table take the unit from their names', async () => {
		expect(await check('项目\t数量\n2024年末低保户数\t1762\n2024年末低保人数：2078\n')).toEqual([
			'1762: households 全县，低保，2024年12月: same',
			'2078: persons 全县，低保，2024年12月: same'
		]);
	});

	test('what is not said is not guessed: programme, period, figures that are not there', async () => {
		expect(await check('2025年6月底在册2,051人。')).toEqual(['2,051人: no-programme']);
		expect(await check('低保对象2,051人。')).toEqual(['2,051人: no-period']);
		expect(await check('2019年10月，刚性支出困难家庭30户。')).toEqual(['30户: no-figure']);
		expect(await check('2025年6月，低保对象满意率95%。')).toEqual(['95%: no-metric']);
	});
});
