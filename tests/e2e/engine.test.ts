import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from '#scripts/bench/build-page.ts';
import type { Query } from '#lib/metrics/compile-metric.ts';
import { makeSnapshot, type SmallManifest } from '../support/make-snapshot.ts';
import { newerThanChrome87, workerPrefix } from './support/chrome-87.ts';
import { useSite } from './support/site.ts';

let folder: string;
const manifests: Record<string, SmallManifest> = {};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lookout-engine-'));
	await buildPage('tests/e2e/engine-page', folder);
	for (const name of ['whole', 'corrupt', 'truncated', 'missing']) {
		manifests[name] = await makeSnapshot(join(folder, 'snapshots', name), {
			coverage: "SELECT '大坪' AS town, 120 AS persons UNION ALL SELECT '化龙桥', NULL",
			areas: "SELECT '大坪' AS town, '街道' AS kind"
		});
	}
	manifests['larger'] = await makeSnapshot(join(folder, 'snapshots', 'larger'), {
		coverage: 'SELECT * FROM range(3)'
	});
	const file = (name: string) => join(folder, 'snapshots', name, damagedFile(name));
	const bytes = await readFile(file('corrupt'));
	bytes[20] = (bytes[20] ?? 0) ^ 1;
	await writeFile(file('corrupt'), bytes);
	await writeFile(file('truncated'), bytes.subarray(0, 100));
	await rm(file('missing'));
});
afterAll(() => rm(folder, { recursive: true }));

const damagedFile = (name: string) => manifests[name]?.tables[0]?.path ?? '';
const persons: Query = {
	sql: 'SELECT town, persons FROM coverage WHERE persons > ?',
	params: [100],
	tables: ['coverage']
};
const kinds: Query = { sql: 'SELECT kind FROM areas', params: [], tables: ['areas'] };

function ask(page: Page, snapshot: string, query: Query) {
	const tables = manifests[snapshot]?.tables ?? [];
	const asked: Parameters<Window['ask']> = [`snapshots/${snapshot}`, tables, query];
	return page.evaluate((asked) => window.ask(...asked), asked);
}

/** The module that the page's worker runs. */
async function moduleOf(page: Page): Promise<string> {
	return (await page.workers()[0]?.evaluate(() => self.name)) ?? '';
}

describe('in a browser of today', () => {
	const site = useSite({ folder: () => folder });

	test('a query over a snapshot is answered', async () => {
		const page = await site.openPage('/');
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});

	test('one worker and one copy of each file serve every question', async () => {
		const page = await site.openPage('/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url().replace(/.*\//, '')));
		await Promise.all([ask(page, 'whole', persons), ask(page, 'whole', kinds)]);
		await ask(page, 'whole', persons);
		expect(asked.filter((name) => name.endsWith('.parquet')).sort()).toEqual(
			manifests['whole']?.tables.map(({ path }) => path).sort()
		);
		expect(page.workers()).toHaveLength(1);
	});

	test('a worker that breaks off fails what is under way, and the next question starts another', async () => {
		const page = await site.openPage('/');
		await ask(page, 'whole', persons);
		const [worker] = page.workers();
		// Deaf first, so that a question is under way when it ends.
		await worker?.evaluate(() => void (self.onmessage = null));
		const asked = ask(page, 'whole', kinds);
		await worker?.evaluate(() => {
			setTimeout(() => {
				self.close();
				throw new Error('out of memory');
			});
		});
		expect(await asked).toMatchObject({
			code: 'engine/query-failed',
			context: { reason: expect.stringContaining('out of memory') }
		});
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
		expect(page.workers()).toHaveLength(1);
	});

	test('tables of one name in two snapshots are kept apart', async () => {
		const page = await site.openPage('/');
		const count = { ...persons, sql: 'SELECT count(*)::INTEGER AS n FROM coverage', params: [] };
		expect(await ask(page, 'whole', count)).toEqual({ rows: [{ n: 2 }] });
		expect(await ask(page, 'larger', count)).toEqual({ rows: [{ n: 3 }] });
		expect(await ask(page, 'whole', count)).toEqual({ rows: [{ n: 2 }] });
		expect(page.workers()).toHaveLength(1);
	});

	test('the build with WebAssembly exceptions is taken', async () => {
		const page = await site.openPage('/');
		await ask(page, 'whole', persons);
		expect(page.workers().map((worker) => worker.url())).toEqual([
			expect.stringContaining('entry')
		]);
		expect(await moduleOf(page)).toContain('duckdb-eh');
	});

	test.each([
		['corrupt', 'snapshot/file-corrupt', {}],
		['truncated', 'snapshot/file-truncated', { received: 100 }],
		['missing', 'snapshot/file-missing', {}]
	])('a %s file is named, and the other tables still answer', async (name, code, context) => {
		const page = await site.openPage('/');
		expect(await ask(page, name, persons)).toEqual({
			code,
			context: expect.objectContaining({ file: damagedFile(name), ...context })
		});
		expect(await ask(page, name, kinds)).toEqual({ rows: [{ kind: '街道' }] });
		const refused = site.takeTroubles();
		expect(refused).toHaveLength(code === 'snapshot/file-missing' ? 1 : 0);
	});

	test('a file that could not be fetched is fetched again by the next question', async () => {
		const page = await site.openPage('/');
		await page.route('**/*.parquet', (route) => route.abort());
		expect(await ask(page, 'whole', persons)).toMatchObject({ code: 'snapshot/unavailable' });
		await page.unroute('**/*.parquet');
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});

	test('an engine that could not start says so, and starts at the next question', async () => {
		const page = await site.openPage('/');
		await page.route('**/*.wasm', (route) => route.fulfill({ status: 503 }));
		expect(await ask(page, 'whole', persons)).toMatchObject({ code: 'engine/start-failed' });
		// The answer of the page may overtake what the browser says of its error.
		const troubles: string[] = [];
		await expect
			.poll(() => {
				troubles.push(...site.takeTroubles());
				return troubles;
			})
			.toEqual([expect.stringMatching(/^got 503 .*wasm$/), expect.stringMatching(/^threw .*503/)]);
		await page.unroute('**/*.wasm');
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});

	test('a web server that does not know WebAssembly’s type is good enough', async () => {
		const page = await site.openPage('/');
		await page.route('**/*.wasm', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { 'content-type': 'application/octet-stream' } });
		});
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});
});

describe('in a browser without WebAssembly exceptions', () => {
	const site = useSite({ folder: () => folder });

	test('the other build answers', async () => {
		const page = await site.openPage('/', {
			init: () => {
				WebAssembly.validate = () => false;
			}
		});
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
		expect(await moduleOf(page)).toContain('duckdb-mvp');
	});
});

describe('over plain http on an office network', () => {
	const site = useSite({ folder: () => folder, hostname: 'lookout.internal' });

	test('the browser offers no hashing of its own', async () => {
		const page = await site.openPage('/');
		expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
			false,
			'undefined'
		]);
	});

	test('a query is answered', async () => {
		const page = await site.openPage('/');
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});

	test('a corrupt file is still found out', async () => {
		const page = await site.openPage('/');
		expect(await ask(page, 'corrupt', persons)).toMatchObject({ code: 'snapshot/file-corrupt' });
	});
});

describe('in what Chrome 87 offers', () => {
	const site = useSite({ folder: () => folder });

	test('a query is answered', async () => {
		const page = await site.openPage('/', { init: newerThanChrome87, workerPrefix });
		expect(await page.evaluate(() => 'at' in Array.prototype)).toBe(false);
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
		expect(await page.workers()[0]?.evaluate(() => 'at' in Array.prototype)).toBe(false);
		expect(await moduleOf(page)).toContain('duckdb-mvp');
	});
});

test('only the four files of DuckDB-WASM are built', async () => {
	const names = (await readdir(join(folder, 'assets'))).filter((name) => name.includes('duckdb'));
	expect(names.map((name) => name.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
		'duckdb-browser-eh.worker.js',
		'duckdb-browser-mvp.worker.js',
		'duckdb-eh.wasm',
		'duckdb-mvp.wasm'
	]);
});
