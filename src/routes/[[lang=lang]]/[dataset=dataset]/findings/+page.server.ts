import { spending, tables } from '#lib/contract/tables.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import type { PageServerLoad } from './$types';

/** Money as printed in statistics; records have `funds` instead. */
const NEVER_COUNTED = [spending.name];

export const load: PageServerLoad = async ({ params }) => {
	const { manifest } = await readCurrentSnapshot(params.dataset);
	const given = [...manifest.tables.map(({ name }) => name), ...NEVER_COUNTED];
	return {
		findings: manifest.findings,
		validation: manifest.validation ?? [],
		/** Tables of the contract that the snapshot has nothing of. */
		absent: tables.map(({ name }) => name).filter((name) => !given.includes(name))
	};
};
