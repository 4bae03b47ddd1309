import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const ENGINE = { timeout: 30_000 };

describe('a written report checked in the browser', () => {
	const site = useSite();
	const check = async (page: Page, text: string) => {
		await page.waitForLoadState('networkidle');
		await page.locator('#crosscheck-text').fill(text);
		await page.getByRole('button', { name: '对照' }).click();
	};
	const results = (page: Page) =>
		page
			.locator('tr[data-judgement]')
			.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-judgement')));

	test('each number comes back as the same, rounded, different, or not to be told', async () => {
		const page = await site.openPage('/synthetic-county/crosscheck/');
		await check(
			page,
			'截至2025年6月底，全县低保对象1,739户、2,050人，占户籍人口的0.95%。2025年6月，合成八镇低保对象80人。'
		);
		await expect
			.poll(() => results(page), ENGINE)
			.toEqual([...['same', 'different', 'rounded', 'cannot-tell']]);
		const text = await page.locator('main').innerText();
		for (const part of [
			'找到4个数字：一致1个、四舍五入内1个、不一致1个、无法核验1个。',
			'2,051人',
			'报告少1人',
			'在册人数（全县，低保，2025年6月）',
			'本站的数字隐去或未列'
		])
			expect(text).toContain(part);
		expect(text).not.toMatch(/NaN|undefined/);
	});

	test('its code leads to where the figure is worked out again, and nothing is sent or kept', async () => {
		const page = await site.openPage('/synthetic-county/crosscheck/');
		await check(page, '2025年6月底，低保对象1,739户。');
		const code = page.locator('tr[data-judgement] a.check-code');
		await code.waitFor(ENGINE);
		expect(new URL(page.url()).search).toBe('');
		expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
			'1,739'
		);
		await code.click();
		await page.locator('[data-verdict]').first().waitFor(ENGINE);
	});

	test('the example can be checked in English too; text without numbers says so', async () => {
		const page = await site.openPage('/en/synthetic-county/crosscheck/');
		await page.waitForLoadState('networkidle');
		await page.getByRole('button', { name: 'Fill in an example' }).click();
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await page.locator('[data-summary]').waitFor(ENGINE);
		expect(await page.locator('[data-summary]').innerText()).toContain('7 numbers found');
		expect(await results(page)).toEqual([
			...['same', 'same', 'same', 'same', 'same', 'different', 'same']
		]);
		await page.locator('#crosscheck-text').fill('没有数字');
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await page.locator('.notice', { hasText: 'No number' }).waitFor(ENGINE);
	});
});
