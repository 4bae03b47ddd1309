import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const THEMES = [
	'recipients/',
	'standards/',
	'balance/',
	'funds/',
	'timeliness/',
	'dynamics/',
	'checks/',
	'leads/',
	'capacity/',
	'reported/',
	'changes/',
	'problems/',
	'reconciliation/'
];
const PAGES = [
	...['', 'coverage/', ...THEMES, 'towns/', 'towns/990101001/'],
	...['warnings/', 'warnings/notice/', 'evaluation/', 'ask/'],
	...['reports/', 'reports/inspection/', 'reports/work/'],
	...['reports/bulletin/', 'reports/annual/'],
	...['findings/', 'safety/', 'definitions/']
];

async function menuOf(page: Page): Promise<string[]> {
	const links = await page.locator('nav.contents ul:not(.contents-home) a').allInnerTexts();
	return links.map((text) => text.trim());
}

/** What the margin of each printed sheet says. */
async function sheetMarks(page: Page): Promise<string[]> {
	const styles = await page.locator('head style').allTextContents();
	return styles.filter((text) => text.includes('@bottom-right'));
}

describe('a synthetic county', () => {
	const site = useSite();

	test.each([
		['', '合成数据', '合成数据，非真实情况'],
		['/en', 'Synthetic data', 'Synthetic data, not real']
	])('says so on every page, in every chart and on paper: %s', async (language, ...words) => {
		const [kind = '', mark = ''] = words;
		const page = await site.openPage(`${language}/synthetic-county/`, { javaScript: false });
		for (const path of PAGES) {
			await page.goto(`${site.url}${language}/synthetic-county/${path}`);
			const badges = await page.locator('.masthead .kind').allInnerTexts();
			expect([path, ...badges]).toEqual([path, kind]);
			for (const chart of await page.locator('.chart-static svg').all())
				expect(await chart.textContent()).toContain(mark);
			expect(await sheetMarks(page)).toEqual([expect.stringContaining(mark)]);
		}
	});

	test('has what its source reports at the end, and explains itself above it', async () => {
		const page = await site.openPage('/synthetic-county/', { javaScript: false });
		const lead = await page.locator('.lead').innerText();
		expect(lead).toContain('2025年6月，合成县低保在册1,739户、2,051人');
		expect(await page.locator('.lead + .notice').innerText()).toMatch(/^本数据集是合成数据/);
	});

	test('shows a small town as hidden, ranks as ranges, and sums of chosen towns as bounds', async () => {
		const page = await site.openPage('/synthetic-county/towns/');
		const cells = async (row: string) =>
			(await page.locator(`.towns ${row} > *`).allInnerTexts()).map((text) => text.trim());
		// 2,051 in all and 1,772 in the eight towns shown: 279 in four towns; the home has none by law.
		expect(await cells('[data-area="990101001"]')).toEqual([
			'',
			'合成一街道',
			'1',
			'543',
			'−5',
			''
		]);
		expect(await cells('[data-area="990101102"]')).toEqual(['', '合成八镇', '', '隐', '隐', '']);
		expect((await cells('[data-area="990101104"]')).slice(1, 4)).toEqual([
			...['合成十镇', '8–10', '95']
		]);
		expect(await cells('[data-area="990101900"]')).toEqual(['', '合成福利院', '', '0', '0', '']);
		// A box ticked before the page has come alive ticks nothing.
		await page.waitForLoadState('networkidle');
		for (const town of ['990101104', '990101102'])
			await page.locator(`[data-area="${town}"] input`).check();
		await expect
			.poll(async () => (await cells('[data-row="chosen"]')).join(' '), { timeout: 30_000 })
			.toContain('95–374（区间）');
		expect(await page.locator('main').innerText()).toContain('4个镇街的数字隐去，合计279');
	});

	test('has a page for each town, which leads on, back and to itself in the other language', async () => {
		const page = await site.openPage('/synthetic-county/towns/', { javaScript: false });
		await page.locator('.towns a', { hasText: '合成一街道' }).click();
		expect(await page.locator('h1').innerText()).toBe(
			'合成一街道：2025年6月低保在册468户、543人，人数比上年同期减少23人'
		);
		expect(await page.locator('.contents [aria-current]').innerText()).toBe('镇街比较');
		await page.locator('.town-links a').last().click();
		expect(page.url()).toContain('/towns/990101002/');
		await page.locator('.language').click();
		expect(page.url()).toContain('/en/synthetic-county/towns/990101002/');
		expect(await page.locator('h1').innerText()).toMatch(/^Synthetic Street 2: 293 households/);
	});

	test('says how it was protected, what is still known and how to check it', async () => {
		const page = await site.openPage('/synthetic-county/safety/', { javaScript: false });
		expect(await page.locator('.lead').innerText()).toContain('不足5户的数字不单独公布');
		expect(await page.locator('#audit + p').innerText()).toMatch(
			/^3次发布的数字合在一起，求解线性规划[\d,]+个，能推知的数字：0个。$/
		);
		const attacks = await page.locator('table[aria-label="发布前的审计"] tbody tr').allInnerTexts();
		expect(attacks).toHaveLength(5);
		for (const attack of attacks) expect(attack).toMatch(/\s[\d,]+\s+均未推知$/);
		expect(await page.locator('pre').innerText()).toMatch(
			/^npm run check:snapshot -- static\/snapshots\/synthetic-county\/2025-06-/
		);
		const releases = await page.locator('table[aria-label="发布与更正"] tbody tr').allInnerTexts();
		expect(releases.map((row) => row.split(/\s+/).filter((_, at) => at !== 2))).toEqual([
			['2025-07-01', '2025年6月', '按期发布'],
			['2025-06-01', '2025年5月', '按期发布'],
			['2025-05-01', '2025年4月', '首次发布']
		]);
		expect(await page.locator('#releases ~ p').last().innerText()).toBe(
			'历次发布之间，公开资料没有改动。'
		);
		await page.goto(`${site.url}/yuzhong/safety/`);
		expect(await page.locator('.lead').innerText()).toContain('照录政府已经公开的表格');
	});

	test('brings along its latest months, and the engine has the others', async () => {
		const page = await site.openPage('/synthetic-county/?period=2020-03');
		await expect
			.poll(() => page.locator('.lead').innerText(), { timeout: 30_000 })
			.toMatch(/^2020年3月，合成县低保在册[\d,]+户、[\d,]+人/);
	});

	test('has the months beside the one looked at ready before they are asked for', async () => {
		const page = await site.openPage('/synthetic-county/?period=2020-03', { init: countQuestions });
		const lead = page.locator('.lead');
		await expect.poll(() => lead.innerText(), { timeout: 30_000 }).toMatch(/^2020年3月/);
		await page.waitForFunction(() => {
			const { asked, since } = window as unknown as Counted;
			return asked > 0 && performance.now() - since > 1000;
		});
		await page.evaluate(() => {
			Worker.prototype.postMessage = () => undefined;
		});
		for (const [month, said] of [
			['2020-04', /^2020年4月/],
			['2020-02', /^2020年2月/]
		] as const) {
			await page.locator('select').nth(1).selectOption(month);
			await expect.poll(() => lead.innerText()).toMatch(said);
		}
	});

	test('tells of its validation in place of findings', async () => {
		const page = await site.openPage('/synthetic-county/findings/', { javaScript: false });
		expect(await page.locator('h1').innerText()).toBe('数据核验');
		expect(await menuOf(page)).toEqual([
			...[
				'总览',
				'覆盖',
				'对象',
				'标准',
				'均衡',
				'资金',
				'时效',
				'动态',
				'核查',
				'疑点',
				'能力',
				'填报'
			],
			...['镇街比较', '变化', '问题', '对账', '指标预警', '绩效自评', '自助查询', '报告'],
			...['发布说明', '数字校验', '对照核验', '数据核验', '数据安全', '指标与数据']
		]);
	});

	test('is no model for published data: these have findings, and towns only where printed', async () => {
		const page = await site.openPage('/nation/', { javaScript: false });
		expect(await menuOf(page)).toEqual([
			...['总览', '覆盖', '对象', '标准', '均衡', '资金', '时效', '动态', '核查', '疑点', '能力'],
			'填报',
			...['变化', '问题', '对账', '指标预警', '绩效自评', '自助查询', '报告'],
			...['发布说明', '数字校验', '对照核验', '核对发现', '数据安全', '指标与数据']
		]);
		expect(await sheetMarks(page)).toEqual([]);
		await page.goto(`${site.url}/yuzhong/`);
		expect(await menuOf(page)).toContain('镇街比较');
	});
});

interface Counted {
	/** Messages to workers so far, and when the last one went. */
	asked: number;
	since: number;
}

function countQuestions() {
	const counted = window as unknown as Counted;
	counted.asked = 0;
	const send = Worker.prototype.postMessage as (...args: unknown[]) => void;
	Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
		counted.asked++;
		counted.since = performance.now();
		send.apply(this, args);
	};
}
