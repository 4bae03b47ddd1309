import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const site = useSite();
const FLOWS = '#content .exhibit:has(.chart-brush)';
const from = (page: Page) => page.getByLabel('时段自');
const spans = (page: Page) => new URL(page.url()).searchParams;

/** From one part of a chart's width to another. */
async function draw(page: Page, start: number, end: number): Promise<void> {
	const chart = page.locator(`${FLOWS} .chart-live.drawn`).first();
	await chart.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await chart.boundingBox()) ?? {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	await page.mouse.move(x + width * start, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + (width * (start + end)) / 2, y + height / 2);
	await expect.poll(() => page.locator('.brush').count()).toBe(1);
	await page.mouse.move(x + width * end, y + height / 2);
	await page.mouse.up();
}

test('a stretch drawn on a chart is shown on every chart over time and goes along to other pages', async () => {
	const page = await site.openPage('/synthetic-county/dynamics/');
	await draw(page, 0.3, 0.6);
	await expect.poll(() => spans(page).get('to')).toMatch(/^\d{4}/);
	const [first, last] = [spans(page).get('from') ?? '', spans(page).get('to') ?? ''];
	expect(first < last).toBe(true);
	expect(await page.locator('.brush').count()).toBe(0);
	const note = page.locator(FLOWS).first().locator('.source-line p').first();
	expect(await note.innerText()).toContain('标题说的是全部时期');
	await page.getByRole('link', { name: '标准', exact: true }).click();
	await expect.poll(() => page.url()).toContain('/standards/');
	expect(spans(page).get('from')).toBe(first);
	await expect.poll(() => from(page).inputValue()).toBe(first);
	await page.getByRole('button', { name: '看全部时期' }).first().click();
	await expect.poll(() => page.url()).not.toContain('from=');
});

test('by keyboard a year is chosen, the table follows, and the back button takes it back', async () => {
	const page = await site.openPage('/synthetic-county/standards/');
	await page.locator('.chart-live.drawn').first().waitFor();
	const table = page.locator('#content .exhibit:has(.chart) details table').first();
	const rows = () => table.locator('tbody tr').count();
	const all = await rows();
	await from(page).selectOption('2023');
	await expect.poll(rows).toBeLessThan(all);
	const first = table.locator('tbody th').first();
	expect(await first.evaluate(({ textContent }) => textContent)).toMatch(/^202[3-9]年/);
	await page.goBack();
	await expect.poll(rows).toBe(all);
});

test('a click is no stretch, and an end before the beginning opens the other', async () => {
	const page = await site.openPage('/synthetic-county/standards/?from=2022&to=2023');
	await expect.poll(() => from(page).inputValue()).toBe('2022');
	await page.locator('.chart-live.drawn').first().click();
	expect(spans(page).get('from')).toBe('2022');
	await from(page).selectOption('2024');
	await expect.poll(() => spans(page).get('to')).toBe(null);
	expect(spans(page).get('from')).toBe('2024');
});
