import { readIndex } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

/** Snapshots of the other datasets, so that a code of one of them is told from a wrong one. */
export const load: PageServerLoad = async ({ params }) => {
	const { datasets } = await readIndex();
	return {
		others: datasets
			.filter(({ id }) => id !== params.dataset)
			.map(({ id, title, snapshots }) => ({ id, title, snapshots: snapshots.map(({ id }) => id) }))
	};
};
