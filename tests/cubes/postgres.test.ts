import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgetOf } from '#scripts/cubes/budget.ts';
import { benefit } from '#scripts/cubes/benefit.ts';
import { checks } from '#scripts/cubes/checks.ts';
import { coverage } from '#scripts/cubes/coverage.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import { events } from '#scripts/cubes/events.ts';
import { flows } from '#scripts/cubes/flows.ts';
import { funds } from '#scripts/cubes/funds.ts';
import { leads } from '#scripts/cubes/leads.ts';
import { opinionsOf } from '#scripts/cubes/opinions.ts';
import { population } from '#scripts/cubes/population.ts';
import { priceIndexOf } from '#scripts/cubes/price-index.ts';
import { profileOf } from '#scripts/cubes/profile.ts';
import { reported } from '#scripts/cubes/reported.ts';
import { services } from '#scripts/cubes/services.ts';
import { staffing } from '#scripts/cubes/staffing.ts';
import { careStandards, standards } from '#scripts/cubes/standards.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { SMALL_DATASET } from './small-dataset.ts';
import { SMALL_PUBLIC } from './small-public.ts';
import { SMALL_RECORDS } from './small-records.ts';

const PERIODS = cubePeriods('2023-12', '2024-12');

let duckdb: DuckDBConnection;
let postgres: PostgresServer;
beforeAll(async () => {
	duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	postgres = await startPostgres();
	for (const sql of [...SMALL_RECORDS, ...SMALL_PUBLIC]) {
		await duckdb.run(sql);
		await postgres.run(sql);
	}
});
afterAll(async () => {
	duckdb.closeSync();
	await postgres.stop();
});

/** Every row of a cube as text, in order of the text. */
async function rowsIn(run: (sql: string) => Promise<Record<string, unknown>[]>, cube: Cube) {
	const rows: string[] = [];
	for (const { sql } of cube.queries((name) => `records_${name}`, PERIODS))
		for (const row of await run(sql))
			rows.push(
				Object.entries(row)
					.map(([name, value]) => `${name}=${value as string}`)
					.join(' ')
			);
	return rows.sort();
}

const profile = profileOf(new Set(['spells', 'payments']));
const COUNTED = [coverage, flows, events, funds, checks, leads, profile, benefit];
const AS_REPORTED = [
	...[population, standards, careStandards, priceIndexOf(SMALL_DATASET), budgetOf(SMALL_DATASET)],
	...[services, staffing, reported, opinionsOf(SMALL_DATASET)]
];

test.each([...COUNTED, ...AS_REPORTED])(
	'$name is the same in both databases, from the same SQL',
	async (cube) => {
		const inDuckdb = await rowsIn(
			async (sql) =>
				(await duckdb.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
			cube
		);
		expect(inDuckdb.length).toBeGreaterThan(0);
		expect(await rowsIn((sql) => postgres.run(sql), cube)).toEqual(inDuckdb);
	}
);
