import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
	createCluster,
	type PostgresCluster,
	type PostgresClusterOptions
} from './postgres-cluster.ts';

export interface PostgresServer {
	/** What a client needs in its environment. */
	env: Readonly<Record<string, string>>;
	/** Run statements as the server's owner. @returns the rows of the last one. */
	run(sql: string, database?: string): Promise<Record<string, unknown>[]>;
	/** A client of the server's owner; the caller ends it. */
	connect(database?: string): Promise<pg.Client>;
	/** Stops the server and removes all that it had. */
	stop(): Promise<void>;
}

const DATABASE = 'postgres';
const PORT_TRIES = 5;

/**
 * A real PostgreSQL on a free port of this machine, alone in a temporary folder, with a password of
 * its own. Any number may run side by side.
 */
export async function startPostgres(options: PostgresClusterOptions = {}): Promise<PostgresServer> {
	const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
	try {
		const cluster = await createCluster(folder, options);
		for (let tries = 1; ; tries++) {
			const port = await freePort();
			const server = await start(cluster, port);
			if (server) return control(server, cluster, folder, port);
			if (tries === PORT_TRIES) throw new Error(`no free port in ${tries} tries`);
		}
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

/** @returns nothing if another program took the port in between. */
async function start(
	{ program, flags, identity, environment }: PostgresCluster,
	port: number
): Promise<ChildProcess | undefined> {
	const server = spawn(program, [...flags, '-p', String(port)], {
		...identity,
		env: environment,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let log = '';
	const ready = new Promise<boolean>((resolve, reject) => {
		server.stderr.setEncoding('utf8').on('data', (text: string) => {
			log = (log + text).slice(-4000);
			if (log.includes('ready to accept connections')) resolve(true);
		});
		server.once('error', reject);
		server.once('close', () => {
			if (log.includes('Address already in use')) resolve(false);
			else reject(new Error(`postgres: ${log}`));
		});
	});
	return (await ready) ? server : undefined;
}

function control(
	server: ChildProcess,
	{ user, password }: PostgresCluster,
	folder: string,
	port: number
): PostgresServer {
	const abandon = () => {
		server.kill('SIGQUIT');
		rmSync(folder, { recursive: true, force: true });
	};
	process.once('exit', abandon);

	async function connect(database = DATABASE): Promise<pg.Client> {
		const client = new pg.Client({ host: '127.0.0.1', port, user, password, database, ssl: false });
		client.on('error', () => undefined);
		await client.connect();
		return client;
	}

	return {
		env: {
			PGHOST: '127.0.0.1',
			PGPORT: String(port),
			PGUSER: user,
			PGDATABASE: DATABASE,
			PGPASSWORD: password
		},
		connect,
		async run(sql, database) {
			const client = await connect(database);
			try {
				const results = [await client.query<Record<string, unknown>>(sql)].flat();
				return results.at(-1)?.rows ?? [];
			} finally {
				await client.end();
			}
		},
		async stop() {
			process.off('exit', abandon);
			const ended = once(server, 'exit');
			server.kill('SIGINT');
			await ended;
			await rm(folder, { recursive: true, force: true });
		}
	};
}
