import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { draftWith } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';
import { copyTable, createTable, withConnection } from '#scripts/writing/write-parquet.ts';
import { nameByContent } from '#scripts/writing/write-tables.ts';
import { fillTable } from './fill-table.ts';
import { fillings } from './fillings.ts';
import { PROVINCE, provinceFacts } from './province-facts.ts';
import type { SnapshotSize } from './snapshot-size.ts';

export const PROVINCE_DATASET = 'synthetic-province';

/**
 * Publish a province that does not exist into `out`, through the writer of every snapshot: whole
 * tables at the contract's grains, without protection, since no household is behind any row.
 *
 * @param out folder of snapshots; never the site's own.
 * @returns rows in all its tables.
 */
export async function writeProvinceSnapshot(out: string, size: SnapshotSize): Promise<number> {
	const draft = await draftWith(PROVINCE_DATASET, out, async (folder) => {
		const written = await withConnection((connection) => writeAll(connection, folder, size));
		return {
			schema: 'snapshot/1',
			dataset: PROVINCE_DATASET,
			kind: 'synthetic',
			title: { 'zh-CN': '合成省', en: 'Synthetic Province' },
			area_code: PROVINCE,
			level: 'province',
			licence: 'MIT',
			contact: '',
			period: { from: monthAt(0), to: monthAt(size.months - 1) },
			released_on: '2025-02-01',
			parameters: {},
			notes: [
				{
					'zh-CN': '本省不存在，全部数字由公式生成，只用于测量本站的速度。',
					en: 'This province does not exist: every figure comes from a formula, to measure how fast this site is.'
				}
			],
			tables: written,
			sources: [],
			findings: [],
			attestation: null
		};
	});
	await publishDraft(draft, out);
	return draft.manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** Table by table, so that only one lies in memory. */
async function writeAll(
	connection: DuckDBConnection,
	folder: string,
	size: SnapshotSize
): Promise<ManifestTable[]> {
	for (const sql of provinceFacts(size)) await connection.run(sql);
	const written: ManifestTable[] = [];
	for (const table of tables) {
		await createTable(connection, table);
		for (const filling of fillings)
			if (filling.table === table) await connection.run(fillTable(filling));
		const name = quoteName(table.name);
		const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${name}`);
		const rows = Number(counted.getRowsJS()[0]?.[0]);
		const draft = join(folder, `${table.name}.parquet`);
		if (rows > 0) {
			await copyTable(connection, table, draft);
			written.push(await nameByContent(table, draft, rows));
		}
		await connection.run(`DROP TABLE ${name}`);
	}
	return written;
}

const monthAt = (index: number): string =>
	`${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
