import { shiftPeriod } from '#lib/calendar/period.ts';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { attest } from '#scripts/protection/attestation/attest.ts';
import { openProtection, type ProtectionOptions } from '#scripts/protection/open-protection.ts';
import { protectCubes } from '#scripts/protection/protect-cubes.ts';
import { protectReported } from '#scripts/protection/tables/reported.ts';
import { releasesBefore } from '#scripts/protection/ledger/releases-before.ts';
import { draftWith, type Draft, type SnapshotContent } from '#scripts/writing/draft-snapshot.ts';
import { openSource } from './open-source.ts';
import { countRecords, type CountOptions } from './count-records.ts';
import { writeRelease } from './write-release.ts';

export interface RecordsOptions extends CountOptions, ProtectionOptions {
	out: string;
	releasedOn: string | undefined;
}

/**
 * Records to a draft of a snapshot: read, validate, count, protect. Nothing of the records is left
 * behind, whether it succeeds or not; what cannot be protected is not written.
 *
 * @returns undefined for a dry run, which counts and no more.
 * @throws {AppError} `source/…`, `validation/failed`, `calendar/uncovered-year`, `protection/…`
 */
export async function exportRecords(
	dataset: Dataset & { level: DatasetLevel },
	options: RecordsOptions
): Promise<Draft | undefined> {
	if (options.isDryRun) return countRecords(dataset, options, () => Promise.resolve(undefined));
	// What is refused anyway is refused before anything is read; a source that is none, first of all.
	openSource(options.source, { columns: {}, pushDown: options.pushDown ?? false });
	const protection = await openProtection(dataset, options);
	return countRecords(dataset, options, async (counted) => {
		const { stage, span, run, progress } = counted;
		const earlier = releasesBefore(
			...([protection.releases, dataset.id, span.to, options.isCorrection] as const)
		);
		const release = await protectCubes(counted, dataset, { ...protection, releases: earlier });
		if (counted.cubes.some(({ name }) => name === 'reported'))
			await protectReported(stage.connection, release, protection.policy);
		run.seconds['protecting'] = progress.end();
		run.outdated = release.outdated;
		for (const [table, count] of Object.entries(release.outdated))
			progress.say(
				`  已公布而与现在记录不同、保持原样 published before and now counted otherwise, kept: ${table} ${count}`
			);
		const content = async (folder: string): Promise<SnapshotContent> => {
			const tables = await writeRelease(stage, counted.cubes, release, folder);
			run.tables = tables.map(({ name, rows }) => ({ name, rows }));
			return {
				...describeDataset(dataset, span, options.releasedOn),
				...{ tables, sources: [], findings: [], validation: counted.validation },
				attestation: attest(protection, earlier, release, tables)
			};
		};
		const last = earlier.at(-1);
		const previous = last ? { id: last.manifest.id, manifest_sha256: last.manifestSha256 } : null;
		return draftWith(dataset.id, options.out, content, previous);
	});
}

const describeDataset = (
	dataset: Dataset & { level: DatasetLevel },
	period: { from: string; to: string },
	releasedOn: string | undefined
) => ({
	...({
		schema: 'snapshot/1',
		dataset: dataset.id,
		kind: dataset.kind,
		title: dataset.title
	} as const),
	...{ area_code: dataset.area_code, level: dataset.level, period },
	...{ licence: dataset.licence ?? '', contact: dataset.contact ?? '' },
	...(dataset.release_every ? { release_every: dataset.release_every } : {}),
	released_on: releasedOn ?? `${shiftPeriod(period.to, 1)}-01`,
	...{ parameters: dataset.parameters ?? {}, notes: dataset.notes ?? [] },
	...(dataset.warnings ? { warnings: dataset.warnings } : {})
});
