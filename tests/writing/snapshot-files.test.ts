import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { physicalColumns } from '#lib/contract/define-table.ts';
import { coverage, spending, tables } from '#lib/contract/tables.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { assembleRows, type PublishedRow } from '#scripts/writing/assemble-rows.ts';
import { cellsOf } from '#scripts/writing/draft-snapshot.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';
import { emptyFolder, publish } from './published-copy.ts';

describe('the snapshot of 渝中区', () => {
	let out: string;
	let published: Awaited<ReturnType<typeof publish>>;
	beforeAll(async () => {
		out = await emptyFolder();
		published = await publish('yuzhong', out);
	});

	const rowsIn = (name: string): Promise<PublishedRow[]> =>
		withConnection(async (connection) => {
			const { path } = published.manifest.tables.find((table) => table.name === name) ?? {
				path: ''
			};
			const types = `* REPLACE (amount_yuan::DOUBLE AS amount_yuan)`;
			const columns = name === 'spending' ? types : '*';
			const file = quoteText(join(published.folder, path));
			const reader = await connection.runAndReadAll(`SELECT ${columns} FROM read_parquet(${file})`);
			return reader.getRowObjectsJS() as PublishedRow[];
		});

	test.each([coverage, spending])(
		'holds in $name exactly the rows that were assembled',
		async (table) => {
			const cells = cellsOf(await readPublished('data/datasets/yuzhong'));
			const key = (row: PublishedRow) => table.dimensions.map((name) => row[name]).join(' ');
			const expected = assembleRows(table, cells).sort((a, b) => (key(a) < key(b) ? -1 : 1));
			expect(expected.length).toBeGreaterThan(50);
			expect(await rowsIn(table.name)).toEqual(expected);
		}
	);

	test('gives the money of 大坪 in May 2021, from line 8 of its table, in both strata', async () => {
		const rows = (await rowsIn('spending')).filter(
			({ ref_area, time_period }) => ref_area === '500103012' && time_period === '2021-05'
		);
		const shared = { amount_yuan: 522_278, amount_yuan_status: 'A', kind: '_T', programme: '01' };
		expect(rows).toMatchObject([
			{ ...shared, urban_rural: '_T', amount_yuan_source: 'dibao-towns-2021-05:8' },
			{ ...shared, urban_rural: 'urban', amount_yuan_source: 'dibao-towns-2021-05:8' }
		]);
	});

	test('knows the price subsidy of January 2020 for the district, and not for its parts', async () => {
		const rows = (await rowsIn('spending')).filter(
			({ kind, urban_rural }) => kind === 'price_subsidy' && urban_rural === '_T'
		);
		expect(rows).toHaveLength(13);
		expect(rows[0]).toMatchObject({ ref_area: '500103', amount_yuan: 507_983 });
		for (const row of rows.slice(1))
			expect(row).toMatchObject({ amount_yuan: null, amount_yuan_status: 'M' });
	});

	test('describes every file: its hash, size, rows and the contract’s columns', async () => {
		const { manifest, folder } = published;
		expect(manifest.tables.map(({ name }) => name)).toEqual([
			...['coverage', 'events', 'spending', 'reported', 'areas']
		]);
		for (const { name, path, sha256, bytes, columns } of manifest.tables) {
			const content = await readFile(join(folder, path));
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
			expect(path).toBe(`${name}.${sha256.slice(0, 12)}.parquet`);
			expect((await stat(join(folder, path))).size).toBe(bytes);
			const table = tables.find((each) => each.name === name);
			expect(columns).toEqual(table && physicalColumns(table));
		}
	});

	test('is named by its last period and seven unambiguous characters', () => {
		expect(published.manifest.id).toMatch(/^2024-02-[0-9a-hjkmnp-tv-z]{7}$/);
		expect(published.manifest.period).toEqual({ from: '2020-01', to: '2024-02' });
		expect(published.manifest.released_on).toBe('2026-11-22');
	});

	test('names each source with its hash as imported, its rows and its printed units', async () => {
		const source = published.manifest.sources.find(({ id }) => id === 'assistance-text-2024-02');
		const csv = await readFile('data/datasets/yuzhong/tables/assistance-text-2024-02.csv');
		expect(source).toMatchObject({
			...{ rows: 20, grade: 'government', complete: true },
			sha256: createHash('sha256').update(csv).digest('hex'),
			printed_units: { 低保人数: '人', 本月发放低保金: '万元' }
		});
	});
});

test('a table without rows has no file', async () => {
	const { manifest } = await publish('sanming', await emptyFolder());
	expect(manifest.tables.map(({ name }) => name)).toEqual(['coverage', 'areas']);
});
