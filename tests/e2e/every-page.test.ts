import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { newerThanChrome87, workerPrefix } from './support/chrome-87.ts';
import { useSite, type PageOptions, type Site } from './support/site.ts';

const addresses = globSync('**/index.html', { cwd: 'build' }).map((file) =>
	dirname(file) === '.' ? '/' : `/${dirname(file)}/`
);
/** `/en/yuzhong/towns/` belongs to yuzhong, `/en/` to the home page. */
const datasetOf = (address: string) => address.replace(/^\/en\//, '/').split('/')[1] ?? '';
const datasets = [...new Set(addresses.map(datasetOf))].sort();

/** The pages of one dataset in both languages, together. Trouble fails the test (see `useSite`). */
async function openAll(site: Site, dataset: string, options?: PageOptions): Promise<void> {
	const [first = '', ...others] = addresses.filter((address) => datasetOf(address) === dataset);
	const firstPage = await site.openPage(first, options);
	const pages = await Promise.all(
		others.map(async (address) => {
			const page = await firstPage.context().newPage();
			await page.goto(site.url + address);
			return page;
		})
	);
	for (const page of [firstPage, ...pages]) {
		await page.waitForLoadState('networkidle');
		expect([page.url(), await page.locator('h1').count()]).toEqual([page.url(), 1]);
	}
}

test('the site was built', () => {
	expect(datasets).toContain('yuzhong');
});

describe('every page asks only its own host, finds all its files, throws nothing', () => {
	const site = useSite();
	test.each(datasets)('/%s', (dataset) => openAll(site, dataset));
});

describe('so it is with what Chrome 87 offers', () => {
	const site = useSite();
	test.each(['', 'yuzhong'])('/%s', (dataset) =>
		openAll(site, dataset, { init: newerThanChrome87, workerPrefix })
	);
});

describe('so it is without JavaScript', () => {
	const site = useSite();
	test.each(['', 'yuzhong'])('/%s', (dataset) => openAll(site, dataset, { javaScript: false }));
});

describe('so it is under a path of a web server that has others', () => {
	const site = useSite({ base: '/civil-affairs/lookout' });
	test.each(['', 'yuzhong'])('/%s', (dataset) => openAll(site, dataset));

	test('and every link of the home page leads to a page', async () => {
		const page = await site.openPage('/', { javaScript: false });
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const own = [...new Set(links)].filter((link) => link.startsWith(site.url));
		expect(own.length).toBeGreaterThan(0);
		for (const link of own) expect((await fetch(link)).status).toBe(200);
	});
});
