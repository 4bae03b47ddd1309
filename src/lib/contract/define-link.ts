import type { Bilingual } from '#lib/i18n/locale.ts';
import type { GrainName } from './define-grain.ts';

/** Cells of one grain, each taken so many times. */
export interface LinkTerm {
	readonly times: number;
	readonly table: string;
	readonly grain: GrainName;
	/**
	 * Which cells belong to the period that an equation is about: those of the `same` period, of a
	 * period `within` it, of the month with which it `closes`, of the month before it `opens`.
	 */
	readonly time: 'same' | 'within' | 'closes' | 'opens';
	/** Cells of the same area, or of the towns in it. */
	readonly area: 'same' | 'towns';
	/** Only cells with these codes; every other dimension that the link does not keep is added up. */
	readonly only?: Readonly<Record<string, string>>;
	/** What the measure is called in this table, where it is called otherwise. */
	readonly measure?: string;
}

/**
 * A relation between cells that follows from how they are counted. One equation for each period
 * (of the given length, over by the last month), area, combination of the dimensions kept and
 * measure: Σ times × cell = 0, or ≤ 0. A combination without a row is a zero.
 */
export interface CubeLink {
	readonly id: string;
	readonly meaning: Bilingual;
	readonly period: 'month' | 'quarter' | 'year';
	readonly keeps: readonly string[];
	readonly measures: readonly string[];
	readonly relation: '=' | '<=';
	/** Of `<=`: parts come so near to the whole only where they are all of it, and everybody knows that. */
	readonly isKnownWhereEqual?: true;
	readonly terms: readonly LinkTerm[];
	/**
	 * `one-place`: only where at any one time each household is in one town and stratum a programme.
	 * Distinct counts of a source that breaks this do not add up over towns or strata.
	 */
	readonly given: 'always' | 'one-place';
}

/** The cells of the same period and area. */
export const plus = (
	table: string,
	grain: GrainName,
	rest: Partial<Omit<LinkTerm, 'table' | 'grain'>> = {}
): LinkTerm => ({ times: 1, table, grain, time: 'same', area: 'same', ...rest });

/** The same, taken away. */
export const minus = (...term: Parameters<typeof plus>): LinkTerm => ({
	...plus(...term),
	times: -1
});
