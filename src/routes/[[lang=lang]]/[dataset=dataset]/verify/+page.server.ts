import { readIndex } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

/** Every snapshot that the site holds, so that a code is told from which it is. */
export const load: PageServerLoad = async ({ params }) => {
	const { datasets } = await readIndex();
	return {
		snapshots: datasets.find(({ id }) => id === params.dataset)?.snapshots ?? [],
		others: datasets
			.filter(({ id }) => id !== params.dataset)
			.map(({ id, title, snapshots }) => ({ id, title, snapshots: snapshots.map(({ id }) => id) }))
	};
};
