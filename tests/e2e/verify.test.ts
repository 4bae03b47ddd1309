import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const ENGINE = { timeout: 30_000 };
const verdict = (page: Page) => page.locator('[data-verdict]').first().getAttribute('data-verdict');
const check = async (page: Page, typed: string) => {
	await page.locator('#verify-input').fill(typed);
	await page.keyboard.press('Enter');
};
const MAY = 'persons&by=&programme=dibao&ref_area=990101&time_period=2025-05';

describe('数字校验', () => {
	const site = useSite();

	test('a code printed under a chart leads to the figure, worked out again and the same', async () => {
		const first = await site.openPage('/synthetic-county/', { javaScript: false });
		const code = await first.locator('.check-code').first().innerText();
		expect(code).toMatch(/^[34679A-Y]{4}-[34679A-Y]{4}-[34679A-Y]{4}$/);
		const page = await site.openPage('/synthetic-county/verify/');
		await page.waitForLoadState('networkidle');
		await check(page, code.toLowerCase().replace(/-/g, ' '));
		await expect.poll(() => verdict(page), ENGINE).toBe('same');
		expect(await page.locator('[data-code]').innerText()).toBe(code);
	});

	test('a code with one sign wrong is a typing error, and one of another dataset is told', async () => {
		const other = await site.openPage('/yuzhong/', { javaScript: false });
		const code = await other.locator('.check-code').first().innerText();
		const page = await site.openPage('/synthetic-county/verify/');
		await page.waitForLoadState('networkidle');
		const wrong = (code[0] === 'K' ? 'M' : 'K') + code.slice(1);
		await check(page, wrong);
		await page.locator('[data-result="mistyped"]').waitFor();
		await check(page, code);
		await page.locator('[data-result="elsewhere"] a').click();
		await expect.poll(() => verdict(page), ENGINE).toBe('same');
		expect(new URL(page.url()).pathname).toBe('/yuzhong/verify/');
	});

	test('a figure of an older snapshot says what became of it', async () => {
		const page = await site.openPage('/synthetic-county/verify/');
		const index = await (
			await page.request.get(new URL('/snapshots/index.json', page.url()).href)
		).json();
		const county = index.datasets.find(({ id }: { id: string }) => id === 'synthetic-county');
		const old = county.snapshots.find(({ status }: { status: string }) => status !== 'current');
		const link = (figure: string) =>
			`/synthetic-county/verify/?${new URLSearchParams({ snapshot: old.id, figure })}`;
		await page.goto(new URL(link(MAY.replace('2025-05', '2025-04')), page.url()).href);
		await expect.poll(() => verdict(page), ENGINE).toBe('recomputed-same');
		const code = await page.locator('[data-code]').innerText();
		await check(page, code);
		await page.waitForURL(/code=/);
		expect(code).not.toBe('');
	});

	test('a number in a report leads to where it comes from, by keyboard', async () => {
		const page = await site.openPage('/synthetic-county/reports/inspection/');
		await page.waitForLoadState('networkidle');
		await page.locator('a.traced', { hasText: '2,051' }).first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => verdict(page), ENGINE).toBe('recomputed');
		expect(await page.locator('[data-verdict] tbody').first().innerText()).toContain('2,051');
		const text = await page.locator('main').innerText();
		for (const part of ['SHA-256', '保护处理', '[DS/OL]', '口径', '分子'])
			expect(text).toContain(part);
	});

	test('a link that was cut off is refused by name', async () => {
		const page = await site.openPage('/synthetic-county/verify/?figure=persons%26by%3Dref_area');
		await page.locator('[data-error="tracing/bad-link"]').waitFor();
	});
});
