import { expect, test } from 'vitest';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { usePostgres } from '../support/use-postgres.ts';
import { waitUntil } from '../support/wait-until.ts';

const { server, stage, attach, isWaiting } = usePostgres();

async function rows(source: AttachedSource, name: string, columns: string): Promise<unknown[][]> {
	const relation = source.tables.find((table) => table.name === name)?.relation;
	const sql = `SELECT ${columns} FROM ${relation} ORDER BY _row`;
	return (await stage().connection.runAndReadAll(sql)).getRowsJson();
}

test('every type arrives as the text that validation reads', async () => {
	await server().run(`CREATE DOMAIN yes_no AS boolean;
		CREATE TABLE payments (payment_id bigint, household_id uuid, town_code char(12), month varchar,
			amount_yuan numeric(12, 2), due_yuan money, due_on date, paid_on timestamptz);
		INSERT INTO payments VALUES (9007199254740993, '00000000-0000-0000-0000-000000000001',
			'620123100', '2025-06', 1234.50, 99.90, '2025-06-05', '2025-06-10 07:00+08');
		CREATE TABLE spells (illness boolean, able_to_work smallint, single_person_case yes_no);
		INSERT INTO spells VALUES (true, 0, false), (NULL, NULL, NULL);`);
	const source = await attach();
	expect(await rows(source, 'payments', '*')).toEqual([
		[
			...['9007199254740993', '00000000-0000-0000-0000-000000000001', '620123100', '2025-06'],
			...['1234.50', '99.90', '2025-06-05', '2025-06-09 23:00:00+00'],
			...['public.payments', null, '1']
		]
	]);
	expect(await rows(source, 'spells', 'illness, able_to_work, single_person_case')).toEqual([
		['1', '0', '0'],
		[null, null, null]
	]);
});

test('quotes, line breaks, Chinese and what looks like a sign for NULL stay as they are', async () => {
	const names = ['说"明"', 'a\nb\r\nc\td', '', '\\N', 'NULL', '𠮷野', '\\'];
	await server().run(`CREATE TABLE towns (town_name text)`);
	const writer = await server().connect();
	await writer.query('INSERT INTO towns SELECT unnest($1::text[])', [names]);
	await writer.query('INSERT INTO towns VALUES (NULL)');
	await writer.end();
	const found = await rows(await attach(), 'towns', 'town_name, _file, _sheet, _row');
	expect(found).toEqual(
		[...names, null].map((name, row) => [name, 'public.towns', null, String(row + 1)])
	);
});

test('a database in another encoding is read as what it says', async () => {
	await server().run(`CREATE DATABASE older ENCODING 'EUC_CN' LOCALE 'C' TEMPLATE template0`);
	await server().run(
		`SET client_encoding TO 'UTF8'; CREATE TABLE towns AS SELECT '甲镇' AS town_name`,
		'older'
	);
	const source = await attach({ PGDATABASE: 'older' });
	expect(await rows(source, 'towns', 'town_name')).toEqual([['甲镇']]);
});

test('more rows than one batch keep their number and their order', async () => {
	await server().run(
		'CREATE TABLE population AS SELECT i AS registered FROM generate_series(1, 25000) AS s(i)'
	);
	const counted = 'count(*)::INTEGER, count(*) FILTER (registered::BIGINT = _row)::INTEGER';
	const { tables } = await attach();
	const sql = `SELECT ${counted} FROM ${tables[0]?.relation}`;
	expect((await stage().connection.runAndReadAll(sql)).getRowsJS()).toEqual([[25000, 25000]]);
});

test('the schema is the one that is named; views count, other tables do not', async () => {
	await server().run(`CREATE SCHEMA "救助";
		CREATE TABLE "救助".base (code text); INSERT INTO "救助".base VALUES ('620123100');
		CREATE VIEW "救助".towns AS SELECT code AS town_code FROM "救助".base;
		CREATE TABLE towns (town_code text)`);
	const connector = postgresSchema('救助', { env: server().env });
	const source = await connector.attach(stage());
	expect([connector.origin, source.tables.length, source.notes]).toEqual(['postgres:救助', 1, []]);
	expect(await rows(source, 'towns', 'town_code, _file')).toEqual([['620123100', '救助.towns']]);
	await server().run('DROP SCHEMA "救助" CASCADE');
});

test('a column that is neither declared nor mapped is named, its values are not fetched', async () => {
	await server()
		.run(`CREATE TABLE towns (town_code text, "镇名" text, mayor text, "Town_Code" text);
		INSERT INTO towns VALUES ('620123100', '甲镇', '某人', '某物')`);
	const source = await postgresSchema('', {
		env: server().env,
		mapped: { 镇名: 'town_name' }
	}).attach(stage());
	expect(await rows(source, 'towns', 'town_code, "镇名", mayor')).toEqual([
		['620123100', '甲镇', null]
	]);
	const copy = await stage().connection.runAndReadAll('DESCRIBE raw_towns');
	expect(copy.getRowsJS().map(([name]) => name)).not.toContain('mayor');
});

test('all tables are as they were at one moment', async () => {
	await server().run(`CREATE TABLE towns_held AS SELECT '620123100' AS town_code;
		CREATE VIEW towns AS SELECT t.* FROM towns_held AS t, pg_advisory_lock_shared(1);
		CREATE TABLE population AS SELECT 2024 AS year`);
	const writer = await server().connect();
	await writer.query('SELECT pg_advisory_lock(1)');
	const attaching = attach();
	await waitUntil(isWaiting);
	await writer.query('INSERT INTO population VALUES (2025)');
	await writer.query('SELECT pg_advisory_unlock(1)');
	expect(await rows(await attaching, 'population', 'year')).toEqual([['2024']]);
	await writer.end();
});
