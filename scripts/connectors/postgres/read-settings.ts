import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { ConnectionOptions } from 'node:tls';
import { AppError } from '#lib/errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface PostgresSettings {
	/** Name, address, or the folder of a socket. */
	host: string;
	port: number;
	user: string;
	database: string;
	/** False: in clear. */
	ssl: false | ConnectionOptions;
	connectTimeoutSeconds: number;
}

const MODES = ['disable', 'require', 'verify-ca', 'verify-full'];
const CONNECT_TIMEOUT_SECONDS = 15;

/**
 * Where the server is, from the variables that every PostgreSQL client reads, except the password,
 * which is asked for only when the server wants it.
 *
 * `allow` and `prefer` (what other clients do unless told) are refused: they send records in clear
 * without saying so. Unset, it is `require`, or `disable` where nothing leaves the machine.
 *
 * @throws {AppError} `usage/unknown-setting`
 */
export function readSettings(env: Environment): PostgresSettings {
	const host = env.PGHOST || 'localhost';
	const user = env.PGUSER || userInfo().username;
	return {
		host,
		port: wholeNumber(env, 'PGPORT', 5432, 65_535),
		user,
		database: env.PGDATABASE || user,
		ssl: readTls(env, host),
		connectTimeoutSeconds: wholeNumber(env, 'PGCONNECT_TIMEOUT', CONNECT_TIMEOUT_SECONDS, 3600)
	};
}

function wholeNumber(env: Environment, setting: string, unset: number, most: number): number {
	const value = env[setting];
	if (!value) return unset;
	if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
	throw new AppError('usage/unknown-setting', { setting, value, known: `1–${most}` });
}

function readTls(env: Environment, host: string): false | ConnectionOptions {
	const isSocket = host.startsWith('/');
	const isLocal = isSocket || /^(localhost|127\..*|::1)$/.test(host);
	const mode = env.PGSSLMODE || (isLocal ? 'disable' : 'require');
	if (!MODES.includes(mode))
		throw new AppError('usage/unknown-setting', {
			setting: 'PGSSLMODE',
			value: mode,
			known: MODES.join(', ')
		});
	// PostgreSQL speaks no TLS over a socket of the machine itself.
	if (mode === 'disable' || isSocket) return false;
	const roots = readRoots(env.PGSSLROOTCERT);
	if (mode === 'verify-full') return { ...roots, rejectUnauthorized: true };
	// As libpq has it: `require` verifies what it can, which without a root is nothing.
	if (mode === 'require' && !roots.ca) return { rejectUnauthorized: false };
	// Whoever buys a certificate from a public authority would pass for the server.
	if (!roots.ca)
		throw new AppError('usage/unknown-setting', {
			setting: 'PGSSLROOTCERT',
			value: env.PGSSLROOTCERT ?? '',
			known: '/…/root.crt'
		});
	return { ...roots, rejectUnauthorized: true, checkServerIdentity: () => undefined };
}

function readRoots(path: string | undefined): { ca?: string } {
	if (!path || path === 'system') return {};
	try {
		return { ca: readFileSync(path, 'utf8') };
	} catch (cause) {
		throw new AppError(
			'usage/unknown-setting',
			{ setting: 'PGSSLROOTCERT', value: path, known: '/…/root.crt' },
			{ cause }
		);
	}
}
