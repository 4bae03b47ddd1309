import { join } from 'node:path';
import { readReleaseHistory } from '#scripts/engine/read-release-history.ts';
import { readCurrentSnapshot, SNAPSHOTS_FOLDER } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { dataset } }) => {
	const { attestation, previous } = (await readCurrentSnapshot(dataset)).manifest;
	const releases = attestation
		? await readReleaseHistory(join(SNAPSHOTS_FOLDER, dataset), dataset)
		: [];
	return { attestation, previous, releases };
};
