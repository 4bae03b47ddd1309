import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ErrorCode } from '#lib/errors.ts';
import type { ValidationCount } from '#lib/contract/manifest.ts';

/** What one export did, in counts: nothing in it says anything about a person or a household. */
export interface RunRecord {
	schema: 'run/1';
	/** ISO 8601, to the second. */
	started_at: string;
	dataset: string;
	/** As the operator named it, without secrets. */
	source: string;
	push_down: boolean;
	dry_run: boolean;
	period?: { from: string; to: string };
	/** Rows read and left out, by records table. */
	records: readonly { name: string; rows: number; rejected: number }[];
	validation: readonly ValidationCount[];
	/** Rows written, by published table. */
	tables: readonly { name: string; rows: number }[];
	/** Published table → figures released before that the records give otherwise by now. */
	outdated?: Readonly<Record<string, number>>;
	/** By part of the work. */
	seconds: Record<string, number>;
	/** Undefined where the export succeeded. */
	error?: ErrorCode;
}

export const beginRun = (
	dataset: string,
	{ source, pushDown = false, isDryRun }: { source: string; pushDown?: boolean; isDryRun: boolean }
): RunRecord => ({
	...{ schema: 'run/1', started_at: `${new Date().toISOString().slice(0, 19)}Z`, dataset, source },
	...{ push_down: pushDown, dry_run: isDryRun, records: [], validation: [], tables: [] },
	seconds: {}
});

/** Add a line of JSON to a log that only its owner reads. */
export async function appendRun(path: string, run: RunRecord): Promise<void> {
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	await appendFile(path, `${JSON.stringify(run)}\n`, { mode: 0o600 });
}
