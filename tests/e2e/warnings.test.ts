import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

describe('warnings about towns', () => {
	const site = useSite();

	test('are in the page as it comes, with levels in words, and lead to a notice for the town', async () => {
		const page = await site.openPage('/synthetic-county/warnings/', { javaScript: false });
		expect(await page.locator('h1').innerText()).toBe(
			'截至2025年6月，6个镇街有预警6项：红1、橙2、黄3'
		);
		const first = page.locator('.warnings tbody tr').first();
		expect(await first.innerText()).toMatch(/^▲ 红\s+合成五街道\s+协理员缺位/);
		expect(await first.locator('svg[role=img]').getAttribute('aria-label')).toContain(
			'2025年6月72.7%'
		);
		expect(await page.locator('[data-rule]').count()).toBe(12);
		const notice = await first.locator('a', { hasText: '提示单' }).getAttribute('href');
		expect(notice).toMatch(/warnings\/notice\/\?town=990101005&period=2025-06$/);
	});

	test('follow the month of the address and of the filter; a wrong one is the latest', async () => {
		const page = await site.openPage('/synthetic-county/warnings/?period=2022-12');
		const title = () => page.locator('h1').innerText();
		await expect.poll(title, { timeout: 30_000 }).toMatch(/^截至2022年12月，/);
		await page.getByLabel('时期').selectOption('2025-05');
		await expect.poll(title, { timeout: 30_000 }).toMatch(/^截至2025年5月，/);
		expect(page.url()).toContain('period=2025-05');
		await page.goto(`${site.url}/synthetic-county/warnings/?period=2025-13`);
		expect(await title()).toMatch(/^截至2025年6月，/);
	});

	test('become a notice for the town that is asked for, on one sheet of A4, marked synthetic', async () => {
		for (const [language, town] of [
			['', '合成五街道'],
			['/en', 'Synthetic Street 5']
		] as const) {
			const page = await site.openPage(
				`${language}/synthetic-county/warnings/notice/?town=990101005`
			);
			await expect.poll(() => page.locator('.notice-to').innerText()).toContain(town);
			expect(await page.locator('.notice-item').count()).toBe(1);
			expect(await page.locator('.kind-warning').count()).toBeGreaterThan(0);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect([town, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([town, 1]);
			await page.locator('.filters select').first().selectOption('990101002');
			await expect.poll(() => page.locator('.notice-item').count()).toBe(0);
			await page.locator('.language').click();
			expect(page.url()).toContain('/warnings/notice/');
		}
	});

	test('are said to be impossible where a dataset has no figures for them', async () => {
		const page = await site.openPage('/nation/warnings/', { javaScript: false });
		expect(await page.locator('h1').innerText()).toBe('本数据集没有可以预警的数字');
		expect(await page.locator('[data-rule]').count()).toBe(12);
	});
});
