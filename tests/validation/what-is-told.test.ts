import { shapeOf } from '#scripts/validation/finding.ts';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';
import { summarise } from '#scripts/exporting/judge-validation.ts';
import { texts, workbook } from '../connectors/xlsx-fixture.ts';
import { TOWNS, useValidation } from '../support/use-validation.ts';

const { path, write, validate } = useValidation();

const SERVICES = ['town_code,month,kind,person_times', '990101001,2024-12,care,30'];

describe('a rule that looks into a table which the source has not', () => {
	test('is told as not checked, with the table', async () => {
		await write({ services: SERVICES });
		const told = await validate();
		expect([told.findings, told.skipped]).toEqual([
			[],
			[{ rule: 'unknown-reference', table: 'services', column: 'town_code', absent: ['towns'] }]
		]);
		expect(summarise(told)).toContain(
			'skipped unknown-reference services.town_code: 来源没有 not given: towns\n'
		);
	});

	test('is told too where the table is there and cannot be read', async () => {
		const towns = TOWNS.map((line) => line.replace('villages', 'hamlets'));
		await write({ services: SERVICES, towns });
		const told = await validate();
		expect(told.skipped).toMatchObject([{ table: 'services', absent: ['towns'] }]);
	});

	test('is not told once the table is there', async () => {
		await write({ services: SERVICES, towns: TOWNS });
		expect((await validate()).skipped).toEqual([]);
	});
});

describe('what a source shows besides its rows', () => {
	test('stands under the table of the sheet, not under the workbook’s name', async () => {
		const rows = (lines: string[], ...more: string[]) =>
			lines
				.map((line, at) => texts(at + 1, ...line.split(','), ...(at === 0 ? more : [])))
				.join('');
		const sheets = [
			{ name: ' Towns ', rows: rows(TOWNS), state: 'hidden' } as const,
			{ name: 'services', rows: rows(SERVICES, 'month') },
			{ name: '说明', rows: texts(1, '甲') }
		];
		await writeFile(path('2025年上半年.xlsx'), workbook({ sheets }));
		const told = await validate(xlsxWorkbook(path('2025年上半年.xlsx')));
		expect(told.findings.map(({ rule, table }) => `${rule} ${table}`)).toEqual([
			'hidden-sheet towns',
			'repeated-column services',
			'unknown-table 说明'
		]);
	});

	test('stands under the table of the file, however its name is written', async () => {
		await writeFile(path('source', 'Towns.CSV'), [...TOWNS, '990101002', ''].join('\n'));
		const { findings } = await validate();
		expect(findings).toMatchObject([{ rule: 'ragged-row', table: 'towns', share: 1 / 2 }]);
	});
});

test('a shape tells digits from letters and from Chinese characters, of every script', () => {
	expect(shapeOf('张三 12-3')).toBe('字字 99-9');
	expect(shapeOf('Ab ئاي བོད')).toBe('aa aaa aaa');
});
