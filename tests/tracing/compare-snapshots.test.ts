import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { physicalColumns } from '#lib/contract/define-table.ts';
import { coverage } from '#lib/contract/tables.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { compareSnapshots, NOW, THEN } from '#lib/tracing/compare-snapshots.ts';
import { compareReleases } from '#scripts/engine/compare-releases.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { engines } from '../support/engines.ts';
import { createTable } from '../support/fixture.ts';

const table = (sha256: string) => ({
	tables: [
		{
			...{ name: 'coverage', path: '', bytes: 0, rows: 0, sha256 },
			columns: physicalColumns(coverage)
		}
	]
});
const ROW = ['01', '_T'] as const;
const rows = {
	then: [
		['2024-01', '990101', ...ROW, 10, 20],
		['2024-01', '990101001', ...ROW, 4, [null, 'C']],
		['2024-01', '990101002', ...ROW, [null, 'C'], 9],
		['2024-01', '990101003', ...ROW, 3, 3]
	],
	now: [
		// One household less, persons as before.
		['2024-01', '990101', ...ROW, 9, 20],
		['2024-01', '990101001', ...ROW, 4, 8],
		['2024-01', '990101002', ...ROW, [null, 'C'], [null, 'C']],
		['2024-02', '990101', ...ROW, 9, 19],
		['2024-03', '990101', ...ROW, 8, 18]
	]
} as const;

describe.each(engines)('two snapshots held against each other by $name', ({ open }) => {
	let engine: QueryEngine;
	beforeAll(async () => {
		const statement = (name: 'then' | 'now', prefix: string) =>
			createTable(
				{ ...coverage, name: `${prefix}coverage` },
				rows[name].map((row) =>
					row.map((cell) => (Array.isArray(cell) ? [...cell] : cell))
				) as never
			);
		engine = await open([statement('then', THEN), statement('now', NOW)]);
	});
	afterAll(() => engine.close());

	test('tell revised, hidden, newly told, gone and new cells apart', async () => {
		const { measures, cells } = await compareSnapshots(engine, table('a'), table('b'));
		expect(measures).toEqual([
			{
				...{ table: 'coverage', column: 'households' },
				counts: { revised: 1, gone: 1, new: 2 },
				added: { first: '2024-02', last: '2024-03' }
			},
			{
				...{ table: 'coverage', column: 'persons' },
				counts: { told: 1, hidden: 1, gone: 1, new: 2 },
				added: { first: '2024-02', last: '2024-03' }
			}
		]);
		expect(
			cells.map(({ column, ref_area, fate, before, after }) => [
				...[column, ref_area.slice(6), fate, before, after]
			])
		).toEqual([
			['households', '', 'revised', 10, 9],
			['households', '003', 'gone', 3, null],
			['persons', '001', 'told', null, 8],
			['persons', '002', 'hidden', 9, null],
			['persons', '003', 'gone', 3, null]
		]);
		expect(cells[0]?.codes).toEqual({ programme: '01', urban_rural: '_T' });
	});

	test('of the same files nothing is read', async () => {
		expect(await compareSnapshots(engine, table('a'), table('a'))).toEqual({
			...{ measures: [], cells: [] }
		});
	});
});

test('the county’s releases add months and change nothing that was released', async () => {
	const [first, , last] = await readLedger(
		'data/datasets/synthetic-county/ledger',
		'synthetic-county'
	);
	if (!first || !last) throw new Error('the ledger has three releases');
	const { measures, cells } = await compareReleases(first, last);
	expect(cells).toEqual([]);
	expect(measures.map(({ counts }) => Object.keys(counts).join())).toEqual(
		measures.map(() => 'new')
	);
	expect(measures.find(({ column }) => column === 'persons')?.added).toEqual({
		...{ first: '2025-05', last: '2025-06' }
	});
});
