import type { Bilingual } from '#lib/i18n/locale.ts';

/** How a number that compares areas is worked out from the figures shown; those have their metrics. */
export interface Measure {
	readonly id: string;
	readonly name: Bilingual;
	readonly definition: Bilingual;
	readonly source: Bilingual;
}
