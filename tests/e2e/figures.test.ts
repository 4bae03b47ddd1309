import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

const text = async (page: Page, selector: string) =>
	(await page.locator(selector).innerText()).trim();
const figure = (page: Page, metric: string) => text(page, `[data-metric="${metric}"] .key-value`);
const choose = (page: Page, code: string) => page.check(`tr[data-area="${code}"] input`);
const chosenSum = '[data-row="chosen"] .bar-cell';

/** 七星岗 1,368 + 解放碑 1,283 in 2021-05. */
const TWO_STREETS = ['500103001', '500103003'] as const;
const MAY_2021 = '/yuzhong/towns/?period=2021-05';

describe('without JavaScript', () => {
	const site = useSite();

	test('the latest figures, a table for each chart, and the charts themselves are in the HTML', async () => {
		const page = await site.openPage('/yuzhong/', { javaScript: false });
		expect(await figure(page, 'persons')).toBe('9,369人');
		expect(await figure(page, 'households')).toBe('7,581户');
		expect(await text(page, 'h1')).toBe('三个街道占全区低保人数的36.7%');
		for (const exhibit of await page.locator('.exhibit').all()) {
			expect(await exhibit.locator('[role="img"] svg').count()).toBe(2);
			expect(await exhibit.locator('[role="img"]').getAttribute('aria-label')).toBeTruthy();
			expect(await exhibit.locator('table tbody tr').count()).toBeGreaterThan(1);
		}
	});

	test.each([1440, 360])('no word of a chart is cut off, at %i px', async (width) => {
		for (const path of ['/synthetic-county/', '/yuzhong/', '/en/nation/coverage/']) {
			const page = await site.openPage(path, { javaScript: false, width });
			const cut = await page.locator('[role="img"] svg').evaluateAll((pictures) =>
				pictures.flatMap((picture) => {
					const { left, right } = picture.getBoundingClientRect();
					return [...picture.querySelectorAll('text')].flatMap((word) => {
						const box = word.getBoundingClientRect();
						return box.left < left - 1 || box.right > right + 1 ? [word.textContent] : [];
					});
				})
			);
			expect(cut).toEqual([]);
		}
	});

	test('filters that cannot work are not shown, and a line says so', async () => {
		const page = await site.openPage('/yuzhong/towns/', { javaScript: false });
		expect(await page.locator('select').first().isVisible()).toBe(false);
		expect(await text(page, '.notice')).toContain('需要启用脚本');
		expect(await page.locator('.towns tbody tr').count()).toBe(12);
	});
});

describe('while the charts are being fetched', () => {
	const site = useSite();

	test('the pictures of the page stay until the charts are drawn', async () => {
		const page = await site.openPage('/yuzhong/', {
			init: () => {
				const seen = { blank: 0, drawn: 0 };
				Object.assign(globalThis, { seen });
				const look = () => {
					for (const chart of document.querySelectorAll('[role="img"]'))
						if (chart.textContent.trim() === '') seen.blank += 1;
					seen.drawn = document.querySelectorAll('.chart-live svg text').length;
					requestAnimationFrame(look);
				};
				document.addEventListener('DOMContentLoaded', look);
			}
		});
		const seen = () =>
			page.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
		for (const exhibit of await page.locator('.exhibit').all())
			await exhibit.scrollIntoViewIfNeeded();
		await expect.poll(async () => (await seen())['drawn'], { timeout: 30_000 }).toBeGreaterThan(0);
		await page.locator('.chart-static').first().waitFor({ state: 'detached' });
		expect((await seen())['blank']).toBe(0);
	});
});

describe('the address is the state', () => {
	const site = useSite();

	test('the same address shows the same figures, in both languages', async () => {
		for (const [language, households] of [
			['', '8,151户'],
			['/en', '8,151households']
		] as const) {
			const page = await site.openPage(`${language}/yuzhong/?topic=01&period=2021-05`);
			await page.locator('h1', { hasText: '37.6%' }).waitFor();
			expect(await figure(page, 'households')).toBe(households);
		}
	});

	test('a filter changes the address, and the back button the figures', async () => {
		const page = await site.openPage('/yuzhong/');
		await page.waitForLoadState('networkidle');
		await page.locator('select').nth(1).selectOption('2020-01');
		await page.locator('[data-metric="persons"]', { hasText: '10,358' }).waitFor();
		expect(new URL(page.url()).searchParams.get('period')).toBe('2020-01');
		expect(await figure(page, 'mean-benefit')).toContain('601.7');
		await page.goBack();
		await page.locator('[data-metric="persons"]', { hasText: '9,369' }).waitFor();
	});

	test('going back from another page, and once more, the figures are those of the address', async () => {
		const page = await site.openPage('/yuzhong/');
		await page.waitForLoadState('networkidle');
		await page.locator('select').nth(1).selectOption('2020-01');
		await page.locator('[data-metric="persons"]', { hasText: '10,358' }).waitFor();
		await page.locator('.contents a', { hasText: '覆盖' }).click();
		await page.locator('h1', { hasText: '2020年1月' }).waitFor();
		await page.goBack();
		await page.locator('[data-metric="persons"]', { hasText: '10,358' }).waitFor();
		await page.goBack();
		await page.locator('[data-metric="persons"]', { hasText: '9,369' }).waitFor();
		expect(new URL(page.url()).search).toBe('');
	});

	test('the other language keeps the filters', async () => {
		const page = await site.openPage('/yuzhong/?period=2020-01');
		await page.waitForLoadState('networkidle');
		await page.locator('.language').click();
		// Both pages show the figure: without this the old one may answer.
		await page.waitForURL(({ pathname }) => pathname !== '/yuzhong/');
		await page.locator('[data-metric="persons"]', { hasText: '10,358' }).waitFor();
		expect(new URL(page.url()).pathname).toBe('/en/yuzhong/');
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
	});

	test('the kind of the data stands on every page and in every chart', async () => {
		for (const path of ['', 'coverage/', 'towns/', 'findings/', 'safety/', 'definitions/']) {
			const page = await site.openPage(`/yuzhong/${path}`);
			await page.waitForLoadState('networkidle');
			expect(await text(page, '.kind')).toBe('公开数据');
			for (const chart of await page.locator('.chart-live').all())
				expect(await chart.locator('svg').textContent()).toContain('公开数据');
		}
	});

	test('what the address says wrongly falls back to what there is', async () => {
		const page = await site.openPage('/yuzhong/?topic=99&period=never');
		await page.waitForLoadState('networkidle');
		expect(await figure(page, 'persons')).toBe('9,369人');
	});

	test('towns are ranked by choice, ties sharing a rank, institutions apart', async () => {
		const page = await site.openPage('/yuzhong/towns/?topic=01%2B02&sort=change');
		await page.locator('th[aria-sort="descending"]').waitFor();
		const rows = await page.locator('.towns tbody tr').evaluateAll((all) =>
			all.map((row) => {
				const cells = [...row.children].map((cell) => (cell as HTMLElement).innerText.trim());
				return [cells[1], cells[2], cells[4]];
			})
		);
		expect(rows).toEqual([
			['解放碑街道', '1', '+25'],
			['上清寺街道', '2', '+8'],
			['两路口街道', '3', '+7'],
			['菜园坝街道', '4', '+4'],
			['大溪沟街道', '4', '+4'],
			['大坪街道', '4', '+4'],
			['朝天门街道', '7', '+3'],
			['石油路街道', '8', '+2'],
			['化龙桥街道', '9', '0'],
			['七星岗街道', '10', '−10'],
			['南纪门街道', '10', '−10'],
			['区福利院', '', '0']
		]);
	});

	test('a page of usual questions never fetches the engine', async () => {
		const page = await site.openPage('/yuzhong/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.waitForLoadState('networkidle');
		await page.locator('select').nth(1).selectOption('2021-05');
		await page.locator('[data-metric="persons"]', { hasText: '10,212' }).waitFor();
		expect(asked.filter((address) => /duckdb|parquet/.test(address))).toEqual([]);
	});
});

/** A question beyond the shipped ones, which only the engine can tell. */
const ASKED =
	'/yuzhong/ask/?rows=ref_area&columns=none&frequency=month&from=2021-05&to=2021-05&metric=';
const filter = (page: Page, label: string) =>
	page.locator('.filters label', { hasText: new RegExp(`^\\s*${label}`) }).locator('select');
const table = (page: Page, has: string) =>
	page.locator('main table', { hasText: has }).first().waitFor();

describe('chosen towns', () => {
	const site = useSite();

	test('1,368 and 1,283 persons make 2,651, added up in the page', async () => {
		const page = await site.openPage(MAY_2021);
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		for (const code of TWO_STREETS) await choose(page, code);
		await page.locator(chosenSum, { hasText: '2,651' }).waitFor();
		expect(asked.filter((address) => /duckdb|parquet/.test(address))).toEqual([]);
	});
});

describe('the engine answers in the page', () => {
	const site = useSite();

	test('it starts when a reader rests on what needs it, not when a pointer passes by', async () => {
		const page = await site.openPage('/synthetic-county/towns/');
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const [first, second] = await page.locator('tbody td.choice').all();
		await first?.hover();
		await page.locator('h1').hover();
		await page.waitForTimeout(300);
		expect(asked).toEqual([]);
		await second?.hover();
		await expect.poll(() => asked.some((address) => /duckdb/.test(address))).toBe(true);
	});

	test('with no network after the first answer it goes on answering', async () => {
		const page = await site.openPage(`${ASKED}persons`);
		await table(page, '1,368');
		await page.context().setOffline(true);
		await filter(page, '行').selectOption('urban_rural');
		await expect.poll(() => text(page, 'main h1')).toBe('在册人数，按城乡分');
		await table(page, '10,212');
	});

	test('a late answer to a question since changed displaces nothing', async () => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		const page = await site.openPage('/yuzhong/ask/');
		await page.route(/spending\.[^/]*\.parquet$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(new URL(`${ASKED}spending`, page.url()).href);
		await page.locator('.progress').waitFor();
		await filter(page, '指标').selectOption('persons');
		await table(page, '1,368');
		release();
		await page.waitForLoadState('networkidle');
		await table(page, '1,368');
		expect(await page.locator('.progress').count()).toBe(0);
	});

	test('in a browser without wasm exceptions too', async () => {
		const page = await site.openPage('/yuzhong/ask/', {
			init: () => {
				WebAssembly.validate = () => false;
			}
		});
		const bundles: string[] = [];
		page.on('request', (request) => bundles.push(request.url()));
		await page.goto(new URL(`${ASKED}persons`, page.url()).href);
		await table(page, '1,368');
		expect(bundles.filter((address) => address.includes('duckdb-eh'))).toEqual([]);
		expect(bundles.some((address) => address.includes('duckdb-mvp'))).toBe(true);
	});
});

describe('over plain http from another machine', () => {
	const site = useSite({ hostname: 'lookout.intranet' });

	test('without crypto.subtle the files are verified all the same, and the engine answers', async () => {
		const page = await site.openPage(`${ASKED}persons`);
		expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
			false,
			'undefined'
		]);
		await table(page, '1,368');
	});
});

describe('a bad file is named, and the rest of the site stays alive', () => {
	const site = useSite();

	test.each([
		['corrupt', 'snapshot/file-corrupt', (body: Buffer) => Buffer.from(body).fill(0, 40, 44)],
		['truncated', 'snapshot/file-truncated', (body: Buffer) => body.subarray(0, body.length - 9)]
	])('%s', async (_, code, damage) => {
		const page = await site.openPage('/yuzhong/ask/');
		await page.route(/coverage\.[^/]*\.parquet$/, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: damage(await response.body()) });
		});
		await page.goto(new URL(`${ASKED}persons`, page.url()).href);
		const notice = page.locator(`[data-error="${code}"]`);
		await notice.waitFor();
		expect(await notice.innerText()).toMatch(/coverage\.[0-9a-f]{12}\.parquet/);

		await page.goBack();
		await notice.waitFor({ state: 'detached' });
		await page.locator('.masthead-place').click();
		await page.locator('[data-metric="persons"]', { hasText: '9,369' }).waitFor();
	});
});
