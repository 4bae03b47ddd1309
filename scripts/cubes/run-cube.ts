import { physicalColumns } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import type { CubePeriods } from './cube-periods.ts';
import type { Cube, From } from './define-cube.ts';

/** Runs SQL where the records lie. */
export interface CubeStore {
	run(sql: string): Promise<unknown>;
}

/**
 * Count one cube into an empty table with the contract's columns. What could not be counted is `M`,
 * never zero; a combination that nobody is in has no row.
 */
export async function runCube(
	store: CubeStore,
	cube: Cube,
	from: From,
	periods: CubePeriods
): Promise<void> {
	const table = tables.find(({ name }) => name === cube.name);
	if (!table) throw new Error(`the contract has no table ${cube.name}`);
	const columns = physicalColumns(table);
	const declared = columns.map(({ name, type }) => `${quoteName(name)} ${type}`);
	await store.run(`CREATE OR REPLACE TABLE ${quoteName(cube.name)} (${declared.join(', ')})`);
	const selected = columns.map(({ name, type, role }) => {
		if (role === 'source') return `NULL AS ${name}`;
		if (role !== 'status') return `CAST(${name} AS ${type}) AS ${name}`;
		return `CASE WHEN ${name.slice(0, -'_status'.length)} IS NULL THEN 'M' ELSE 'A' END AS ${name}`;
	});
	for (const { sql } of cube.queries(from, periods))
		await store.run(
			`INSERT INTO ${quoteName(cube.name)} SELECT ${selected.join(', ')} FROM (${sql}) AS q`
		);
}
