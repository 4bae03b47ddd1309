import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { claimFolder } from './private-folder.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { stageStore } from './stage-store.ts';

/** Records may lie in it, or only what was counted elsewhere. */
export interface Stage extends RecordsStore {
	connection: DuckDBConnection;
	/** Hears how many rows came from what DuckDB cannot read by itself. */
	heard?: (rows: number) => void;
	/** Readable by this user alone and removed with the stage; for files that are no one's records. */
	folder: string;
	close(): Promise<void>;
}

interface Limits {
	/** As DuckDB writes it; 4GB unless told, so that a desktop with twice as much stays usable. */
	memory?: string;
	threads?: number;
}

/**
 * A DuckDB for records, in memory. What does not fit spills into a private folder, encrypted with a
 * key that only this process has, so that a crash or a power cut leaves nothing to read.
 *
 * DuckDB encrypts spill files with mbedTLS, whose random numbers it calls unsafe, because the
 * library that it trusts is fetched from the network. For files that live as long as the process
 * this is accepted: see CONTRIBUTING.md, “What lies on the disk”.
 *
 * @throws {AppError} `staging/unusable` if the folder cannot be made.
 */
export async function openStage(root: string, limits: Limits = {}): Promise<Stage> {
	const { memory = '4GB', threads } = limits;
	const folder = await claimFolder(root);
	const spill = join(folder, 'spill');
	await mkdir(spill);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const setting of [
		`force_mbedtls_unsafe = true`,
		`temp_directory = ${quoteText(spill)}`,
		`temp_file_encryption = true`,
		// Counts how far a statement is, and writes nothing.
		`enable_progress_bar = true`,
		`enable_progress_bar_print = false`,
		`autoinstall_known_extensions = false`,
		`autoload_known_extensions = false`,
		`TimeZone = 'UTC'`,
		`memory_limit = '${memory}'`,
		...(threads ? [`threads = ${threads}`] : [])
	])
		await connection.run(`SET ${setting}`);
	return {
		...stageStore(connection),
		connection,
		folder,
		async close() {
			connection.closeSync();
			instance.closeSync();
			await rm(folder, { recursive: true, force: true });
		}
	};
}
