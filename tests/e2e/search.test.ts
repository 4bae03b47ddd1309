import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const site = useSite();
const box = (page: Page) => page.locator('[role=combobox]');
const options = async (page: Page) =>
	(await page.locator('[role=option]').allInnerTexts()).map((text) => text.split('\n')[0]);

/** Scripts start after the first paint: a key before that is nobody's. */
async function enter(page: Page, query: string): Promise<void> {
	await expect
		.poll(async () => {
			await page.keyboard.press('/');
			return box(page).evaluate((input) => input === document.activeElement);
		})
		.toBe(true);
	await page.keyboard.type(query);
}

test('a town is found by its initials, with the keyboard alone, and the period stays', async () => {
	const page = await site.openPage('/synthetic-county/?period=2025-05');
	await enter(page, 'hcyjd');
	await expect.poll(() => options(page)).toEqual(['合成一街道']);
	expect(await page.locator('.search-count').innerText()).toBe('找到1项');
	await page.keyboard.press('ArrowDown');
	expect(await box(page).getAttribute('aria-activedescendant')).toBe('search-0');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toContain('/towns/990101001/?period=2025-05');
});

test('arrows go round, Escape closes and then empties', async () => {
	const page = await site.openPage('/synthetic-county/');
	await enter(page, '资金');
	await expect.poll(async () => (await options(page))[0]).toBe('资金');
	await page.keyboard.press('ArrowUp');
	const last = (await options(page)).length - 1;
	expect(await box(page).getAttribute('aria-activedescendant')).toBe(`search-${last}`);
	await page.keyboard.press('ArrowDown');
	expect(await box(page).getAttribute('aria-activedescendant')).toBe('search-0');
	await page.keyboard.press('Escape');
	expect(await box(page).getAttribute('aria-expanded')).toBe('false');
	expect(await box(page).inputValue()).toBe('资金');
	await page.keyboard.press('Escape');
	expect(await box(page).inputValue()).toBe('');
});

test('pages are as light as before: what is searched is fetched when the box is entered', async () => {
	const page = await site.openPage('/en/yuzhong/');
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
	await page.waitForLoadState('networkidle');
	expect(fetched.filter((path) => path.includes('search.json'))).toEqual([]);
	await enter(page, 'gini');
	await expect.poll(async () => (await options(page)).length).toBeGreaterThan(0);
	expect(fetched.filter((path) => path.includes('search.json'))).toEqual([
		'/en/yuzhong/search.json'
	]);
});

test.each(['', '/en'])('the box and what it finds fit a phone: %s', async (language) => {
	const page = await site.openPage(`${language}/synthetic-county/`, { width: 360 });
	await enter(page, 'd');
	await expect.poll(async () => (await options(page)).length).toBe(12);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	const panel = await page.locator('.search-panel').boundingBox();
	expect(panel?.x).toBeGreaterThanOrEqual(0);
	expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(360);
});

test('without scripts a plain link leads to the definitions', async () => {
	const page = await site.openPage('/synthetic-county/', { javaScript: false });
	await page.locator('.search a').click();
	expect(page.url()).toContain('/synthetic-county/definitions/');
});

test('a town that is followed stands out on every page until it is let go', async () => {
	const page = await site.openPage('/synthetic-county/towns/?town=990101104');
	const followed = page.locator('tr[aria-current=true]');
	await expect.poll(() => followed.getAttribute('data-area')).toBe('990101104');
	await page.locator('tr[data-area="990101001"] .bar-cell').click();
	await expect.poll(() => page.url()).toContain('town=990101001');
	await page.locator('.contents a', { hasText: '动态' }).click();
	await expect.poll(() => page.url()).toMatch(/\/dynamics\/\?.*town=990101001/);
	await expect
		.poll(() => page.locator('.chart-live text', { hasText: '▶ 合成一街道' }).count())
		.toBeGreaterThan(0);
	await page.locator('.language').click();
	await expect.poll(() => page.url()).toMatch(/\/en\/.*\/dynamics\/\?.*town=990101001/);
	await page.locator('.followed select').last().selectOption('');
	await expect.poll(() => page.url()).not.toContain('town=');
	expect(await followed.count()).toBe(0);
});

test('a bar that is clicked is followed', async () => {
	const page = await site.openPage('/synthetic-county/dynamics/');
	const name = page.locator('.chart-live text', { hasText: /^合成三/ }).first();
	// A chart that is drawn anew has new nodes: the name is looked up at each try.
	await expect
		.poll(async () => {
			await name.click({ force: true, timeout: 2_000 }).catch(() => undefined);
			return page.url();
		})
		.toContain('town=990101003');
});

test('a period that a page lacks gives way to the one before, and the page says so', async () => {
	const page = await site.openPage('/synthetic-county/recipients/?period=2025-05');
	await expect
		.poll(() => page.locator('.notice[role=status]').allInnerTexts())
		.toEqual([expect.stringMatching(/^这里没有2025年5月的数字，所示为2024年.*的。$/)]);
});
