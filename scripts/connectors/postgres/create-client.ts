import pg from 'pg';
import { AppError } from '#lib/errors.ts';
import { readSettings, type Environment } from './read-settings.ts';

export interface NamedClient {
	/** Not connected yet; its password is asked for when the server wants one. */
	client: pg.Client;
	/** `host:port/database`, for readers. */
	source: string;
}

/**
 * A client of the database that the `PG…` variables name, with the password of `PGPASSWORD` alone.
 *
 * @throws {AppError} `usage/unknown-setting`; `source/unreachable` while connecting without a password
 */
export function createClient(env: Environment, config: pg.ClientConfig = {}): NamedClient {
	const { connectTimeoutSeconds, ...settings } = readSettings(env);
	const source = `${settings.host}:${settings.port}/${settings.database}`;
	const client = new pg.Client({
		...settings,
		// As a function, or the library would go on to look for ~/.pgpass.
		password: () => {
			if (env['PGPASSWORD']) return env['PGPASSWORD'];
			throw new AppError('source/unreachable', { source, reason: 'PGPASSWORD is not set' });
		},
		application_name: 'jiuzhu-lookout',
		connectionTimeoutMillis: connectTimeoutSeconds * 1000,
		...config
	});
	// A loss between two statements; the next one is rejected, which is where it is told.
	client.on('error', () => undefined);
	return { client, source };
}
