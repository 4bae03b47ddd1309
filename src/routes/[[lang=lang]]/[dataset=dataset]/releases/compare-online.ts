import type { SnapshotEntry, SnapshotManifest } from '#lib/contract/manifest.ts';
import { fetchManifest } from '#lib/engine/fetch-manifest.ts';
import { openEngine } from '#lib/engine/open-engine.ts';
import {
	compareSnapshots,
	NOW,
	THEN,
	type SnapshotChanges
} from '#lib/tracing/compare-snapshots.ts';

/** Two snapshots compared in the reader's browser. @throws {AppError} what the engine throws, and `snapshot/…` */
export async function compareOnline(
	then: SnapshotEntry,
	now: SnapshotEntry,
	where: { root: string; dataset: string }
): Promise<SnapshotChanges> {
	const [before, after] = await Promise.all([
		fetchManifest(then, where),
		fetchManifest(now, where)
	]);
	const files = ({ id, tables }: SnapshotManifest, prefix: string) =>
		tables.map((table) => ({
			...{ name: prefix + table.name, path: `${id}/${table.path}` },
			...{ bytes: table.bytes, sha256: table.sha256 }
		}));
	const engine = await openEngine(`${where.root}/${where.dataset}`, {
		tables: [...files(before, THEN), ...files(after, NOW)]
	});
	try {
		return await compareSnapshots(engine, before, after);
	} finally {
		// The next pair has other tables under the same names.
		await engine.close();
	}
}
