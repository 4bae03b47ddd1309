import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { snapshotId } from '#scripts/writing/snapshot-id.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';
import { readManifest } from './published-copy.ts';

interface Forgery {
	table: string;
	/** Statements on the table, named as itself, before it is written again. */
	change?: string;
	/** Instead of all columns in order. */
	select?: string;
	/** Instead of the order of its dimensions. */
	order?: string;
	/** Further options of COPY. */
	copy?: string;
}

/**
 * Write one table of a snapshot again, changed, and make hashes, manifest and id agree with it: what
 * is wrong then can be seen in the content only. @returns the folder, which has the new id.
 */
export async function forgeTable(
	folder: string,
	{ table, change = '', select = '*', order, copy = '' }: Forgery
): Promise<string> {
	const manifest = await readManifest(folder);
	const listed = manifest.tables.find(({ name }) => name === table);
	if (!listed) throw new Error(`no table ${table}`);
	const dimensions = tables.find(({ name }) => name === table)?.dimensions.join(', ');
	const old = join(folder, listed.path);
	await withConnection(async (connection) => {
		await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet(${quoteText(old)})`);
		await connection.run(change || 'SELECT 1');
		await connection.run(
			`COPY (SELECT ${select} FROM ${table} ORDER BY ${order ?? dimensions}) TO ${quoteText(`${old}.new`)} ` +
				`(FORMAT parquet, COMPRESSION zstd${copy})`
		);
		const [[rows = 0] = []] = (
			await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table}`)
		).getRowsJS();
		listed.rows = Number(rows);
	});
	const content = await readFile(`${old}.new`);
	listed.sha256 = createHash('sha256').update(content).digest('hex');
	listed.bytes = content.length;
	listed.path = `${table}.${listed.sha256.slice(0, 12)}.parquet`;
	const attested = manifest.attestation?.files.find(({ name }) => name === table);
	if (attested) attested.sha256 = listed.sha256;
	await rm(old);
	await rename(`${old}.new`, join(folder, listed.path));
	return forgeManifest(folder, manifest);
}

/** Store a manifest with the id that its content gives. @returns the folder, which has that id. */
export async function forgeManifest(folder: string, manifest: SnapshotManifest): Promise<string> {
	const { id: _, previous: __, ...content } = manifest;
	const id = snapshotId(content);
	await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, id }, null, 2));
	const place = join(dirname(folder), id);
	if (place !== folder) await rename(folder, place);
	return place;
}

/** Rows that a query gives of a table of a snapshot. */
export async function queryTable(folder: string, table: string, sql: string) {
	const listed = (await readManifest(folder)).tables.find(({ name }) => name === table);
	const file = quoteText(join(folder, listed?.path ?? ''));
	return withConnection(async (connection) => {
		await connection.run(`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${file})`);
		return (await connection.runAndReadAll(sql)).getRowObjectsJS();
	});
}

/** What check:snapshot finds: attack → how many leaks. */
export async function leaksIn(
	place: string,
	against: readonly string[] = []
): Promise<Record<string, number>> {
	const places = await checkSnapshots(place, against);
	const failed = places.flatMap(({ results }) => results).filter(({ failures }) => failures.length);
	return Object.fromEntries(failed.map(({ name, failures }) => [name.en, failures.length]));
}
