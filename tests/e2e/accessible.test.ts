import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './support/pages.ts';
import { showAll } from './support/show-all.ts';
import { useSite } from './support/site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('axe finds nothing', () => {
	const site = useSite();

	async function violationsOf(page: Page): Promise<string[]> {
		await page.addScriptTag({ path: AXE });
		const { violations } = await page.evaluate<AxeResults>('axe.run()');
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id} at ${target.join(' ')}`)
		);
	}

	async function expectClean(address: string): Promise<void> {
		const page = await site.openPage(address);
		await showAll(page);
		expect.soft(await violationsOf(page), address).toEqual([]);
		await page.close();
	}

	test.each([
		['', 'synthetic-county'],
		['/en', 'synthetic-county'],
		['', 'yuzhong'],
		['', 'nation']
	])(
		'%s/%s',
		async (language, dataset) => {
			for (const path of pagesOf(dataset)) await expectClean(language + path);
		},
		// Some thirty pages, one after another.
		240_000
	);

	test.each(['/', '/en/'])('%s', (address) => expectClean(address));

	test('but in a page that was spoilt it finds what is wrong', async () => {
		const page = await site.openPage('/');
		await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')));
		expect(await violationsOf(page)).toContain('image-alt at img');
	});
});
