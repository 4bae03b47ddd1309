import { describe, expect, test } from 'vitest';
import { TOWNS, useValidation } from '../support/use-validation.ts';

const { write, validate } = useValidation();

/** 1000 yuan a head; the prefecture sets it. 特困 have 1500, and 300 for the highest care. */
const STANDARDS = [
	'area_code,programme,kind,urban_rural,effective_from,monthly_yuan',
	'990100,01,basic,urban,2023-07-01,1000.00',
	'990100,01,basic,urban,2025-01-01,1200.00',
	'990100,02,basic,urban,2023-07-01,1500.00',
	'990100,02,care_half,urban,2023-07-01,100.00',
	'990100,02,care_full,urban,2023-07-01,300.00'
];
const SPELLS =
	'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on,ends_on,exit_reason';
const spell = (person: string, household: string, programme = '01', from = '2024-01-01', to = '') =>
	`${person},${household},${programme},990101001,urban,f,1950-01,head,${from},${to},`;
const PAYMENTS = 'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source';
const ROSTER = 'month,household_id,person_id,relation,town_code,programme,amount_yuan';
let payments = 0;
const pay = (household: string, yuan: number, month = '2024-06', programme = '01') =>
	`${++payments},${household},${programme},990101001,${month},${yuan.toFixed(2)},regular,county`;
const listed = (person: string, yuan: number, month = '2024-06') =>
	`${month},H-${person},${person},head,990101001,01,${yuan.toFixed(2)}`;

/** `severity rule @ rows`, header = 1. */
async function find(tables: Record<string, string[]>): Promise<string[]> {
	await write({ towns: TOWNS, standards: STANDARDS, ...tables });
	const { findings } = await validate();
	return findings.map(
		({ severity, rule, places }) =>
			`${severity} ${rule} @ ${places.map(({ row }) => row).join(' ')}`
	);
}

test('in several counties each is looked at by itself, and what is wrong is found in all', async () => {
	const there = (line: string) =>
		line.replaceAll('990101', '990102').replaceAll(/\b([PH])/g, 'X$1');
	const spells = [spell('P1', 'H1'), spell('P2', 'H2', '01', '2024-01-01', '2024-03-31')];
	const paid = [pay('H1', 3000.01), pay('H2', 900), pay('H3', 900)];
	const found = await find({
		towns: [...TOWNS, '990102001,丙镇,990102,town,rural,5'],
		spells: [SPELLS, ...spells, ...spells.map(there)],
		payments: [PAYMENTS, ...paid, ...paid.map((line) => `X${there(line)}`)]
	});
	// Of the second county's rows: beyond three standards, after the spell, without one.
	expect(found).toEqual([
		'error payment-outside-spell @ 3 4 6 7',
		expect.stringMatching(/^error mixed-units @ 2 5$/)
	]);
});

describe('amounts against the standard', () => {
	test('up to the standard a head is right, more is worth a look, three times is the limit', async () => {
		const spells = [SPELLS, spell('P1', 'H1'), spell('P2', 'H1'), spell('P3', 'H2')];
		const found = await find({
			spells,
			payments: [
				PAYMENTS,
				// Two persons: 2000 is the standard, in one payment or two.
				pay('H1', 2000, '2024-01'),
				pay('H1', 1000, '2024-02'),
				pay('H1', 1000.01, '2024-02'),
				pay('H2', 3000, '2024-01'),
				pay('H2', 3000.01, '2024-02')
			]
		});
		expect(found).toEqual(['warning amount-above-standard @ 3 4 5', 'error mixed-units @ 6']);
	});

	test('the standard is the one in force in the month', async () => {
		const found = await find({
			spells: [SPELLS, spell('P1', 'H1')],
			payments: [PAYMENTS, pay('H1', 1200, '2024-12'), pay('H1', 1200, '2025-01')]
		});
		expect(found).toEqual(['warning amount-above-standard @ 2']);
	});

	test('特困 may have the highest care on top', async () => {
		const found = await find({
			spells: [SPELLS, spell('P1', 'H1', '02'), spell('P2', 'H2', '02')],
			payments: [PAYMENTS, pay('H1', 1800, '2024-01', '02'), pay('H2', 1800.01, '2024-01', '02')]
		});
		expect(found).toEqual(['warning amount-above-standard @ 3']);
	});

	test('what no standard covers is left alone', async () => {
		const standards = [STANDARDS[0] as string, '880000,01,basic,urban,2023-07-01,1000.00'];
		const found = await find({
			standards,
			spells: [SPELLS, spell('P1', 'H1')],
			payments: [PAYMENTS, pay('H1', 8_000_000)]
		});
		expect(found).toEqual([]);
	});
});

describe('units', () => {
	const people = Array.from({ length: 12 }, (_, at) => `P${at}`);
	const spells = [SPELLS, ...people.map((person) => spell(person, `H-${person}`))];

	test('an amount in 万元 among amounts in 元 is an error, a small 补差 is none', async () => {
		const found = await find({
			spells,
			// 800 yuan are 0.08 万元; three standards would be 0.30.
			payments: [PAYMENTS, pay('H-P0', 0.08), pay('H-P1', 0.3), pay('H-P2', 0.31), pay('H-P3', 60)]
		});
		expect(found).toEqual(['error mixed-units @ 2 3']);
	});

	test.each([
		[
			'a list of ten or more whose mean lies under a fifth of the standard is in another unit',
			10,
			[2, 11]
		],
		['a shorter one may be', 9, undefined]
	])('%s', async (_title, households, rows) => {
		const found = await find({
			spells,
			payments: [PAYMENTS, ...people.slice(0, households).map((person) => pay(`H-${person}`, 199))]
		});
		expect(found).toHaveLength(rows ? 1 : 0);
		if (rows)
			expect(found[0]).toMatch(new RegExp(`^error mixed-units @ ${rows[0]} .* ${rows[1]}$`));
	});

	test('one wrong number does not put a list in doubt', async () => {
		const right = people.slice(1).map((person) => pay(`H-${person}`, 210));
		const wrong = [pay('H-P0', 0.02), pay('H-P0', 2_100_000, '2024-07')];
		expect(await find({ spells, payments: [PAYMENTS, ...right, ...wrong] })).toEqual([
			'error mixed-units @ 13 14'
		]);
	});

	test('a roster is held to the same by itself', async () => {
		expect(
			await find({
				roster: [ROSTER, listed('P1', 800), listed('P2', 0.08), listed('P3', 8_000_000)]
			})
		).toEqual(['error mixed-units @ 3 4']);
	});
});

describe('opening and in less out is closing', () => {
	test('nobody is on a roster who has not come in, or has gone out', async () => {
		const found = await find({
			spells: [SPELLS, spell('P1', 'H-P1', '01', '2024-03-15', '2024-05-10')],
			roster: [
				ROSTER,
				...['2024-02', '2024-03', '2024-05', '2024-06'].map((month) => listed('P1', 500, month)),
				listed('P2', 500)
			]
		});
		// Without payments the roster stands for them, and nobody is paid for April.
		expect(found).toEqual(['error roster-outside-spell @ 2 5 6', 'error missing-month @ ']);
	});

	test('a spell that goes on more than three months after its last payment lacks an exit', async () => {
		const found = await find({
			spells: [
				SPELLS,
				spell('P1', 'H1'),
				spell('P2', 'H2', '01', '2024-01-01', '2024-10-31'),
				spell('P3', 'H3', '01', '2024-01-01', '2024-09-30'),
				spell('P4', 'H4')
			],
			payments: [
				PAYMENTS,
				// 2024-06-01 + 92 days lies in September: what ends in October is too late, in September not.
				...['H1', 'H2', 'H3'].flatMap((each) => [pay(each, 500, '2024-05'), pay(each, 500)]),
				pay('H4', 500, '2024-10')
			]
		});
		expect(found).toEqual(['warning spell-no-longer-paid @ 3 5']);
	});

	test('payments that end for all are the end of the data', async () => {
		const found = await find({
			spells: [SPELLS, spell('P1', 'H1'), spell('P2', 'H2')],
			payments: [PAYMENTS, pay('H1', 500, '2024-06'), pay('H2', 500, '2024-09')]
		});
		expect(found).toEqual([]);
	});
});

test('an application decided on no known day, or never accepted, is told of: nobody can say how long it took', async () => {
	const handled = (id: string, accepted: string, decided: string, outcome: string) =>
		`${id},H-${id},01,990101001,window,normal,2024-03-01,${accepted},${decided},${outcome}`;
	const found = await find({
		applications: [
			'application_id,household_id,programme,town_code,channel,urgency,submitted_on,accepted_on,decided_on,outcome',
			handled('A1', '2024-03-04', '2024-03-29', 'approved'),
			handled('A2', '', '2024-03-29', 'approved'),
			handled('A3', '2024-03-04', '', 'refused'),
			handled('A4', '2024-03-04', '', 'open'),
			handled('A5', '', '', 'withdrawn')
		]
	});
	expect(found).toEqual(['warning undated-decision @ 3 4']);
});
