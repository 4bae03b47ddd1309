import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '#lib/contract/define-table.ts';
import type { ManifestTable, SnapshotManifest } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import { AppError } from '#lib/errors.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { sha256 } from '../sha256.ts';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A snapshot under examination. */
export interface Inspected {
	folder: string;
	/** The folder's own name, which is the snapshot's id. */
	name: string;
	manifest: SnapshotManifest;
	manifestSha256: string;
	/** Tables whose file is as the manifest says; only these can be queried. */
	intact: readonly { table: Table; listed: ManifestTable; file: string }[];
	/** An engine of the check's own, in memory. */
	connection: DuckDBConnection;
	/** Counts and codes only: cast wide numbers in the SQL. */
	query(sql: string): Promise<Row[]>;
}

/** Counted from records, so that no figure has a printed source and every row is of a declared grain. */
export const isCounted = ({ manifest }: Pick<Inspected, 'manifest'>): boolean =>
	manifest.kind !== 'published';

/** @throws {AppError} `snapshot/not-exported` without a readable manifest */
export async function inspect(folder: string, connection: DuckDBConnection): Promise<Inspected> {
	const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch((cause) => {
		throw new AppError('snapshot/not-exported', { place: folder }, { cause });
	});
	const manifest = parseManifest(text, folder);
	const intact = [];
	for (const listed of manifest.tables) {
		const table = tables.find(({ name }) => name === listed.name);
		const path = join(folder, basename(listed.path));
		const content = await readFile(path).catch(() => undefined);
		if (!table || !content || sha256(content) !== listed.sha256) continue;
		intact.push({ table, listed, file: quoteText(path) });
	}
	return {
		...{ folder, name: basename(resolve(folder)), manifest, intact },
		...{ connection, manifestSha256: sha256(text) },
		query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Row[]
	};
}

function parseManifest(text: string, folder: string): SnapshotManifest {
	try {
		const manifest = JSON.parse(text) as SnapshotManifest;
		if (!Array.isArray(manifest.tables) || !Array.isArray(manifest.sources))
			throw new Error('manifest.json has no tables or sources');
		return manifest;
	} catch (cause) {
		const context = { file: join(folder, 'manifest.json'), reason: String(cause) };
		throw new AppError('contract/table-mismatch', context, { cause });
	}
}
