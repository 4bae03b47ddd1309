import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

interface PostgresTesting {
	server(): PostgresServer;
	stage(): Stage;
	/** Copy a schema, `public` unless named, with the environment of the server's owner unless told. */
	attach(env?: Readonly<Record<string, string>>, place?: string): Promise<AttachedSource>;
	/** Is somebody waiting for an advisory lock? */
	isWaiting(): Promise<boolean>;
}

/** One server for a test file; an empty schema `public` and a stage for each test, which must leave nothing. */
export function usePostgres(): PostgresTesting {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	});
	afterAll(() => server.stop());

	let folder: string;
	let stage: Stage;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'stage-'));
		stage = await openStage(folder);
		await server.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
	});
	afterEach(async () => {
		await stage.close();
		expect(await readdir(folder)).toEqual([]);
		await rm(folder, { recursive: true });
	});

	return {
		server: () => server,
		stage: () => stage,
		attach: (env, place = '') =>
			postgresSchema(place, { env: { ...server.env, ...env } }).attach(stage),
		async isWaiting() {
			const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
			return (await server.run(waiting)).length > 0;
		}
	};
}
