import { describe, expect, test } from 'vitest';
import { readIndex } from '#scripts/engine/read-snapshot.ts';
import { useSite } from './support/site.ts';

const ENGINE = { timeout: 30_000 };

describe('the page of a release', () => {
	const site = useSite();

	test('says its main points, what changed, its quality, its files and the next one, without scripts', async () => {
		const page = await site.openPage('/synthetic-county/releases/', { javaScript: false });
		const text = await page.locator('main').innerText();
		for (const part of [
			...['2025-07-01发布', '下期2025-08-01发布', '1,739户', '以前发布的数字都没有改动'],
			...['数据安全', '指标与数据', 'SHA-256', '已有新快照', '虚构，仅示例']
		])
			expect(text).toContain(part);
		const file = page.locator('#files ~ .scroll a').first();
		const address = new URL((await file.getAttribute('href')) ?? '', page.url()).href;
		expect((await page.request.get(address)).status()).toBe(200);
	});

	test('of a dataset with one release says so, and names no date that nobody has set', async () => {
		const page = await site.openPage('/yuzhong/releases/', { javaScript: false });
		const text = await page.locator('main').innerText();
		expect(text).toContain('这是第一期，没有上期。');
		expect(text).toContain('下期发布日期未定');
		expect(await page.locator('#compare').count()).toBe(0);
	});

	test('any two releases are compared in the browser', async () => {
		const { datasets } = await readIndex();
		const ids = datasets
			.find(({ id }) => id === 'synthetic-county')
			?.snapshots.map(({ id }) => id) as [string, string, string];
		const page = await site.openPage('/synthetic-county/releases/');
		await page.waitForLoadState('networkidle');
		const compared = page.locator('[data-compared] [data-summary]');
		await page.getByRole('button', { name: '对比两期' }).click();
		await compared.waitFor(ENGINE);
		expect(await compared.innerText()).toMatch(/新增\d{4}个数字；以前发布的数字都没有改动。$/);
		// The other way round what was added is gone; and a snapshot is as itself.
		await page.locator('form.filters select').first().selectOption(ids[2]);
		await page.locator('form.filters select').last().selectOption(ids[1]);
		await page.getByRole('button', { name: '对比两期' }).click();
		await page.locator(`[data-compared="${ids[2]} ${ids[1]}"]`).waitFor(ENGINE);
		expect(await compared.innerText()).toMatch(/新增0个.*不再发布999个/);
		expect(await page.locator('[data-compared] h3').innerText()).toBe('改动的数字');
	});
});
