import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const ENGINE = { timeout: 30_000 };

describe('a reader’s own question', () => {
	const site = useSite();
	const heading = (page: Page) => page.locator('main h1').innerText();
	const head = async (page: Page) =>
		(await page.locator('main thead').first().innerText()).split(/\s+/).filter(Boolean);
	const select = (page: Page, label: string) =>
		page.locator('.filters label', { hasText: new RegExp(`^\\s*${label}`) }).locator('select');

	test('has its first table in the page itself, without scripts', async () => {
		const page = await site.openPage('/synthetic-county/ask/', { javaScript: false });
		expect(await heading(page)).toBe('在册人数，按时期、城乡分');
		expect(await page.locator('main tbody tr').last().innerText()).toMatch(/2025年6月\s+2,051/);
	});

	test('is chosen, answered, taken back, and found again by its link', async () => {
		const page = await site.openPage('/synthetic-county/ask/');
		await page.waitForLoadState('networkidle');
		await select(page, '列').selectOption('none');
		await expect.poll(() => heading(page), ENGINE).toBe('在册人数，按时期分');
		await select(page, '行').selectOption('ref_area');
		await expect.poll(() => heading(page), ENGINE).toBe('在册人数，按地区分');
		await expect.poll(() => page.locator('main tbody').innerText(), ENGINE).toContain('隐');
		const link = await page.locator('#ask-link').inputValue();
		expect(link).toContain('rows=ref_area&columns=none');
		await page.goBack();
		await page.goBack();
		await expect.poll(() => heading(page)).toBe('在册人数，按时期、城乡分');
		await page.goto(link);
		await expect.poll(() => heading(page), ENGINE).toBe('在册人数，按地区分');
	});

	test('can be swapped, and downloaded as a file with a byte order mark', async () => {
		const page = await site.openPage('/synthetic-county/ask/');
		await page.waitForLoadState('networkidle');
		await page.getByRole('button', { name: '行列互换' }).click();
		await expect.poll(() => head(page), ENGINE).toContain('2025年6月');
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载表格' }).click();
		const file = await (await waiting).path();
		const text = await readFile(file, 'utf8');
		expect(text.startsWith('\uFEFF表名,在册人数，按城乡、时期分\r\n')).toBe(true);
		expect(text).toContain('合成数据，非真实情况');
	});

	test('that would cut towns by stratum is refused in words and leads on', async () => {
		const query = '?metric=persons&rows=ref_area&columns=urban_rural';
		const page = await site.openPage(`/synthetic-county/ask/${query}`);
		await expect.poll(() => heading(page)).toBe('这样查没有数字');
		expect(await page.locator('[data-refusal="cross"]').innerText()).toContain('为保护个人信息');
		await page.locator('main li a').first().click();
		await expect.poll(() => heading(page), ENGINE).toBe('在册人数，按地区分');
		const stratum = select(page, '列').locator('option[value="urban_rural"]');
		expect(await stratum.isDisabled()).toBe(true);
		expect(await stratum.innerText()).toBe('城乡（不公布）');
	});

	test('can be asked with the keyboard alone', async () => {
		const page = await site.openPage('/synthetic-county/ask/');
		await page.waitForLoadState('networkidle');
		await select(page, '列').focus();
		await page.keyboard.press('Home');
		await expect.poll(() => heading(page), ENGINE).toBe('在册人数，按时期分');
		for (let at = 0; at < 12; at += 1) {
			await page.keyboard.press('Tab');
			if ((await page.evaluate(() => document.activeElement?.textContent)) === '行列互换') break;
		}
		await page.keyboard.press('Enter');
		await expect.poll(() => head(page), ENGINE).toContain('2025年6月');
	});
});
