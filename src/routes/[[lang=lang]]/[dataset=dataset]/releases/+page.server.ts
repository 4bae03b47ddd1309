import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { compareReleases } from '#scripts/engine/compare-releases.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';
import { highlightsOf } from './highlights.ts';

/** What this release says, holds, and changed on the one before it. */
export const load: PageServerLoad = async ({ parent, params }) => {
	const { outline } = await parent();
	const locale = params.lang === 'en' ? 'en' : 'zh-CN';
	const { folder, manifest, snapshots } = await readCurrentSnapshot(params.dataset);
	const engine = await openNodeEngine(folder);
	const { dataset, snapshot, policy, parameters } = outline;
	const source = {
		...{ dataset, snapshot, policy, parameters, shipped: {} },
		engine: () => Promise.resolve(engine)
	};
	try {
		const previous = snapshots.find(({ id }) => id === manifest.previous?.id);
		const then = previous && (await readRelease(join(folder, '..', previous.id)));
		return {
			files: manifest.tables.map(({ name, path, rows, bytes, sha256 }) => ({
				...{ name, path, rows, bytes, sha256 }
			})),
			policyName: manifest.attestation?.policy.name ?? null,
			contact: manifest.contact,
			releaseEvery: manifest.release_every ?? null,
			previous: previous?.id ?? null,
			changes: then ? await compareReleases(then, { folder, manifest }) : null,
			brief: (await highlightsOf(outline, source, locale)) ?? null
		};
	} finally {
		await engine.close();
	}
};

async function readRelease(folder: string) {
	const text = await readFile(join(folder, 'manifest.json'), 'utf8');
	return { folder, manifest: JSON.parse(text) as SnapshotManifest };
}
