import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { COUNTY_CODE } from '#scripts/synthesis/towns.ts';
import { synthesise } from './run-command.ts';

const SMALL = ['--towns', '5', '--households', '60', '--months', '30'];

const newFolder = () => mkdtemp(join(tmpdir(), 'lookout-synthesise-'));

/** SHA-256 of every file of a folder, by name. */
async function digests(folder: string): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const name of (await readdir(folder)).sort())
		found[name] = createHash('sha256')
			.update(await readFile(join(folder, name)))
			.digest('hex');
	return found;
}

describe('npm run synthesise', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await newFolder();
		expect(synthesise(...SMALL, '--out', folder)).toMatchObject({ status: 0 });
	});

	test('gives the same bytes for the same seed, and others for another', async () => {
		const [same, other] = [await newFolder(), await newFolder()];
		synthesise(...SMALL, '--seed', '1', '--out', same);
		synthesise(...SMALL, '--seed', '2', '--out', other);
		expect(await digests(same)).toEqual(await digests(folder));
		expect((await digests(other))['spells.csv']).not.toBe((await digests(folder))['spells.csv']);
	});

	test('plants the same errors for the same seed and share, and says so beside the tables', async () => {
		const [planted, same] = [await newFolder(), await newFolder()];
		for (const folder of [planted, same]) synthesise(...SMALL, '--errors', '0.01', '--out', folder);
		expect(await digests(same)).toEqual(await digests(planted));
		expect(Object.keys(await digests(planted))).toContain('truth.json');
		const text = await readFile(join(planted, 'synthetic.json'), 'utf8');
		expect(JSON.parse(text)).toMatchObject({ options: { errors: 0.01 } });
		synthesise(...SMALL, '--out', planted);
		expect(await digests(planted)).toEqual(await digests(folder));
	});

	test('writes a file a table, the roster only when it is asked for', async () => {
		expect(await readdir(folder)).toHaveLength(16);
		expect(await readdir(folder)).not.toContain('roster.csv');
		const rostered = await newFolder();
		synthesise(...SMALL, '--roster', '--out', rostered);
		expect(await readdir(rostered)).toContain('roster.csv');
	});

	test('says that it is synthetic, beside the tables and in every town', async () => {
		const text = await readFile(join(folder, 'synthetic.json'), 'utf8');
		expect(JSON.parse(text)).toMatchObject({
			kind: 'synthetic',
			title: { 'zh-CN': expect.stringContaining('合成') },
			options: { towns: 5, households: 60, months: 30, seed: 1 }
		});
		const [, ...towns] = (await readFile(join(folder, 'towns.csv'), 'utf8')).trim().split('\n');
		expect(towns).toHaveLength(6);
		for (const town of towns) expect(town).toMatch(/^990101\d{3},合成/);
	});

	test('writes typed Parquet that holds what the CSV holds', async () => {
		const typed = await newFolder();
		synthesise(...SMALL, '--format', 'parquet', '--out', typed);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const types = await connection.runAndReadAll(
			`SELECT column_name, column_type FROM (DESCRIBE FROM '${typed}/spells/part-0.parquet')`
		);
		expect(Object.fromEntries(types.getRowsJson())).toMatchObject({
			...{ person_id: 'VARCHAR', birth_month: 'VARCHAR', town_code: 'VARCHAR' },
			...{ starts_on: 'DATE', illness: 'SMALLINT', disability: 'VARCHAR' }
		});
		const sums = (from: string) =>
			connection.runAndReadAll(
				`SELECT typeof(sum(amount_yuan::DECIMAL(18,2))), sum(amount_yuan)::VARCHAR, count(*)::INTEGER,
				count(due_on)::INTEGER, min(paid_on)::VARCHAR FROM ${from}`
			);
		const parquet = (await sums(`'${typed}/payments/part-0.parquet'`)).getRowsJson();
		const csv = `read_csv('${folder}/payments.csv', types = {'amount_yuan': 'DECIMAL(18,2)'})`;
		expect(parquet).toEqual((await sums(csv)).getRowsJson());
	});

	test.each([
		[['--format', 'ods'], '--format ods'],
		[['--errors', '1.5'], '--errors 1.5'],
		[['--schema', 'records'], '--schema records'],
		[['--towns', '0'], '--towns 0'],
		[['--months', 'many'], '--months many'],
		[['--unheard', 'of'], '--unheard']
	])('refuses %j in both languages with status 2', async (args, named) => {
		const { status, stderr } = synthesise('--out', await newFolder(), ...args);
		expect(status).toBe(2);
		expect(stderr).toContain(named);
		expect(stderr.trim().split('\n')).toHaveLength(2);
	});

	test.each([
		['1', '1', '1'],
		['1', '300', '60'],
		['40', '90', '13']
	])('makes a county of %s towns, %s households and %s months too', async (...numbers) => {
		const [towns, households, months] = numbers;
		const options = ['--towns', towns, '--households', households, '--months', months];
		expect(synthesise(...options, '--out', await newFolder())).toMatchObject({ status: 0 });
	});

	test('wants a folder to write to', () => {
		expect(synthesise()).toMatchObject({ status: 2 });
	});
});

test('no division of the country has the county’s code, nor its province', async () => {
	const divisions = await readFile('data/reference/divisions.csv', 'utf8');
	expect(divisions).toContain('\n110101,');
	expect(divisions).not.toMatch(new RegExp(`^${COUNTY_CODE.slice(0, 2)}`, 'm'));
});
