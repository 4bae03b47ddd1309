import { physicalColumns } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { BEHIND, type Cube, type CubeQuery } from './define-cube.ts';

/** The DuckDB that cubes are written into. */
export interface CubeTarget {
	run(sql: string): Promise<unknown>;
}

/** Have a query counted where the records lie. @returns what to select its answer from in the target. */
export type Bring = (sql: string, columns: readonly string[]) => Promise<string>;

const inTarget: Bring = (sql) => Promise.resolve(`(${sql})`);

/**
 * Count one cube into a table with the contract's columns, and the cube's own. What could not be counted is `M`, never
 * zero; a combination that nobody is in has no row.
 *
 * @param queries the cube's own, over where the records lie.
 */
export async function runCube(
	target: CubeTarget,
	cube: Cube,
	queries: readonly CubeQuery[],
	bring: Bring = inTarget
): Promise<void> {
	const table = tables.find(({ name }) => name === cube.name);
	if (!table) throw new Error(`the contract has no table ${cube.name}`);
	const columns = physicalColumns(table);
	const measured = (name: string) => (cube.addsUp ? `sum(${name})` : name);
	const told = new Set(cube.tellsStatusOf?.map((measure) => `${measure}_status`));
	const selected = columns.map(({ name, type, role }) => {
		if (role === 'source') return `NULL::VARCHAR AS ${name}`;
		if (role === 'measure') return `CAST(${measured(name)} AS ${type}) AS ${name}`;
		if (role !== 'status') return `CAST(${name} AS ${type}) AS ${name}`;
		const measure = measured(name.slice(0, -'_status'.length));
		const given = told.has(name) ? name : `'A'`;
		return `CASE WHEN ${measure} IS NULL THEN 'M' ELSE ${given} END AS ${name}`;
	});
	const counted = columns.filter(
		({ name, role }) => told.has(name) || (role !== 'source' && role !== 'status')
	);
	const behind = (cube.behind ?? []).map((name) => ({ name, type: BEHIND[name] }));
	const parts = quoteName(`counted_${cube.name}`);
	const given = [...counted, ...behind];
	await target.run(
		`CREATE OR REPLACE TABLE ${parts} (` +
			given.map(({ name, type }) => `${quoteName(name)} ${type}`).join(', ') +
			`)`
	);
	const names = given.map(({ name }) => name);
	for (const { sql } of queries) {
		const answer = await bring(sql, names);
		const read = given.map(({ name, type }) => `CAST(${name} AS ${type})`).join(', ');
		await target.run(`INSERT INTO ${parts} SELECT ${read} FROM ${answer} AS answer`);
	}
	const groups = cube.addsUp ? ` GROUP BY ${table.dimensions.join(', ')}` : '';
	await target.run(
		`CREATE OR REPLACE TABLE ${quoteName(cube.name)} AS ` +
			`SELECT ${[...selected, ...behind.map(({ name }) => name)].join(', ')} FROM ${parts} AS parts${groups}`
	);
	await target.run(`DROP TABLE ${parts}`);
}
