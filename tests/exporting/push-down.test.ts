import { expect, test } from 'vitest';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { usePostgres } from '../support/use-postgres.ts';

const { server, stage } = usePostgres();

const HOUSEHOLDS = Array.from({ length: 20 }, (_, at) => `H${at}`);
const TABLES = `
	CREATE TABLE towns (town_code text, town_name text, county_code text, kind text, urban_rural text, villages int);
	INSERT INTO towns VALUES ('990101001', '甲街道', '990101', 'street', 'urban', 5);
	CREATE TABLE standards (area_code text, programme text, kind text, urban_rural text,
		effective_from date, monthly_yuan int);
	INSERT INTO standards VALUES ('990101', '01', 'basic', 'urban', '2023-01-01', 900);
	CREATE TABLE spells (person_id text, household_id text, programme text, town_code text,
		urban_rural text, sex text, birth_month text, relation text, starts_on date, constructor text);
	INSERT INTO spells SELECT 'P' || h, h, '01', '990101001', 'urban', 'f', '1950-01', 'head', '2024-01-01'
		FROM unnest(ARRAY['${HOUSEHOLDS.join(`', '`)}']) AS h;
	CREATE TABLE payments (payment_id text, household_id text, programme text, town_code text,
		month text, amount_yuan int, kind text, source text);
	INSERT INTO payments SELECT h || m, h, '01', '990101001', m, CASE m WHEN '2024-01' THEN 100 ELSE 800 END,
		'regular', 'county' FROM unnest(ARRAY['${HOUSEHOLDS.join(`', '`)}']) AS h, unnest(ARRAY['2024-01', '2024-02']) AS m;
	UPDATE payments SET amount_yuan = 3500 WHERE payment_id = 'H0' || '2024-02'`;

/** `rule table.column × count`, by the way in which the records are looked at. */
async function findings(pushDown: boolean, database?: string): Promise<string[]> {
	const env = { ...server().env, ...(database !== undefined && { PGDATABASE: database }) };
	const source = await postgresSchema('', { pushDown, env }).attach(stage());
	const report = await validateSource(source.store ?? stage(), source, {
		...{ origin: 'postgres:public', columns: {}, today: '2025-07-01', rejects: null }
	});
	await source.close?.();
	return report.findings.map(
		({ rule, table, column, count }) => `${rule} ${table}.${column} × ${count}`
	);
}

test('whole yuan divide as decimals do, wherever they are divided', async () => {
	await server().run(TABLES);
	const copied = await findings(false);
	// A list of twenty at a ninth of the standard, and one household at almost four times of it.
	expect(copied).toEqual([
		'unknown-column spells.constructor × 1',
		'mixed-units payments.amount_yuan × 21'
	]);
	expect((await findings(true)).sort()).toEqual(copied.sort());
});

test('a function in an open schema does not stand in for a built-in one', async () => {
	await server().run(
		`${TABLES}; ALTER TABLE towns ALTER COLUMN town_code TYPE varchar(9);
		CREATE FUNCTION public."left"(varchar, int) RETURNS text LANGUAGE sql AS $$ SELECT 'taken' $$`
	);
	const source = await postgresSchema('', { pushDown: true, env: server().env }).attach(stage());
	const store = source.store ?? stage();
	expect(await store.ask('towns', 'SELECT left(town_code, 6) FROM public.towns')).toEqual([
		['990101']
	]);
	await source.close?.();
});

test('texts that a collation takes for the same stay apart, also behind domains', async () => {
	await server().run(
		`${TABLES}; CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
		CREATE DOMAIN id AS text COLLATE loose; CREATE DOMAIN person AS id;
		ALTER TABLE spells ALTER COLUMN person_id TYPE person;
		INSERT INTO spells SELECT lower(person_id), lower(household_id), programme, town_code, urban_rural,
			sex, birth_month, relation, starts_on FROM spells`
	);
	const copied = await findings(false);
	expect(copied).not.toContain('duplicate-key spells.person_id × 40');
	expect((await findings(true)).sort()).toEqual(copied.sort());
});

test('a database in another encoding is copied from, and not counted in', async () => {
	await server().run(`CREATE DATABASE gb ENCODING 'EUC_CN' LOCALE 'C' TEMPLATE template0`);
	await server().run(`SET client_encoding TO 'UTF8'; ${TABLES}`, 'gb');
	expect(await findings(false, 'gb')).toHaveLength(2);
	await expect(findings(true, 'gb')).rejects.toMatchObject({
		...{ code: 'source/encoding', context: { encoding: 'EUC_CN' } }
	});
});
