import type { DuckDBConnection } from '@duckdb/node-api';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { grain, isOfGrain, type Grain } from '#lib/contract/define-grain.ts';
import { tables } from '#lib/contract/tables.ts';
import { publishableGrains, PUBLIC_TABLES } from '#lib/privacy/publishable-grains.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import type { Counted } from './county-rows.ts';

/** Of the county's quarters no amount is published; they say what households are usually paid. */
const USUAL = grain('quarter × county', { programme: 'programmes' }, []);

export const isProtected = (table: string): boolean =>
	table in publishableGrains && !PUBLIC_TABLES.some((each) => each === table);

/** What a cube counted, and who stands behind each row; rows that may never be published are left out. */
export async function readCounted(
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
		const key = {
			time_period: String(row['time_period']),
			ref_area: String(row['ref_area']),
			codes: Object.fromEntries(table.dimensions.slice(2).map((each) => [each, String(row[each])]))
		};
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
