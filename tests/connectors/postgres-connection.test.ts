import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSnapshot } from '#scripts/connectors/postgres/connect.ts';
import { makeCertificate } from '../support/make-certificate.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let folder: string;
let server: PostgresServer;
let own: string;
let another: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'roots-'));
	const tls = makeCertificate('localhost');
	[own, another] = [join(folder, 'own.crt'), join(folder, 'another.crt')];
	await writeFile(own, tls.certificate);
	await writeFile(another, makeCertificate('localhost').certificate);
	server = await startPostgres({ tls });
});
afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

async function isEncrypted(env: Record<string, string>): Promise<boolean> {
	const snapshot = await openSnapshot('public', { env: { ...server.env, ...env } });
	try {
		const sql = 'SELECT ssl::integer FROM pg_stat_ssl WHERE pid = pg_backend_pid()';
		return (await snapshot.rows('pg_stat_ssl', sql))[0]?.[0] === '1';
	} finally {
		await snapshot.close();
	}
}

describe('PGSSLMODE', () => {
	test('disable speaks in clear; unset does so on this machine alone', async () => {
		expect(await isEncrypted({ PGSSLMODE: 'disable' })).toBe(false);
		expect(await isEncrypted({})).toBe(false);
		expect(await isEncrypted({ PGHOST: '0.0.0.0' })).toBe(true);
	});

	test('require encrypts, whoever the server is', async () => {
		expect(await isEncrypted({ PGSSLMODE: 'require' })).toBe(true);
	});

	test('require with a root verifies, as verify-ca does, but not the name', async () => {
		for (const PGSSLMODE of ['require', 'verify-ca']) {
			expect(await isEncrypted({ PGSSLMODE, PGSSLROOTCERT: own })).toBe(true);
			await expect(isEncrypted({ PGSSLMODE, PGSSLROOTCERT: another })).rejects.toMatchObject({
				code: 'source/unreachable',
				context: { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' }
			});
		}
	});

	test('verify-full asks for the name as well', async () => {
		const full = { PGSSLMODE: 'verify-full', PGSSLROOTCERT: own };
		expect(await isEncrypted({ ...full, PGHOST: 'localhost' })).toBe(true);
		await expect(isEncrypted({ ...full, PGHOST: '127.0.0.1' })).rejects.toMatchObject({
			code: 'source/unreachable',
			context: { reason: 'ERR_TLS_CERT_ALTNAME_INVALID' }
		});
	});

	test.each([
		['a mode that may fall back to clear text', { PGSSLMODE: 'prefer' }, 'PGSSLMODE'],
		['verify-ca without a root', { PGSSLMODE: 'verify-ca' }, 'PGSSLROOTCERT'],
		[
			'a root that is not there',
			{ PGSSLMODE: 'verify-full', PGSSLROOTCERT: '/none' },
			'PGSSLROOTCERT'
		],
		['a port that is none', { PGPORT: '70000' }, 'PGPORT']
	])('%s is refused before anything is opened', async (_what, env, setting) => {
		await expect(isEncrypted(env)).rejects.toMatchObject({
			code: 'usage/unknown-setting',
			context: { setting }
		});
	});
});

/** Passes everything on to the server until it is cut. */
async function line(): Promise<{ port: string; cut(): void }> {
	const sockets: Socket[] = [];
	const between = createServer((near) => {
		const far = connect(Number(server.env.PGPORT), server.env.PGHOST);
		for (const socket of [near, far]) socket.on('error', () => undefined);
		near.pipe(far).pipe(near);
		sockets.push(near, far);
	}).listen(0, '127.0.0.1');
	await once(between, 'listening');
	return {
		port: String((between.address() as AddressInfo).port),
		cut() {
			for (const socket of sockets) socket.destroy();
			between.close();
		}
	};
}

describe('a line that is cut', () => {
	test('in the middle of an answer ends the reading; closing still works', async () => {
		const { port, cut } = await line();
		const snapshot = await openSnapshot('public', { env: { ...server.env, PGPORT: port } });
		const batches = snapshot.batches(
			'public.towns',
			'SELECT i::text FROM generate_series(1, 1e6) s(i)'
		);
		expect((await batches.next()).value).toHaveLength(10_000);
		cut();
		await expect(batches.next()).rejects.toMatchObject({ code: 'source/unreachable' });
		await snapshot.close();
	});

	test('between two questions is told by the second', async () => {
		const { port, cut } = await line();
		const snapshot = await openSnapshot('public', { env: { ...server.env, PGPORT: port } });
		cut();
		await new Promise((resolve) => setTimeout(resolve, 50));
		await expect(snapshot.rows('public.towns', 'SELECT 1')).rejects.toMatchObject({
			code: 'source/unreachable'
		});
		await snapshot.close();
	});
});
