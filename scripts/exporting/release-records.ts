import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { STAGING_ROOT } from '#scripts/staging/private-folder.ts';
import { appendRelease, rebuildLedger } from '#scripts/protection/ledger/append-release.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { alreadyReleased } from '#scripts/protection/ledger/releases-before.ts';
import { ledgerOf } from '#scripts/protection/open-protection.ts';
import type { Draft } from '#scripts/writing/draft-snapshot.ts';
import { exportRecords, type RecordsOptions } from './export-records.ts';
import { publishLedger, type Published } from './publish-ledger.ts';
import { withSyntheticRecords } from './synthetic-records.ts';

type ReleaseOptions = Omit<
	RecordsOptions,
	'source' | 'staging' | 'today' | 'say' | 'terminal' | 'secret'
> & {
	source: string | undefined;
	/** Make the ledger anew from what `out` shows. */
	rebuildsLedger: boolean;
};

/**
 * Release records: export what is new, add it to the ledger, show all that the ledger holds. Records
 * that a seed makes are made again only where something new is asked of them.
 *
 * @returns undefined for a dry run.
 */
export async function releaseRecords(
	dataset: Dataset & { level: DatasetLevel },
	{ source, rebuildsLedger, ...options }: ReleaseOptions
): Promise<Published | undefined> {
	const { out, period, isDryRun } = options;
	const ledger = ledgerOf(options);
	if (rebuildsLedger) {
		const releases = await rebuildLedger(ledger, join(out, dataset.id), dataset.id);
		process.stderr.write(
			`${dataset.id}: 发布台账已按已公布的快照重建，共${releases.length}次 ` +
				`ledger made anew from what was published, ${releases.length} releases\n`
		);
		return undefined;
	}
	const isCorrection = options.isCorrection ?? false;
	const isAsked = source !== undefined || period !== undefined || isDryRun || isCorrection;
	if (isAsked || !dataset.synthesis || (await readLedger(ledger, dataset.id)).length === 0) {
		const draftFrom = (place: string) =>
			exportRecords(dataset, {
				...{ ...options, source: place, staging: STAGING_ROOT },
				...{ secret: process.env['JIUZHU_P'], today: new Date().toISOString().slice(0, 10) },
				say: (line) => process.stderr.write(`${line}\n`),
				terminal: process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined
			});
		const draft =
			source === undefined && dataset.synthesis
				? await withSyntheticRecords(dataset.synthesis, STAGING_ROOT, draftFrom)
				: await draftFrom(source ?? '');
		if (!draft) return undefined;
		await addToLedger(ledger, draft, isCorrection).finally(() =>
			rm(draft.folder, { recursive: true })
		);
	}
	return publishLedger(ledger, dataset.id, out);
}

/**
 * A correction that changes no file is none, and leaves the ledger as it is.
 *
 * @throws {AppError} `protection/already-released` where the same months came out otherwise
 */
async function addToLedger(ledger: string, draft: Draft, isCorrection: boolean): Promise<void> {
	const { id, dataset, period, tables } = draft.manifest;
	const last = (await readLedger(ledger, dataset)).at(-1)?.manifest;
	const filesOf = (files: typeof tables) => files.map(({ path }) => path).join(' ');
	if (isCorrection && last && filesOf(last.tables) === filesOf(tables)) return;
	if (!isCorrection && last && last.id !== id && last.period.to === period.to)
		throw alreadyReleased(dataset, period.to, last.id);
	await appendRelease(ledger, draft);
}
