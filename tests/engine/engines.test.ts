import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { openNodeEngineWith } from '#scripts/engine/node-engine.ts';
import { engines } from '../support/engines.ts';

const twoTowns = `CREATE TABLE coverage AS SELECT * FROM (VALUES
	('2021-05', '大坪', 120), ('2021-05', '化龙桥', NULL)) AS t (time_period, town, persons)`;
const asking = (sql: string, ...params: (string | number)[]) => ({ sql, params, tables: [] });

describe.each(engines)('$name', ({ open, openSnapshot }) => {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await open([twoTowns]);
	});
	afterAll(() => engine.close());

	test('answers with text, numbers and nulls, in the order of the SQL', async () => {
		const rows = await engine.rows(asking('SELECT town, persons FROM coverage ORDER BY town'));
		expect(rows).toEqual([
			{ town: '化龙桥', persons: null },
			{ town: '大坪', persons: 120 }
		]);
	});

	test('answers an empty list when nothing matches', async () => {
		expect(await engine.rows(asking('SELECT town FROM coverage WHERE persons < 0'))).toEqual([]);
	});

	test('binds values in the order of the question marks', async () => {
		const sql = 'SELECT town FROM coverage WHERE time_period = ? AND persons > ?';
		expect(await engine.rows(asking(sql, '2021-05', 119))).toEqual([{ town: '大坪' }]);
	});

	test('takes a bound quote as text, not as SQL', async () => {
		const sql = 'SELECT town FROM coverage WHERE town = ?';
		expect(await engine.rows(asking(sql, "' OR true --"))).toEqual([]);
	});

	test('binds every number as a double', async () => {
		const rows = await engine.rows(asking('SELECT typeof(?) AS whole, typeof(?) AS part', 3, 2.5));
		expect(rows).toEqual([{ whole: 'DOUBLE', part: 'DOUBLE' }]);
	});

	test.each(['BIGINT', 'DECIMAL(18,2)', 'HUGEINT', 'BOOLEAN', 'DATE'])(
		'refuses a %s column by name, even one of nulls',
		async (type) => {
			const asked = engine.rows(asking(`SELECT NULL::${type} AS wide`));
			await expect(asked).rejects.toMatchObject({
				code: 'engine/query-failed',
				context: { reason: expect.stringContaining('column wide is') }
			});
		}
	);

	test('says by name that a query failed, and what SQL it was', async () => {
		const sql = 'SELECT nothing FROM nowhere';
		await expect(engine.rows(asking(sql))).rejects.toMatchObject({
			code: 'engine/query-failed',
			context: { sql }
		});
	});

	test('goes on answering after a failed query', async () => {
		await engine.rows(asking('SELECT')).catch(() => undefined);
		expect(await engine.rows(asking('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
	});

	describe('over a snapshot', () => {
		let folder: string;
		beforeAll(async () => {
			folder = await mkdtemp(join(tmpdir(), "lookout's snapshot "));
			const file = join(folder, 'coverage.0.parquet').replaceAll("'", "''");
			const writer = await openNodeEngineWith([twoTowns, `COPY coverage TO '${file}'`]);
			await writer.close();
			const manifest = { tables: [{ name: 'coverage', path: 'coverage.0.parquet' }] };
			await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
		});
		afterAll(() => rm(folder, { recursive: true }));

		test('every table of the manifest is there under its name', async () => {
			const snapshot = await openSnapshot(folder);
			const rows = await snapshot.rows(asking('SELECT count(*)::INTEGER AS n FROM coverage'));
			expect(rows).toEqual([{ n: 2 }]);
			await snapshot.close();
		});
	});
});
