import type { DuckDBConnection } from '@duckdb/node-api';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { grain, isOfGrain, rowKeyOf, type Grain } from '#lib/contract/define-grain.ts';
import { tables } from '#lib/contract/tables.ts';
import { isPublic, publishableGrains } from '#lib/privacy/publishable-grains.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import type { Counted } from './county-rows.ts';

/** Of the county's quarters no amount is published; they say what households are usually paid. */
const USUAL = grain('quarter × county', { programme: 'programmes' }, []);

export const isProtected = (table: string): boolean =>
	table in publishableGrains && !isPublic(table);

/** All that is to be protected of what was counted, and the towns that it is of. */
export async function readCountedCubes(
	connection: DuckDBConnection,
	cubes: readonly Cube[]
): Promise<{ counted: Counted[]; towns: string[] }> {
	const counted: Counted[] = [];
	for (const cube of cubes)
		if (isProtected(cube.name))
			for (const row of await readCounted(connection, cube)) counted.push(row);
	const areas = await connection.runAndReadAll(
		'SELECT ref_area FROM areas WHERE parent IS NOT NULL ORDER BY ref_area'
	);
	return { counted, towns: areas.getRowsJS().map(([code]) => String(code)) };
}

/** What a cube counted, and who stands behind each row; rows that may never be published are left out. */
async function readCounted(
	connection: DuckDBConnection,
	{ name, behind = [] }: Cube
): Promise<Counted[]> {
	const table = tables.find((each) => each.name === name);
	if (!table) throw new Error(`the contract has no table ${name}`);
	const measures = Object.keys(table.measures);
	const numbers = [...measures, ...behind].map(
		(column) => `CAST(${column} AS DOUBLE) AS ${column}`
	);
	const read = await connection.runAndReadAll(
		`SELECT ${[...table.dimensions, ...numbers].join(', ')} FROM ${quoteName(name)}`
	);
	const allowed: Grain[] = [
		...(cubeGrains[name] ?? []).filter((each) => publishableGrains[name]?.includes(each.name)),
		...(name === 'funds' ? [USUAL] : [])
	];
	return read.getRowObjectsJS().flatMap((row): Counted[] => {
		const key = rowKeyOf(table, row);
		const found = allowed.find((each) => isOfGrain(each, key));
		const given = (columns: readonly string[]) =>
			Object.fromEntries(
				columns.flatMap((column) => (row[column] === null ? [] : [[column, Number(row[column])]]))
			);
		return found
			? [{ table: name, grain: found.name, ...key, values: given(measures), behind: given(behind) }]
			: [];
	});
}
