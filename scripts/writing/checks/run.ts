import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import { asAppError } from '#lib/errors.ts';
import { sentenceOf } from '#scripts/report-error.ts';
import { attackFolder } from '../attacks/folder.ts';
import { runAttacks } from '../attacks/run-attacks.ts';
import { withConnection } from '../write-parquet.ts';
import { checkAllTowns } from './all-towns.ts';
import { checkAreaTree } from './area-tree.ts';
import { checkAttestation } from './attestation.ts';
import { both, type CheckResult } from './check-result.ts';
import { checkCodes } from './codes.ts';
import { checkColumns } from './columns.ts';
import { checkAgainst } from './earlier.ts';
import { checkFiles } from './files.ts';
import { checkGrains } from './grains.ts';
import { checkIdentity } from './identity.ts';
import { checkIndexEntries } from './index-entries.ts';
import { inspect, type Inspected } from './inspected.ts';
import { checkLinks } from './links.ts';
import { checkPeriodRange } from './period-range.ts';
import { checkRowOrder } from './row-order.ts';
import { checkSameBytes } from './same-bytes.ts';
import { checkSourceReferences } from './source-references.ts';
import { checkStatuses } from './statuses.ts';
import { checkStrataTotals } from './strata-totals.ts';
import { checkTotals } from './totals.ts';

const CHECKS = [
	checkIdentity,
	checkAttestation,
	checkFiles,
	checkColumns,
	checkSameBytes,
	checkCodes,
	checkGrains,
	checkStatuses,
	checkSourceReferences,
	checkRowOrder,
	checkPeriodRange,
	checkAreaTree,
	checkTotals,
	checkStrataTotals,
	checkLinks,
	checkAllTowns
];

export interface CheckedPlace {
	/** `<dataset>/<snapshot>`, or `index.json`. */
	place: string;
	results: CheckResult[];
}

/**
 * Check one snapshot, or a folder of them with its index, and each against `against` where given.
 *
 * @throws {AppError} `snapshot/not-exported` if there is neither a manifest nor an index.
 */
export async function checkSnapshots(
	folder: string,
	against: readonly string[] = []
): Promise<CheckedPlace[]> {
	return withConnection(async (connection) => {
		const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => undefined);
		const earlier: Inspected[] = [];
		for (const each of against) earlier.push(await inspect(each, connection));
		if (text === undefined)
			return [
				await checkOne(await inspect(folder, connection), earlier),
				{ place: basename(resolve(folder)), results: await attackFolder(folder) }
			];

		const index = JSON.parse(text) as SnapshotIndex;
		const found: Inspected[] = [];
		const unreadable: CheckResult['failures'] = [];
		for (const { id, snapshots } of index.datasets)
			for (const snapshot of snapshots)
				await tryInspect(join(folder, id, snapshot.id), connection, found, unreadable);
		const entries = await checkIndexEntries(folder, index, found);
		entries.failures.push(...unreadable);
		const places = [{ place: 'index.json', results: [entries] }];
		for (const snapshot of found)
			places.push(
				await checkOne(
					snapshot,
					earlier.filter(({ manifest }) => manifest.dataset === snapshot.manifest.dataset),
					found.filter(
						(other) => other !== snapshot && other.manifest.dataset === snapshot.manifest.dataset
					)
				)
			);
		return [...places, { place: basename(resolve(folder)), results: await attackFolder(folder) }];
	});
}

/** @param against named by the caller, and `beside` found in the same folder. */
async function checkOne(
	snapshot: Inspected,
	against: readonly Inspected[],
	beside: readonly Inspected[] = []
): Promise<CheckedPlace> {
	const results: CheckResult[] = [];
	const checks = [...CHECKS, ...against.map((each) => (now: Inspected) => checkAgainst(now, each))];
	for (const check of checks)
		// A table with other columns than the contract's cannot be queried by their names.
		results.push(await check(snapshot).catch((error: unknown) => failed(check.name, error)));
	results.push(...(await runAttacks(snapshot, [...against, ...beside])));
	return { place: `${snapshot.manifest.dataset}/${snapshot.manifest.id}`, results };
}

function failed(name: string, error: unknown): CheckResult {
	const reason = error instanceof Error ? error.message : String(error);
	const failure = both(`无法完成检查：${reason}`, `the check could not be completed: ${reason}`);
	return { name: both(name, name), looked: 0, failures: [failure] };
}

async function tryInspect(
	folder: string,
	connection: DuckDBConnection,
	found: Inspected[],
	unreadable: CheckResult['failures']
): Promise<void> {
	try {
		found.push(await inspect(folder, connection));
	} catch (thrown) {
		const error = asAppError(thrown);
		unreadable.push(both(sentenceOf(error, 'zh-CN'), sentenceOf(error, 'en')));
	}
}
