import { join } from 'node:path';
import { group } from 'd3-array';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import type { ProtectedRelease } from '#scripts/protection/protect-cubes.ts';
import { countyOf, isCommonRow, type Figure } from '#scripts/protection/release/figure.ts';
import { isProtected } from '#scripts/protection/tables/read-counted.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { assembleRows } from '#scripts/writing/assemble-rows.ts';
import type { StoredCell } from '#scripts/writing/stored-cell.ts';
import { copyTable, writeParquet } from '#scripts/writing/write-parquet.ts';
import { nameByContent } from '#scripts/writing/write-tables.ts';

/**
 * Write a release: what is public as it was reported, and of everything else the protected figures,
 * which come from memory; no file is ever written from a table of counted ones.
 */
export async function writeRelease(
	{ connection }: Pick<Stage, 'connection'>,
	cubes: readonly Cube[],
	{ figures }: Pick<ProtectedRelease, 'figures'>,
	folder: string
): Promise<ManifestTable[]> {
	const byTable = group(figures, ({ table }) => table);
	for (const area of new Set(figures.map(({ ref_area }) => ref_area).filter(isCommonRow)))
		await connection.run(commonRowSql(area));
	// One thread, so that the same rows always give the same bytes.
	await connection.run('SET threads = 1');
	const written: ManifestTable[] = [];
	for (const table of tables) {
		const draft = join(folder, `${table.name}.parquet`);
		let rows: number;
		if (isProtected(table.name)) {
			const published = assembleRows(table, (byTable.get(table.name) ?? []).map(cellOf));
			rows = published.length;
			if (rows > 0) await writeParquet(table, published, draft);
		} else {
			if (!cubes.some(({ name }) => name === table.name)) continue;
			const counted = await connection.runAndReadAll(
				`SELECT count(*)::INTEGER FROM ${quoteName(table.name)}`
			);
			rows = Number(counted.getRowsJS()[0]?.[0]);
			if (rows > 0) await copyTable(connection, table, draft);
		}
		if (rows > 0) written.push(await nameByContent(table, draft, rows));
	}
	return written;
}

/** The small towns of a county as an area of their own. */
const commonRowSql = (area: string): string =>
	`INSERT INTO areas (ref_area, name, name_en, kind, parent) ` +
	`VALUES (${quoteText(area)}, '其余镇街', 'Other towns', 'rest', ${quoteText(countyOf(area))})`;

/** A figure as it is stored: whatever was counted behind it stays here. */
const cellOf = (figure: Figure): StoredCell => {
	const { table, measure, codes, time_period, ref_area, status, published } = figure;
	return {
		...{ table, measure, time_period, ref_area, status, value: published, source: null },
		...{ dimensions: codes, attributes: {} }
	};
};
