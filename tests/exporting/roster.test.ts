import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage } from '#scripts/cubes/coverage.ts';
import { cubePeriods, lastDay } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import { flows } from '#scripts/cubes/flows.ts';
import { deriveFromRoster } from '#scripts/exporting/derive-from-roster.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { SMALL_RECORDS } from '../cubes/small-records.ts';

const PERIODS = cubePeriods('2023-12', '2024-12');

let root: string;
let stage: Stage;
const readable = new Set(['towns', 'roster']);
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'roster-'));
	stage = await openStage(root);
	for (const sql of SMALL_RECORDS) await stage.connection.run(sql);
	// The truth, and a roster of who is on the rolls at each month's end.
	const rosters = PERIODS.months.map(
		({ period }) =>
			`SELECT '${period}' AS month, household_id, person_id, 'head' AS relation, town_code, programme, ` +
			`100.00 AS amount_yuan, DATE '${period}-10' AS paid_on FROM records_spells ` +
			`WHERE starts_on <= DATE '${lastDay(period)}' AND coalesce(ends_on, DATE '9999-12-31') >= DATE '${lastDay(period)}'`
	);
	await stage.connection.run(`CREATE TABLE records_roster AS ${rosters.join(' UNION ALL ')}`);
	await stage.connection.run('ALTER TABLE records_spells RENAME TO true_spells');
	await stage.connection.run('ALTER TABLE records_payments RENAME TO true_payments');
	await stage.connection.run(
		`CREATE TABLE records_towns AS SELECT * FROM (VALUES ('990101001', 'urban'), ('990101002', 'rural')) t (town_code, urban_rural)`
	);
	await deriveFromRoster(stage, readable);
});
afterAll(async () => {
	await stage.close();
	await rm(root, { recursive: true });
});

async function count(cube: Cube, prefix: string): Promise<string[]> {
	const rows: string[] = [];
	for (const { sql } of cube.queries((table) => `${prefix}_${table}`, PERIODS)) {
		const reader = await stage.connection.runAndReadAll(sql);
		rows.push(...reader.getRowsJson().map((row) => row.join(' ')));
	}
	return rows.sort();
}

describe('a source that has rosters only', () => {
	test('is read as spells and payments', () => {
		expect([...readable]).toEqual(['towns', 'roster', 'spells', 'payments']);
	});

	test('gives the stocks of the records behind it, to the household', async () => {
		// H2 keeps its urban stratum on paper after it moved; a roster knows the town's alone.
		const withoutStrata = (rows: string[]) => rows.filter((row) => row.includes(' _T '));
		const truth = withoutStrata(await count(coverage, 'true'));
		expect(truth.length).toBeGreaterThan(40);
		expect(withoutStrata(await count(coverage, 'records'))).toEqual(truth);
	});

	test('gives their entries and exits, and tells a move from an exit', async () => {
		const truth = (await count(flows, 'true')).filter((row) => row.includes(' _T '));
		expect((await count(flows, 'records')).filter((row) => row.includes(' _T '))).toEqual(truth);
		const moved = await stage.connection.runAndReadAll(
			`SELECT person_id, town_code, ends_on::VARCHAR FROM records_spells WHERE exit_reason = 'moved'`
		);
		expect(moved.getRowsJS()).toEqual([['P3', '990101001', '2024-03-31']]);
	});

	test('does not guess why people left, or where the money came from', async () => {
		const reasons = (await count(flows, 'records')).filter((row) => / out (?!_T)/.test(row));
		expect(reasons).toEqual(['2024 990101 01 out _U 1 ', '2024 990101 02 out _U 1 ']);
		const sources = await stage.connection.runAndReadAll(
			'SELECT DISTINCT source FROM records_payments'
		);
		expect(sources.getRowsJS()).toEqual([['_U']]);
	});
});
