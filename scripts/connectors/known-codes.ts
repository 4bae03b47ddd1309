import {
	populationBases,
	programmes,
	spendingKinds,
	strata,
	TOTAL
} from '#lib/contract/code-lists.ts';

/** Codes of each dimension that has a list; the others (indicator) are free. */
export const knownCodes: Readonly<Record<string, readonly string[]>> = {
	programme: [...Object.keys(programmes), TOTAL],
	urban_rural: Object.keys(strata),
	kind: Object.keys(spendingKinds),
	basis: Object.keys(populationBases)
};
