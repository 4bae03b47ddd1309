import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import {
	compareSnapshots,
	NOW,
	THEN,
	type SnapshotChanges
} from '#lib/tracing/compare-snapshots.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { openNodeEngineWith } from './node-engine.ts';

interface Release {
	folder: string;
	manifest: SnapshotManifest;
}

/** What differs from one snapshot of a dataset to a later one. @throws {AppError} `engine/query-failed` */
export async function compareReleases(then: Release, now: Release): Promise<SnapshotChanges> {
	const views = ({ folder, manifest }: Release, prefix: string) =>
		manifest.tables.map(
			({ name, path }) =>
				`CREATE VIEW ${quoteName(prefix + name)} AS SELECT * FROM read_parquet(${quoteText(join(folder, path))})`
		);
	const engine = await openNodeEngineWith([...views(then, THEN), ...views(now, NOW)]);
	try {
		return await compareSnapshots(engine, then.manifest, now.manifest);
	} finally {
		await engine.close();
	}
}
