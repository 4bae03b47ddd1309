import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { physicalColumns } from '#lib/contract/define-table.ts';
import { areas, coverage, opinions, services } from '#lib/contract/tables.ts';
import { readReleaseHistory } from '#scripts/engine/read-release-history.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { sha256 } from '#scripts/writing/sha256.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';
import { readFile } from 'node:fs/promises';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'history-'));
});
afterEach(() => rm(root, { recursive: true }));

const KNOWN = { areas, coverage, opinions, services };
type Rows = Partial<Record<keyof typeof KNOWN, readonly Record<string, string | number>[]>>;

/** A release with these rows, after another; columns that a row does not have are empty. */
async function release(
	id: string,
	to: string,
	rows: Rows,
	previous: { id: string; manifest_sha256: string } | null
) {
	const folder = join(root, id);
	await mkdir(folder);
	const tables: Pick<SnapshotManifest['tables'][number], 'name' | 'path' | 'sha256'>[] = [];
	for (const [name, given] of Object.entries(rows)) {
		const file = join(folder, `${name}.parquet`);
		const columns = physicalColumns(KNOWN[name as keyof typeof KNOWN]);
		const literal = (value: string | number | undefined) =>
			value === undefined ? 'NULL' : quoteText(String(value));
		const selects = given.map(
			(row) =>
				`SELECT ${columns.map((column) => `CAST(${literal(row[column.name])} AS ${column.type}) AS ${column.name}`).join(', ')}`
		);
		await withConnection((connection) =>
			connection.run(`COPY (${selects.join(' UNION ALL ')}) TO ${quoteText(file)} (FORMAT parquet)`)
		);
		tables.push({ name, path: `${name}.parquet`, sha256: sha256(await readFile(file)) });
	}
	const period = { from: '2024-01', to };
	const manifest = { id, dataset: 'county', released_on: '2024-03-01', period, tables, previous };
	const text = JSON.stringify(manifest);
	await writeFile(join(folder, 'manifest.json'), text);
	return { id, manifest_sha256: sha256(text) };
}

const care = (time_period: string, value: number) => ({
	...{ time_period, ref_area: '990101001', kind: 'care', value, value_status: 'A' }
});
const town = (name: string) => ({ ref_area: '990101001', name, kind: 'town', parent: '990101' });

test('a correction is told with both numbers, and what is new is no change', async () => {
	const first = await release(
		...([
			'first',
			'2024-01',
			{ services: [care('2024-01', 12)], areas: [town('城管镇')] },
			null
		] as const)
	);
	const second = await release(
		...([
			'second',
			'2024-01',
			{ services: [care('2024-01', 21)], areas: [town('城关镇')] },
			first
		] as const)
	);
	await release(
		'third',
		'2024-02',
		{ services: [care('2024-01', 21), care('2024-02', 5)], areas: [town('城关镇')] },
		second
	);
	const history = await readReleaseHistory(root, 'county');
	expect(history.map(({ id, to, is_correction }) => [id, to, is_correction])).toEqual([
		['first', '2024-01', false],
		['second', '2024-01', true],
		['third', '2024-02', false]
	]);
	expect(history[1]?.changes).toEqual([
		{
			...{ table: 'services', time_period: '2024-01', ref_area: '990101001' },
			...{ codes: { kind: 'care' }, column: 'value', before: 12, after: 21 }
		},
		{
			...{ table: 'areas', time_period: null, ref_area: '990101001', codes: {} },
			...{ column: 'name', before: '城管镇', after: '城关镇' }
		}
	]);
	expect(history[2]?.changes).toEqual([]);
});

test('an ordinary release that says something else of an earlier month is told as well', async () => {
	const first = await release('first', '2024-01', { services: [care('2024-01', 12)] }, null);
	await release('second', '2024-02', { services: [care('2024-02', 5)] }, first);
	const [, second] = await readReleaseHistory(root, 'county');
	expect(second).toMatchObject({ is_correction: false, changes: [{ before: 12, after: null }] });
});

test('the row of other towns, and an opinion that was answered meanwhile, are no changes', async () => {
	const rest = { ref_area: '990101X01', name: '其余镇街', kind: 'rest', parent: '990101' };
	const opinion = (status: string) => ({
		...{ time_period: '2024-01', ref_area: '990101', opinion: '1', source: 'audit', status }
	});
	const first = await release(
		...([
			'first',
			'2024-01',
			{ areas: [town('城关镇')], opinions: [opinion('open')] },
			null
		] as const)
	);
	await release(
		'second',
		'2024-02',
		{ areas: [town('城关镇'), rest], opinions: [opinion('answered')] },
		first
	);
	const [, second] = await readReleaseHistory(root, 'county');
	expect(second?.changes).toEqual([]);
});
