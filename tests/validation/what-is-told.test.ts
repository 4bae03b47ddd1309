import { shapeOf } from '#scripts/validation/finding.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import type { RecordsConnector } from '#scripts/connectors/records-connector.ts';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';
import { summarise } from '#scripts/exporting/judge-validation.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { texts, workbook } from '../connectors/xlsx-fixture.ts';

let root: string;
let stage: Stage;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'told-'));
	await mkdir(join(root, 'source'));
	stage = await openStage(join(root, 'staging'));
});
afterEach(async () => {
	await stage.close();
	await rm(root, { recursive: true });
});

async function report(connector: RecordsConnector) {
	const source = await connector.attach(stage);
	return validateSource(stage, source, {
		...{ origin: connector.origin, columns: {}, today: '2025-07-01', rejects: null }
	});
}

const SERVICES = 'town_code,month,kind,person_times\n990101001,2024-12,care,30\n';
const TOWNS =
	'town_code,town_name,county_code,kind,urban_rural,villages\n990101001,甲街道,990101,street,urban,5\n';

describe('a rule that looks into a table which the source has not', () => {
	test('is told as not checked, with the table', async () => {
		await writeFile(join(root, 'source', 'services.csv'), SERVICES);
		const told = await report(csvFolder(join(root, 'source')));
		expect([told.findings, told.skipped]).toEqual([
			[],
			[{ rule: 'unknown-reference', table: 'services', column: 'town_code', absent: ['towns'] }]
		]);
		expect(summarise(told)).toContain(
			'skipped unknown-reference services.town_code: 来源没有 not given: towns\n'
		);
	});

	test('is told too where the table is there and cannot be read', async () => {
		await writeFile(join(root, 'source', 'services.csv'), SERVICES);
		await writeFile(join(root, 'source', 'towns.csv'), TOWNS.replace('villages', 'hamlets'));
		const told = await report(csvFolder(join(root, 'source')));
		expect(told.skipped).toMatchObject([{ table: 'services', absent: ['towns'] }]);
	});

	test('is not told once the table is there', async () => {
		await writeFile(join(root, 'source', 'services.csv'), SERVICES);
		await writeFile(join(root, 'source', 'towns.csv'), TOWNS);
		expect((await report(csvFolder(join(root, 'source')))).skipped).toEqual([]);
	});
});

describe('what a source shows besides its rows', () => {
	test('stands under the table of the sheet, not under the workbook’s name', async () => {
		const towns = TOWNS.trim().split('\n');
		const services = SERVICES.trim().split('\n');
		const rows = (lines: string[], ...more: string[]) =>
			lines
				.map((line, at) => texts(at + 1, ...line.split(','), ...(at === 0 ? more : [])))
				.join('');
		const sheets = [
			{ name: ' Towns ', rows: rows(towns), state: 'hidden' } as const,
			{ name: 'services', rows: rows(services, 'month') },
			{ name: '说明', rows: texts(1, '甲') }
		];
		await writeFile(join(root, '2025年上半年.xlsx'), workbook({ sheets }));
		const told = await report(xlsxWorkbook(join(root, '2025年上半年.xlsx')));
		expect(told.findings.map(({ rule, table }) => `${rule} ${table}`)).toEqual([
			'hidden-sheet towns',
			'repeated-column services',
			'unknown-table 说明'
		]);
	});

	test('stands under the table of the file, however its name is written', async () => {
		await writeFile(join(root, 'source', 'Towns.CSV'), `${TOWNS}990101002\n`);
		const { findings } = await report(csvFolder(join(root, 'source')));
		expect(findings).toMatchObject([{ rule: 'ragged-row', table: 'towns', share: 1 / 2 }]);
	});
});

test('a shape tells digits from letters and from Chinese characters, of every script', () => {
	expect(shapeOf('张三 12-3')).toBe('字字 99-9');
	expect(shapeOf('Ab ئاي བོད')).toBe('aa aaa aaa');
});
