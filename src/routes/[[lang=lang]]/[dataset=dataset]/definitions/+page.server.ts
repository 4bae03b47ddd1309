import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { isRefused } from '#lib/themes/problems/needs.ts';
import { readNeeds } from '#scripts/engine/read-needs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { manifest } = await readCurrentSnapshot(params.dataset);
	const needs = await readNeeds();
	return {
		...{ tables: manifest.tables, sources: manifest.sources },
		// The pages that answer them are those of a bureau's own records.
		needs: manifest.kind === 'published' ? needs.filter(isRefused) : needs
	};
};
