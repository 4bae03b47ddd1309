import type { Table } from '#lib/contract/define-table.ts';
import type { Period } from '#lib/calendar/period.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';

export type MetricUnit =
	| 'person'
	| 'household'
	| 'person-time'
	| 'check'
	| 'check/100 households'
	| 'lead'
	| 'application'
	| 'case'
	| 'yuan'
	| 'yuan/person·month'
	| 'yuan/household'
	| 'yuan/person'
	| 'times'
	| 'person/household'
	| 'percent'
	/** Not 0–1: 3.5 is a rise of 3.5 %, as offices publish it. */
	| 'percent on last year'
	| 'as printed';

/** One summand of a numerator or denominator: a measure of a published table. */
export interface Term {
	table: Table;
	measure: string;
	/** Values that the definition itself fixes, e.g. `{ kind: ['price_subsidy'] }`. */
	where?: Readonly<Record<string, readonly string[]>>;
	/** Subtracted instead of added. */
	minus?: true;
	/** No row means none, as with payments that a source mentions only when they happened. */
	optional?: true;
	/** Taken in another period than the one asked for. */
	at?: 'base' | 'end-of-last-year' | 'opening' | 'closing';
}

export interface Sum {
	terms: readonly [Term, ...Term[]];
	/** Added up over all values asked for of this dimension: the whole of which each is a share. */
	across?: string;
	/** Multiplied by this parameter of the dataset. */
	times?: string;
	/** The same in words. */
	words: Bilingual;
}

/**
 * Whether figures may be added up over a dimension: `exclusive` for programmes that no person
 * holds together by law.
 */
export type Additive = 'always' | 'exclusive' | 'never';

/** A definition that says everything a reader of the number may ask. Nothing is optional but what has a natural nothing. */
export interface Metric {
	readonly id: string;
	readonly name: Bilingual;
	readonly definition: Bilingual;
	/** Percent runs 0–1. */
	readonly unit: MetricUnit;
	/** Decimals at which it is shown. */
	readonly decimals: number;
	readonly direction: 'higher-is-better' | 'lower-is-better' | 'neutral';
	readonly numerator: Sum;
	/** `none` for a count or an amount. */
	readonly denominator: Sum | 'none';
	readonly additivity: Readonly<
		Record<'time_period' | 'ref_area' | 'programme', Additive> &
			Partial<Record<'source' | 'channel' | 'category' | 'bin', Additive>>
	>;
	/** Frequencies for which the definition holds. */
	readonly frequencies: readonly Period['frequency'][];
	/** Law, document or standard that the definition rests on. */
	readonly basis: Bilingual;
}

/** Declare one number. Pages, reports, exports and tests read this declaration and nothing else. */
export function defineMetric(metric: Metric): Metric {
	return metric;
}

export const EVERY_FREQUENCY = ['month', 'quarter', 'year'] as const;

/** Every summand of both sides. */
export function termsOf({ numerator, denominator }: Metric): Term[] {
	return [numerator, denominator].flatMap((sum) => (sum === 'none' ? [] : [...sum.terms]));
}

/** True where the metric needs the period to compare with. */
export function needsBase(metric: Metric): boolean {
	return termsOf(metric).some(({ at }) => at === 'base');
}
