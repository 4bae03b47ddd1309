import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asAppError } from '#lib/errors.ts';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import { sentenceOf } from '#scripts/report-error.ts';
import { usePostgres } from '../support/use-postgres.ts';
import { waitUntil } from '../support/wait-until.ts';

const { server, stage, attach, isWaiting } = usePostgres();

describe('what is refused', () => {
	test('a view that writes', async () => {
		await server().run(`CREATE TABLE log (at timestamptz);
			CREATE FUNCTION note() RETURNS text LANGUAGE sql VOLATILE
				AS $$ INSERT INTO public.log VALUES (now()) RETURNING '620123100' $$;
			CREATE VIEW towns AS SELECT note() AS town_code`);
		await expect(attach()).rejects.toMatchObject({
			code: 'source/unreadable',
			context: { file: 'public.towns', reason: expect.stringContaining('25006') }
		});
		expect(await server().run('SELECT * FROM log')).toEqual([]);
	});

	test('a value that the server cannot convert, without the value', async () => {
		await server().run(`CREATE TABLE held AS SELECT '110101199001011234x' AS person_id;
			CREATE VIEW spells AS SELECT person_id::bigint AS person_id FROM held`);
		const error = await attach().catch(asAppError);
		expect(error).toMatchObject({ code: 'source/unreadable', context: { file: 'public.spells' } });
		expect(inspect(error, { depth: null, showHidden: true })).not.toContain('110101');
	});

	test('rows that a policy would hide', async () => {
		await server()
			.run(`CREATE ROLE reader LOGIN PASSWORD 'r'; GRANT USAGE ON SCHEMA public TO reader;
			CREATE TABLE towns (town_code text); GRANT SELECT ON towns TO reader;
			ALTER TABLE towns ENABLE ROW LEVEL SECURITY;
			CREATE POLICY part ON towns USING (town_code = '620123100')`);
		await expect(attach({ PGUSER: 'reader', PGPASSWORD: 'r' })).rejects.toMatchObject({
			code: 'source/unreadable',
			context: { reason: expect.stringContaining('42501') }
		});
		await server().run('DROP OWNED BY reader; DROP ROLE reader');
	});

	test('an answer that does not come in time', async () => {
		await server().run(`CREATE VIEW towns AS SELECT '1' AS town_code FROM pg_sleep(600)`);
		const slow = postgresSchema('', { env: server().env, statementTimeoutSeconds: 0.2 });
		await expect(slow.attach(stage())).rejects.toMatchObject({
			code: 'source/unreadable',
			context: { file: 'public.towns', reason: expect.stringContaining('57014') }
		});
	});

	test.each(['postgres://owner:geheim@db/x', 'owner:geheim@db', 'a b', 'password=geheim'])(
		'the place %s, which is not repeated',
		(place) => {
			expect(() => postgresSchema(place)).toThrow(
				expect.objectContaining({ code: 'usage/no-schema-name', context: {} })
			);
		}
	);

	test('a schema that is not there', async () => {
		await expect(attach({}, 'none')).rejects.toMatchObject({
			code: 'source/unreachable',
			context: { reason: 'no schema none' }
		});
	});
});

describe('a connection', () => {
	test.each<[string, Record<string, string>, string]>([
		['a wrong password', { PGPASSWORD: 'wrong-geheim' }, '28P01'],
		['no password', { PGPASSWORD: '' }, 'PGPASSWORD is not set'],
		['no such database', { PGDATABASE: 'none' }, '3D000'],
		['nobody listening', { PGPORT: '1' }, 'ECONNREFUSED'],
		['TLS asked of a server without', { PGSSLMODE: 'require' }, 'SSL']
	])('%s ends in a sentence without user or password', async (_what, env, reason) => {
		const error = asAppError(await attach(env).catch((thrown: unknown) => thrown));
		expect(error.code).toBe('source/unreachable');
		for (const locale of ['zh-CN', 'en'] as const) {
			const sentence = sentenceOf(error, locale);
			expect(sentence).toContain(reason);
			expect(sentence).toContain(env.PGDATABASE ?? server().env.PGDATABASE);
			expect(sentence).not.toMatch(new RegExp(`geheim|owner|${server().env.PGPASSWORD}`));
		}
	});

	test('that breaks in the middle of a table ends the reading, and leaves nothing', async () => {
		await server().run(`CREATE TABLE held AS SELECT i FROM generate_series(1, 40000) AS s(i);
			CREATE VIEW towns AS SELECT i::text || CASE WHEN i > 25000 THEN pg_advisory_lock_shared(1)::text
				ELSE '' END AS town_code FROM held`);
		const holder = await server().connect();
		await holder.query('SELECT pg_advisory_lock(1)');
		const attaching = attach().catch((thrown: unknown) => thrown);
		await waitUntil(isWaiting);
		await server().run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE application_name = 'jiuzhu-lookout'`);
		expect(await attaching).toMatchObject({
			code: 'source/unreachable',
			context: { reason: expect.stringContaining('57P01') }
		});
		await holder.end();
		const left = `SELECT FROM pg_stat_activity WHERE application_name = 'jiuzhu-lookout'`;
		await waitUntil(async () => (await server().run(left)).length === 0);
	});
});
