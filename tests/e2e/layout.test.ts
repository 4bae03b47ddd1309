import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATASETS, pagesOf } from './support/pages.ts';
import { showAll } from './support/show-all.ts';
import { useSite } from './support/site.ts';

/** What reaches beyond what holds it: a table beyond its region, a word of a chart beyond the chart. */
async function cut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		if (document.documentElement.scrollWidth > innerWidth) found.push('page');
		for (const region of document.querySelectorAll('.scroll'))
			if (region.scrollWidth > region.clientWidth + 1)
				found.push(`table ${region.getAttribute('aria-label')}`);
		for (const cell of document.querySelectorAll('td.bar-cell')) {
			const range = document.createRange();
			range.selectNodeContents(cell);
			if (range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 0.5)
				found.push(`cell ${cell.textContent}`);
		}
		for (const chart of document.querySelectorAll('.chart-live svg')) {
			// Of its holder, so that a chart not yet redrawn for a new width does not pass.
			const edge = (chart.closest('.chart-live') ?? chart).getBoundingClientRect();
			for (const word of chart.querySelectorAll('text')) {
				const { left, right } = word.getBoundingClientRect();
				if (left < edge.left - 1 || right > edge.right + 1) found.push(`word ${word.textContent}`);
			}
		}
		return found;
	});
}

describe.each(['', '/en'])('nothing is cut at 768 and 360 px: %s', (language) => {
	const site = useSite();

	async function expectWhole(address: string): Promise<void> {
		const page = await site.openPage(address, { width: 768 });
		await showAll(page);
		for (const width of [768, 360]) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => cut(page), { message: `${address} at ${width} px` }).toEqual([]);
		}
		await page.close();
	}

	test.each(DATASETS)('/%s', async (dataset) => {
		for (const path of pagesOf(dataset)) await expectWhole(language + path);
	});

	test('the list of datasets', () => expectWhole(`${language}/`));
});

describe('a page says what it shows', () => {
	const site = useSite();

	test.each([
		['/nation/', '低保3,910.4万人，比2024年12月减少76.1万人'],
		['/jinan/', '资金使用率日溪乡129.03%最高、岳峰镇1.63%最低'],
		['/jinan/towns/', '临时救助资金使用率：日溪乡129.03%最高、岳峰镇1.63%最低'],
		['/dehua/towns/', '农村低保人数：所列7个乡镇中，盖德镇500人最多、南埕镇241人最少'],
		[
			'/en/yuzhong/towns/',
			'Subsistence allowance, persons, on the month before: up in 7 towns, down in 4'
		]
	])('%s', async (address, title) => {
		const page = await site.openPage(address, { javaScript: false });
		expect((await page.locator('h1').innerText()).trim()).toBe(title);
	});

	test('a finding names its column, and the rows it was held against once a source', async () => {
		const page = await site.openPage('/nation/findings/', { javaScript: false });
		const finding = page.locator('.finding').first();
		expect(await finding.locator('p').first().innerText()).toBe(
			'2007年2月全国“城市低保月人均支出水平”：原文为92.6元/人·月，按分子分母计算为90.1元/人·月。'
		);
		expect(await finding.locator('p').nth(1).innerText()).toMatch(
			/ · 对照2007年2月份民政事业统计月报，导入文件第\d+、\d+行$/
		);
	});

	test('a figure has the digits that the source printed', async () => {
		const page = await site.openPage('/jinan/', { javaScript: false });
		const rate = page.locator('tr', { hasText: '临时救助资金使用率' }).last();
		expect(await rate.locator('td').first().innerText()).toBe('9.3');
		await page.goto(`${site.url}/nation/coverage/`);
		const year = page.locator('tbody tr', { hasText: '2019年5月' });
		expect(await year.locator('td').allInnerTexts()).toEqual(['4,400', '940.7', '3,459.3']);
	});

	test('the latest sources are named first', async () => {
		const page = await site.openPage('/nation/', { javaScript: false });
		// As written, not as drawn: an exhibit further down is drawn when it is reached.
		const cited = await page.locator('.exhibit .cited').first().textContent();
		expect(cited?.trim()).toMatch(/^数据来源：《2025年10月低保人数/);
	});
});
