import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { isUnprotected, townsOf } from '#lib/contract/outline.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import {
	PROVINCE_DATASET,
	writeProvinceSnapshot
} from '#scripts/bench/province/write-province-snapshot.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';

const SIZE = { towns: 17, months: 12 };
let out: string;
let rows: number;
let manifest: SnapshotManifest;
let engine: QueryEngine;
let outline: Outline;

beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'lookout-province-'));
	rows = await writeProvinceSnapshot(out, SIZE);
	const found = await readCurrentSnapshot(PROVINCE_DATASET, out);
	manifest = found.manifest;
	engine = await openNodeEngine(found.folder);
	outline = await readOutline(engine, manifest);
});
afterAll(() => engine.close());

const ask = (sql: string, table: string) => engine.rows({ sql, params: [], tables: [table] });
const rowsOf = (name: string) => manifest.tables.find((table) => table.name === name)?.rows;

test('every town has a row for every month and programme, and so has the province', () => {
	expect(rowsOf('coverage')).toBe((17 + 1) * 12 * 5);
	expect(rowsOf('areas')).toBe(17 + 1);
	expect(rows).toBe(manifest.tables.reduce((sum, table) => sum + table.rows, 0));
});

test('no code is one of the country', async () => {
	for (const { name } of manifest.tables) {
		const sql = `SELECT DISTINCT ref_area FROM ${name} WHERE NOT starts_with(ref_area, '99')`;
		expect(await ask(sql, name), name).toEqual([]);
	}
	expect(townsOf(outline).map(({ ref_area }) => ref_area)).toEqual(
		expect.arrayContaining(['990101001', '990101015', '990102001', '990102002'])
	);
});

test('towns add up to the province where none is hidden, and to no more where one is', async () => {
	const found = await ask(
		`SELECT sum(persons) FILTER (WHERE ref_area = '990000')::DOUBLE AS whole,
			sum(persons) FILTER (WHERE ref_area <> '990000')::DOUBLE AS told,
			(count(*) FILTER (WHERE persons_status = 'C'))::INTEGER AS hidden
		FROM coverage GROUP BY time_period, programme`,
		'coverage'
	);
	const [open, withheld] = [0, 1].map((is) =>
		found.filter((row) => Number(row.hidden !== 0) === is)
	);
	expect(open?.length).toBeGreaterThan(0);
	expect(withheld?.length).toBeGreaterThan(0);
	for (const { whole, told } of open ?? []) expect(told).toBe(whole);
	for (const { whole, told } of withheld ?? []) expect(Number(told)).toBeLessThan(Number(whole));
});

test('pages know that it is made up and unprotected, and have every town of every month', () => {
	expect(isUnprotected(outline)).toBe(true);
	const persons = outline.series.filter(({ measure }) => measure === 'persons');
	const stock = persons.find(
		({ table, dimensions }) => table === 'coverage' && dimensions['programme'] === '01'
	);
	expect(stock?.own).toHaveLength(12);
	expect(stock?.parts).toHaveLength(12);
	expect(stock?.listed).toEqual({});
});

test('the same size gives the same bytes', async () => {
	const again = await mkdtemp(join(tmpdir(), 'lookout-province-'));
	await writeProvinceSnapshot(again, SIZE);
	const { manifest: second } = await readCurrentSnapshot(PROVINCE_DATASET, again);
	expect(second).toEqual(manifest);
});
