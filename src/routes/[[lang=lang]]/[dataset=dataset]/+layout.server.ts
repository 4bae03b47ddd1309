import { targetsOf } from '#lib/evaluation/targets.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readEvaluation } from '#scripts/engine/read-evaluation.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of a dataset needs: what its snapshot holds, without the figures, and what is wanted of them. */
export const load: LayoutServerLoad = async ({ params }) => {
	const { folder, manifest, snapshots } = await readCurrentSnapshot(params.dataset);
	const engine = await openNodeEngine(folder);
	try {
		return {
			/** Old ones stay, so that a link to one of them is told from a wrong one. */
			snapshots,
			outline: await readOutline(engine, manifest),
			targets: targetsOf(await readEvaluation(params.dataset))
		};
	} finally {
		await engine.close();
	}
};
