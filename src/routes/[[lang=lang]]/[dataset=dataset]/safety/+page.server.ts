import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { manifest } = await readCurrentSnapshot(params.dataset);
	return { attestation: manifest.attestation, previous: manifest.previous };
};
