import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const ENGINE = { timeout: 30_000 };
const verdict = (page: Page) => page.locator('[data-verdict]').first().getAttribute('data-verdict');
const check = async (page: Page, typed: string) => {
	await page.locator('#verify-input').fill(typed);
	await page.keyboard.press('Enter');
};
const APRIL = 'persons;by=;programme=01;ref_area=990101;time_period=2025-04;urban_rural=_T';

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
		await page.goto(new URL(link(APRIL), page.url()).href);
		await expect.poll(() => verdict(page), ENGINE).toBe('recomputed-same');
		const code = await page.locator('[data-code]').innerText();
		expect(await page.locator('[data-verdict] tbody').first().innerText()).toMatch(
			/合计\s+2,057\s+2,057/
		);
		await page.goto(new URL(link(APRIL.replace('2025-04', '2025-05')), page.url()).href);
		await expect
			.poll(() => page.locator('[data-verdict]').first().innerText(), ENGINE)
			.toContain('另有1个数字当时还没有，现行快照已有。');
		await check(page, code);
		await page.waitForURL(/code=/);
		await expect.poll(() => verdict(page), ENGINE).toBe('same-older');
		expect(await page.locator('main').innerText()).toContain('已有新快照');
	});

	test('a number in a report leads to where it comes from, by keyboard', async () => {
		const page = await site.openPage('/synthetic-county/reports/inspection/');
		await page.waitForLoadState('networkidle');
		await page.locator('a.traced', { hasText: '2,051' }).first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => verdict(page), ENGINE).toBe('recomputed');
		expect(await page.locator('[data-verdict] tbody').first().innerText()).toContain('2,051');
		const text = await page.locator('main').innerText();
		expect(text).toContain('2025-06-');
		for (const part of ['SHA-256', '保护处理', '[DS/OL]', '口径', '分子'])
			expect(text).toContain(part);
	});

	test('a page’s own link says of which snapshot it is, and what has become of that', async () => {
		const page = await site.openPage('/synthetic-county/?period=2025-04');
		await page.waitForLoadState('networkidle');
		const link = await page.locator('.foot [data-link]').getAttribute('data-link');
		expect(link).toMatch(/\?period=2025-04&snapshot=2025-06-\w+$/);
		await page.goto(link as string);
		await page.locator('[data-snapshot="current"]').waitFor();
		const [release = ''] = await readdir('data/datasets/synthetic-county/ledger');
		const old = (link as string).replace(/snapshot=.*/, `snapshot=${release}`);
		await page.goto(old);
		expect(await page.locator('[data-snapshot="superseded"]').innerText()).toContain('已有新快照');
		await page.goto(old.replace(release, 'nothing'));
		await page.locator('[data-snapshot="unknown"]').waitFor();
	});

	test('a number on paper is held against it: the same, rounded, different', async () => {
		const page = await site.openPage(`/synthetic-county/verify/?figure=${APRIL}`);
		await page.waitForLoadState('networkidle');
		const seen = page
			.locator('label', { hasText: '核对所见的数' })
			.locator('xpath=..')
			.locator('input');
		const said = page.locator('[data-seen]');
		await seen.waitFor(ENGINE);
		for (const [number, words] of [
			['2,057人', '一致'],
			['2057', '一致'],
			['2,000余人', '四舍五入内'],
			['2,075人', '不一致'],
			['两千', '这不是一个可以核对的数']
		] as const) {
			await seen.fill(number);
			await expect.poll(() => said.innerText()).toMatch(new RegExp(`^${words}`));
		}
	});

	test('what stands behind the key figures of a page is listed with its codes', async () => {
		const page = await site.openPage('/synthetic-county/funds/');
		await page.waitForLoadState('networkidle');
		await page.locator('summary', { hasText: '本页数字的出处和校验码' }).click();
		const item = page.locator('.code-list li', { hasText: '全县，低保' }).first();
		const code = await item.locator('code').innerText();
		await item.locator('a').click();
		await expect.poll(() => verdict(page), ENGINE).toBe('recomputed');
		expect(await page.locator('[data-code]').innerText()).toBe(code);
	});

	test('a link that was cut off is refused by name', async () => {
		const page = await site.openPage('/synthetic-county/verify/?figure=persons;by=ref_area');
		await page.locator('[data-error="tracing/bad-link"]').waitFor();
	});
});
