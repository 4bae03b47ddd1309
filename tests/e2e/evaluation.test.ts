import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

describe('a self-assessment', () => {
	const site = useSite();

	test('is in the page as it is sent, points included, and its figures lead to their themes', async () => {
		const page = await site.openPage('/synthetic-county/evaluation/', { javaScript: false });
		expect(await page.locator('h1').innerText()).toBe(
			'合成县2024年度自评暂不能定级，得分在59.08至92.08分之间'
		);
		const visitors = page.locator('[data-item="two-visitors"]');
		expect(await visitors.locator('td').allInnerTexts()).toEqual(
			['5', '≥100%', '97.6%', '2.57', ''].map((text) => expect.stringContaining(text))
		);
		await visitors.locator('a').click();
		expect(page.url()).toContain('/synthetic-county/checks/');
	});

	test('takes other points into its address, refuses wrong ones and goes back to its own', async () => {
		const page = await site.openPage('/synthetic-county/evaluation/');
		await page.waitForLoadState('networkidle');
		const points = page.locator('[data-item="on-time"] input');
		await points.fill('0');
		await points.press('Tab');
		await expect.poll(() => page.url()).toContain('weights=on-time%3A0');
		expect(await page.locator('main .notice').last().innerText()).toBe(
			'以下指标的分值由读者改动，与原表不同：低保按时办结率0分（原10分）。'
		);
		expect(await page.locator('tfoot td').first().innerText()).toBe('90');
		await points.fill('101');
		await points.press('Tab');
		await expect.poll(() => points.inputValue()).toBe('0');
		await page.locator('main button.plain').click();
		await expect.poll(() => page.url()).not.toContain('weights');
		expect(await points.inputValue()).toBe('10');
	});

	test('follows year and town, and says where a dataset has nothing to assess', async () => {
		const page = await site.openPage('/synthetic-county/evaluation/?town=990101001&period=2023');
		await expect
			.poll(() => page.locator('h1').innerText(), { timeout: 30_000 })
			.toBe('合成一街道2023年度可评分的指标不足一半，不作评价');
		await page.goto(`${site.url}/yuzhong/evaluation/`);
		expect(await page.locator('h1').innerText()).toBe('本数据集没有可以自评的指标');
	});
});
