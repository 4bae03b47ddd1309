import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const REPORTS = [
	'/synthetic-county/reports/inspection/',
	'/en/synthetic-county/reports/inspection/',
	'/synthetic-county/reports/work/',
	'/synthetic-county/reports/bulletin/',
	'/synthetic-county/reports/annual/',
	'/yuzhong/reports/bulletin/'
];

/** What a font may call a sign: its radical, where that is not the same by compatibility. */
const RADICALS: Readonly<Record<string, string>> = {
	...{ 戶: '户', '⻔': '门', '⻓': '长', '⻚': '页', '⻛': '风', '⻋': '车', '⻅': '见' },
	...{ '⻝': '食', '⻩': '黄', '⻬': '齐', '⻄': '西', '⻆': '角', '⻉': '贝' }
};

/** Lines break as they fall: only what is said counts. */
const run = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(/[\u2e80-\u2fdf戶]/g, (sign) => RADICALS[sign] ?? sign);

/** The text of each page of a PDF, its margins first. */
async function printed(page: Page): Promise<string[]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const pdf = await getDocument({ data, verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		pages.push(run(items.map((item) => ('str' in item ? item.str : '')).join('')));
	}
	return pages;
}

/** On a page, or begun on one and ended at the top of the next; the words of a chart come last on theirs. */
function isSaid(figure: string, pages: readonly string[]): boolean {
	return pages.some(
		(page, at) =>
			page.includes(figure) ||
			[...figure].some(
				(_, cut) =>
					cut > 0 &&
					page.includes(figure.slice(0, cut)) &&
					pages[at + 1]?.startsWith(figure.slice(cut))
			)
	);
}

describe('reports', () => {
	const site = useSite();

	test('of a dataset are listed, each with its latest month', async () => {
		const page = await site.openPage('/synthetic-county/reports/', { javaScript: false });
		expect(await page.locator('main li').allInnerTexts()).toEqual([
			'专题调研报告\n最近一期：2025年6月',
			'工作情况报告\n最近一期：2025年6月',
			'月度简报\n最近一期：2025年6月',
			'年度报告\n最近一期：2024年12月'
		]);
		await page.goto(`${site.url}/fujian/reports/`);
		expect(await page.locator('.lead').innerText()).toContain('不能生成报告');
	});

	test.each(REPORTS)('%s is complete without scripts, with the charts it has', async (path) => {
		const page = await site.openPage(path, { javaScript: false });
		expect(await page.locator('.report-text .figure-inline').count()).toBeGreaterThan(5);
		const charts = await page.locator('.report-figure').all();
		for (const chart of charts) expect(await chart.locator('svg').count()).toBeGreaterThan(0);
		expect(await page.locator('article').innerText()).not.toMatch(/undefined|NaN|[{}]/);
	});

	test('what people wrote is marked as theirs', async () => {
		const page = await site.openPage('/synthetic-county/reports/inspection/', {
			javaScript: false
		});
		const written = page.locator('.report-written');
		expect(await written.count()).toBe(2);
		for (const part of await written.all())
			expect(await part.innerText()).toContain('本节为人工撰写');
	});

	test('and stands in the report of the month that they wrote of alone', async () => {
		const page = await site.openPage('/synthetic-county/reports/inspection/?period=2025-05');
		const text = page.locator('.report-text').first();
		await expect.poll(() => text.innerText(), { timeout: 30_000 }).toMatch(/^截至2025年5月底/);
		expect(await page.locator('.report-written').count()).toBe(0);
		expect(await page.locator('.report-part').allInnerTexts()).toEqual([
			'一、基本情况',
			'二、存在的主要问题'
		]);
	});

	test('another month is another report, in the same words', async () => {
		const page = await site.openPage('/synthetic-county/reports/bulletin/?period=2021-03');
		const text = page.locator('.report-text').first();
		await expect
			.poll(() => text.innerText(), { timeout: 30_000 })
			.toMatch(/^截至2021年3月底，全县低保在册[\d,]+户、[\d,]+人/);
	});

	test.each(REPORTS)('%s prints with every number as text, its name and pages', async (path) => {
		const page = await site.openPage(path);
		await page.waitForLoadState('networkidle');
		const title = run(await page.locator('.report-title').innerText());
		// The margins of a page come before what stands on it, and a page may break in a figure.
		const body = (await printed(page)).map((text, at) => {
			const [margins = '', ...rest] = text.split(`—${at + 1}—`);
			expect(margins).toContain(title);
			return rest.join('');
		});
		for (const figure of await page.locator('.report-text .figure-inline').allInnerTexts())
			expect(isSaid(run(figure), body), figure).toBe(true);
		for (const cell of await page.locator('.report-table td').allInnerTexts())
			expect(isSaid(run(cell), body), cell).toBe(true);
	});
});
