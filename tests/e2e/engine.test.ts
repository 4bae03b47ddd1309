import { mkdtemp, rm, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSnapshot, type SmallManifest } from '../support/make-snapshot.ts';
import { buildEnginePage } from './support/build-engine-page.ts';
import { useSite } from './support/site.ts';

let folder: string;
const manifests: Record<string, SmallManifest> = {};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lookout-engine-'));
	await buildEnginePage(folder);
	for (const name of ['whole', 'corrupt', 'truncated', 'missing']) {
		manifests[name] = await makeSnapshot(join(folder, 'snapshots', name), {
			coverage: "SELECT '大坪' AS town, 120 AS persons UNION ALL SELECT '化龙桥', NULL",
			areas: "SELECT '大坪' AS town, '街道' AS kind"
		});
	}
	const file = (name: string) => join(folder, 'snapshots', name, damagedFile(name));
	const bytes = await readFile(file('corrupt'));
	bytes[20] = (bytes[20] ?? 0) ^ 1;
	await writeFile(file('corrupt'), bytes);
	await writeFile(file('truncated'), bytes.subarray(0, 100));
	await rm(file('missing'));
});
afterAll(() => rm(folder, { recursive: true }));

const damagedFile = (name: string) => manifests[name]?.tables[0]?.path ?? '';
const persons = {
	sql: 'SELECT town, persons FROM coverage WHERE persons > ?',
	params: [100],
	tables: ['coverage']
};
const kinds = { sql: 'SELECT kind FROM areas', params: [], tables: ['areas'] };

function ask(page: Page, snapshot: string, query: typeof persons | typeof kinds) {
	const tables = manifests[snapshot]?.tables ?? [];
	return page.evaluate((asked) => window.ask(...asked), [
		`snapshots/${snapshot}`,
		tables,
		query
	] as Parameters<Window['ask']>);
}

describe('in a browser of today', () => {
	const site = useSite({ folder: () => folder });

	test('a query over a snapshot is answered', async () => {
		const page = await site.openPage('/');
		expect(await ask(page, 'whole', persons)).toEqual({ rows: [{ town: '大坪', persons: 120 }] });
	});
});
