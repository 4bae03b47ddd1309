import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { openStage } from '#scripts/staging/open-stage.ts';
import type { ValidationFinding } from '#scripts/validation/finding.ts';
import { rulesOf } from '#scripts/validation/rules.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { synthesise } from './run-command.ts';

interface Finding {
	table: string;
	file: string;
	sheet: string | null;
	row: number;
	column: string | null;
	rule: string;
	severity: 'error' | 'warning';
}
interface Truth {
	findings: Finding[];
	not_planted: { rule?: string; table?: string; column?: string }[];
}

const COUNTY = ['--towns', '4', '--households', '200', '--months', '36', '--roster'];
/** Once a kind, and up to eight times in the longest table: validation names no more than twenty places. */
const PLANTED = [...COUNTY, '--errors', '0.0008'];

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'planted-'));
	expect(synthesise(...PLANTED, '--out', join(root, 'planted'))).toMatchObject({ status: 0 });
	expect(synthesise(...COUNTY, '--out', join(root, 'clean'))).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => rm(root, { recursive: true }));

const readTruth = async (folder: string) =>
	JSON.parse(await readFile(join(root, folder, 'truth.json'), 'utf8')) as Truth;

async function validate(folder: string): Promise<readonly ValidationFinding[]> {
	const stage = await openStage(join(root, 'staging'));
	try {
		const source = await csvFolder(join(root, folder)).attach(stage);
		const report = await validateSource(stage, source, {
			...{ origin: 'csv:t', columns: {}, today: '2025-07-01', rejects: null }
		});
		return report.findings;
	} finally {
		await stage.close();
	}
}

const lineOf = ({ severity, rule, table, column, file, sheet, row }: Finding): string =>
	`${severity} ${rule} ${table}.${column} ${file} ${sheet} ${row}`;

/** One line a row and column that validation names. */
const linesOf = (findings: readonly ValidationFinding[]): Set<string> =>
	new Set(
		findings.flatMap(({ places, ...finding }) =>
			places.map((place) => lineOf({ ...finding, ...place, row: place.row ?? 0 }))
		)
	);

describe('errors that were planted', () => {
	test('are all found, with row and column, and nothing else is', async () => {
		const { findings } = await readTruth('planted');
		const found = await validate('planted');
		for (const { count, places } of found) expect(count).toBe(places.length);
		expect(linesOf(found)).toEqual(new Set(findings.map(lineOf)));
	});

	test('are of every kind that validation knows, or it is said why not', async () => {
		const { findings, not_planted } = await readTruth('planted');
		const planted = new Set(findings.map(({ rule, table }) => `${rule} ${table}`));
		const known = recordsTables.flatMap((table) =>
			rulesOf(table).map(({ id }) => `${id} ${table.name}`)
		);
		expect(known.filter((each) => !planted.has(each))).toEqual([]);
		const rules = new Set(findings.map(({ rule }) => rule));
		for (const rule of ['missing-value', 'wrong-type', 'unknown-code', 'citizen-number'])
			expect(rules).toContain(rule);
		expect(not_planted.map(({ rule }) => rule)).toEqual([
			...['missing-column', 'no-header', 'repeated-column']
		]);
	});

	test('are as many as the share says, once at least', async () => {
		const { findings } = await readTruth('planted');
		const count = (rule: string, table: string) =>
			findings.filter((each) => each.rule === rule && each.table === table).length;
		const payments = await readFile(join(root, 'clean', 'payments.csv'), 'utf8');
		const rows = payments.trimEnd().split('\n').length - 1;
		expect(rows).toBeGreaterThan(5000);
		expect(count('negative-amount', 'payments')).toBe(Math.round(rows * 0.0008));
		// Two rows share a key: the fewest that can.
		expect(count('duplicate-key', 'spells')).toBe(2);
	});

	test('are not there unless asked for, and then nothing is called an error', async () => {
		expect(await validate('clean')).toEqual([]);
		await expect(readTruth('clean')).rejects.toThrow('ENOENT');
	});
});
