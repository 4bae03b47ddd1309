import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ValidationReport } from '#scripts/validation/finding.ts';
import { useValidation } from '../support/use-validation.ts';

const testing = useValidation();

const TOWNS = `town_code,town_name,county_code,kind,urban_rural,villages
990101001,甲街道,990101,street,urban,5
990101002,乙镇,990101,town,rural,9
`;
const SPELL_COLUMNS =
	'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on,ends_on,exit_reason';

async function validate(
	files: Record<string, string>,
	columns: Record<string, string> = {}
): Promise<ValidationReport> {
	await testing.write(files);
	return testing.validate(undefined, columns);
}

/** `rule table.column × count @ rows`, in order. */
const summary = ({ findings }: ValidationReport) =>
	findings.map(
		({ rule, table, column, count, places }) =>
			`${rule} ${table}.${column} × ${count} @ ${places.map(({ row }) => row).join(' ')}`
	);

async function good(table: string, columns: string): Promise<unknown[][]> {
	const sql = `SELECT ${columns} FROM records_${table} ORDER BY _row`;
	return (await testing.stage().connection.runAndReadAll(sql)).getRowsJson();
}

test('a clean source has no findings, and its values arrive in their types', async () => {
	const report = await validate({ towns: TOWNS });
	expect(report.findings).toEqual([]);
	expect(report.tables).toEqual([{ name: 'towns', rows: 2, rejected: 0 }]);
	expect(report.absent).toContain('spells');
	expect(await good('towns', 'town_code, villages, devolved_on')).toEqual([
		['990101001', 5, null],
		['990101002', 9, null]
	]);
});

describe('cells', () => {
	test('a value of the wrong type, an unknown code and a gap are named with their rows and left out', async () => {
		const report = await validate({
			towns:
				TOWNS +
				'99010100,丙镇,990101,town,rural,9\n' +
				'990101004,丁镇,990101,village,rural,9\n' +
				'990101005,,990101,town,rural,many\n'
		});
		expect(summary(report)).toEqual([
			'wrong-type towns.town_code × 1 @ 4',
			'missing-value towns.town_name × 1 @ 6',
			'unknown-code towns.kind × 1 @ 5',
			'wrong-type towns.villages × 1 @ 6'
		]);
		expect(report.tables).toEqual([{ name: 'towns', rows: 5, rejected: 3 }]);
		expect(await good('towns', 'town_code')).toEqual([['990101001'], ['990101002']]);
	});

	test('a message tells the shape of a value and never the value', async () => {
		const report = await validate({ towns: `${TOWNS}9901-A01,丙镇,990101,town,rural,9\n` });
		expect(report.findings[0]?.places).toEqual([
			{ file: 'towns.csv', sheet: null, row: 4, shape: '9999-a99' }
		]);
		expect(JSON.stringify(report)).not.toContain('9901-A01');
	});

	test('rows that are left out lie in full beside the source, with the rule', async () => {
		await validate({ towns: `${TOWNS}9901-A01,丙镇,990101,town,rural,9\n` });
		expect(await readdir(testing.path('rejects'))).toEqual(['towns.cells.csv']);
		const text = await readFile(testing.path('rejects', 'towns.cells.csv'), 'utf8');
		expect(text).toContain('wrong-type town_code');
		expect(text).toContain('9901-A01');
	});

	test('a citizen number yields sex and birth month and leaves as something else', async () => {
		const report = await validate({
			towns: TOWNS,
			spells:
				'person_id,household_id,programme,town_code,urban_rural,relation,starts_on\n' +
				'990101195003070018,H1,01,990101001,urban,head,2024-01-01\n' +
				'99010119620412002X,H1,01,990101001,urban,member,2024-01-01\n'
		});
		expect(report.findings).toEqual([]);
		expect(await good('spells', 'sex, birth_month, length(person_id)')).toEqual([
			['m', '1950-03', '64'],
			['f', '1962-04', '64']
		]);
	});

	test('a citizen number anywhere else is an error', async () => {
		const report = await validate({
			towns: `town_code,town_name,county_code,kind,urban_rural,villages\n990101001,990101195003070018,990101,town,rural,1\n`
		});
		expect(summary(report)).toEqual(['citizen-number towns.town_name × 1 @ 2']);
		expect(JSON.stringify(report)).not.toContain('195003');
	});

	test('Chinese headers are read through the mapping of the dataset', async () => {
		const report = await validate(
			{ towns: TOWNS.replace('town_code', '所属镇街代码') },
			{ 所属镇街代码: 'town_code' }
		);
		expect(report.findings).toEqual([]);
	});

	test('a required column that is missing is an error, and the table is not read', async () => {
		const report = await validate({ towns: TOWNS.replace('villages', 'hamlets') });
		expect(report.findings).toMatchObject([
			{ rule: 'missing-column', severity: 'error', table: 'towns', column: 'villages' }
		]);
		expect(report.absent).toContain('towns');
	});

	test('an unknown column is a warning, and ignored', async () => {
		const report = await validate({
			towns: TOWNS.replace('villages', 'villages,colour').replace(/(\d)\n/g, '$1,x\n')
		});
		expect(report.findings).toMatchObject([
			{ rule: 'unknown-column', severity: 'warning', table: 'towns', column: 'colour' }
		]);
		expect(report.tables).toEqual([{ name: 'towns', rows: 2, rejected: 0 }]);
	});
});

describe('rows against each other', () => {
	const spell = (person: string, from: string, to = '', programme = '01', town = '990101001') =>
		`${person},H-${person},${programme},${town},urban,f,1950-01,head,${from},${to},\n`;

	test('two spells of one person on one programme at a time are both in doubt', async () => {
		const report = await validate({
			towns: TOWNS,
			spells:
				`${SPELL_COLUMNS}\n` +
				spell('P1', '2024-01-01', '2024-06-30') +
				spell('P1', '2024-07-01') +
				spell('P2', '2024-01-01', '2024-06-30') +
				spell('P2', '2024-06-30')
		});
		expect(summary(report)).toEqual(['overlapping-spells spells.starts_on × 2 @ 4 5']);
	});

	test('低保 and 特困 at a time exclude each other', async () => {
		const report = await validate({
			towns: TOWNS,
			spells: `${SPELL_COLUMNS}\n` + spell('P1', '2024-01-01') + spell('P1', '2024-03-01', '', '02')
		});
		expect(summary(report)).toEqual(['exclusive-programmes spells.programme × 2 @ 2 3']);
	});

	test('an unknown town, an end before the start, a start after today', async () => {
		const report = await validate({
			towns: TOWNS,
			spells:
				`${SPELL_COLUMNS}\n` +
				spell('P1', '2024-01-01', '', '01', '990101009') +
				spell('P2', '2024-02-01', '2024-01-31') +
				spell('P3', '2025-07-02')
		});
		expect(summary(report)).toEqual([
			'dates-out-of-order spells.ends_on × 1 @ 3',
			'future-date spells.starts_on × 1 @ 4',
			'unknown-reference spells.town_code × 1 @ 2'
		]);
	});

	test('a payment must fall into a spell of its household, programme and town, and into its lifetime', async () => {
		const pay = (id: number, month: string, amount = '500.00', town = '990101001') =>
			`${id},H-P1,01,${town},${month},${amount},regular,county\n`;
		const report = await validate({
			towns: TOWNS,
			spells: `${SPELL_COLUMNS}\n${spell('P1', '2024-03-15', '2024-05-10').replace(',\n', ',death\n')}`,
			payments:
				'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source\n' +
				[
					pay(1, '2024-02'),
					pay(2, '2024-03'),
					pay(3, '2024-05'),
					pay(4, '2024-06'),
					pay(5, '2024-04', '-1.00'),
					pay(6, '2024-04', '500.00', '990101002'),
					pay(6, '2024-04'),
					pay(7, '2024-12')
				].join('')
		});
		// 2024-05-10 + 92 days lies in August: December is more than three months later.
		expect(summary(report)).toEqual([
			'duplicate-key payments.payment_id × 2 @ 7 8',
			'negative-amount payments.amount_yuan × 1 @ 6',
			'payment-outside-spell payments.month × 4 @ 2 5 7 9',
			'paid-after-death payments.month × 1 @ 9'
		]);
		expect(await good('payments', 'payment_id')).toEqual([['2'], ['3']]);
	});
});
