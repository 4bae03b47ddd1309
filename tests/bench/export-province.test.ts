import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paymentsOf, provinceOf, TOWNS_PER_COUNTY } from '#scripts/bench/export/province-size.ts';
import { writeProvince } from '#scripts/bench/export/write-province.ts';
import { parquetFolder } from '#scripts/connectors/parquet-folder.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';

const SIZE = { counties: 2, slots: 9 };

let root: string;
let stage: Stage;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'province-'));
	for (const name of ['one', 'two']) await writeProvince(join(root, name), SIZE);
	stage = await openStage(join(root, 'staging'));
});
afterAll(async () => {
	await stage.close();
	await rm(root, { recursive: true });
});

const rows = async (sql: string) =>
	(await stage.connection.runAndReadAll(`SELECT * FROM (${sql})`)).getRowsJson();
const read = (table: string) => `read_parquet('${join(root, 'one', table)}/*.parquet')`;

async function digests(folder: string): Promise<string[]> {
	const files = (await readdir(folder, { recursive: true })).filter((name) =>
		name.endsWith('.parquet')
	);
	const digest = async (file: string) =>
		createHash('sha256')
			.update(await readFile(join(folder, file)))
			.digest('hex');
	return Promise.all(files.sort().map(async (file) => `${file} ${await digest(file)}`));
}

test('×100 is 1,500 towns and 120 million payments, ×1 a hundredth', () => {
	expect(provinceOf(100).counties * TOWNS_PER_COUNTY).toBe(1500);
	expect(paymentsOf(provinceOf(100))).toBe(120_000_000);
	expect(paymentsOf(provinceOf(1))).toBe(1_200_000);
	expect(paymentsOf(provinceOf(0.1))).toBe(120_000);
});

test('a province has the payments that were asked for, in every town and month', async () => {
	// 30 towns of 9 slots paid for 83 months and 53 single payments: 30 × (747 + 53).
	expect(paymentsOf(SIZE)).toBe(24_000);
	expect(await rows(`SELECT count(*)::INTEGER FROM ${read('payments')}`)).toEqual([[24_000]]);
	expect(
		await rows(
			`SELECT count(DISTINCT (town_code, month))::INTEGER, min(month), max(month) FROM ${read('payments')}`
		)
	).toEqual([[30 * 84, '2018-07', '2025-06']]);
});

test('validation finds nothing wrong with a province', async () => {
	const source = await parquetFolder(join(root, 'one')).attach(stage);
	const report = await validateSource(stage, source, {
		...{ origin: 'parquet:one', columns: {}, today: '2025-12-31', rejects: null }
	});
	expect(report.findings).toEqual([]);
	expect(new Set(report.tables.map(({ name }) => name))).toEqual(
		new Set(await readdir(join(root, 'one')))
	);
	expect(report.tables.filter(({ rows, rejected }) => rows === 0 || rejected > 0)).toEqual([]);
});

test('every table has the declared columns in their order', async () => {
	for (const table of await readdir(join(root, 'one'))) {
		const described = await stage.connection.runAndReadAll(`DESCRIBE FROM ${read(table)}`);
		const names = described.getRowsJS().map(([name]) => name);
		expect(names).toEqual(Object.keys(recordsTable(table).columns));
	}
});

test('there is something to count everywhere: exits, returns, open and refused applications', async () => {
	const none = `SELECT exit_reason FROM ${read('spells')} WHERE exit_reason IS NOT NULL`;
	expect(await rows(`SELECT DISTINCT exit_reason FROM (${none}) ORDER BY 1`)).toEqual([
		['death'],
		['income']
	]);
	expect(await rows(`SELECT DISTINCT outcome FROM ${read('applications')} ORDER BY 1`)).toEqual([
		['approved'],
		['open'],
		['refused']
	]);
	const again = `SELECT person_id FROM ${read('spells')} GROUP BY person_id HAVING count(*) = 2`;
	expect((await rows(again)).length).toBeGreaterThan(0);
});

test('the same size gives the same files', async () => {
	const files = await digests(join(root, 'one'));
	expect(files).toHaveLength(20);
	expect(await digests(join(root, 'two'))).toEqual(files);
});
