import { townsOf } from '#lib/contract/outline.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot, readIndex } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

const LEVELS = ['nation', 'province', 'prefecture', 'county'] as const;

/** One row per dataset, from the nation down, then by division code. */
export const load: PageServerLoad = async () => {
	const { datasets } = await readIndex();
	const inOrder = [...datasets].sort(
		(a, b) =>
			LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.area_code < b.area_code ? -1 : 1)
	);
	return {
		datasets: await Promise.all(
			inOrder.map(async ({ id }) => {
				const { folder, manifest } = await readCurrentSnapshot(id);
				const engine = await openNodeEngine(folder);
				const outline = await readOutline(engine, manifest).finally(() => engine.close());
				const printed = new Set(
					outline.series.flatMap(({ listed }) => Object.values(listed).flat())
				);
				const complete = outline.series.some(({ parts, listed }) => parts.some((p) => !listed[p]));
				const towns = townsOf(outline);
				return {
					id,
					kind: manifest.kind,
					policy: manifest.attestation?.policy.id ?? null,
					title: manifest.title,
					level: manifest.level,
					period: manifest.period,
					towns: complete
						? towns.length
						: towns.filter((town) => printed.has(town.ref_area)).length,
					allTowns: towns.length,
					sources: manifest.sources.length,
					quoted: manifest.sources.filter(({ grade }) => grade === 'third-party').length,
					findings: manifest.findings.length
				};
			})
		)
	};
};
