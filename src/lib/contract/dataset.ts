import type { Bilingual } from '#lib/i18n/locale.ts';
import type { WarningSettings } from './warning-levels.ts';

export type DatasetKind = 'published' | 'records' | 'synthetic';
/** How often an office releases. */
export const RELEASES_EVERY = ['month', 'quarter', 'year'] as const;
export type ReleaseEvery = (typeof RELEASES_EVERY)[number];
export type DatasetLevel = 'county' | 'prefecture' | 'province' | 'nation';

/** `data/datasets/<id>/dataset.json`. Everything but id, kind, title and area_code has a default. */
export interface Dataset {
	id: string;
	kind: DatasetKind;
	title: Bilingual;
	area_code: string;
	level?: DatasetLevel;
	licence?: string;
	contact?: string;
	/** How often a release follows the one before, on the first of a month; left out, as sources appear. */
	release_every?: ReleaseEvery;
	/** How carefully its records are published; `plan.json` may say otherwise. */
	policy?: 'supervision' | 'open';
	/** Printed name → code, for the names that are not the official ones. */
	aliases?: Record<string, string>;
	/** Column as the source names it → column as the records tables do. */
	columns?: Record<string, string>;
	/** Step of handling as the source names it → stage of the contract. */
	stages?: Record<string, string>;
	/** Set where the records are made rather than given: how many of what, from which seed. */
	synthesis?: { towns: number; households: number; months: number; seed: number };
	/** Rule id → share (0–1) of rows that may break it. */
	tolerance?: Record<string, number>;
	/** Set where the whole area is urban (or rural), so that 城市低保 and 低保 are one caseload. */
	only_stratum?: 'urban' | 'rural';
	/** Numbers that a metric of this dataset needs, by name, each with its basis. */
	parameters?: Record<string, { value: number; basis: Bilingual }>;
	/** Rule of `src/lib/warnings` → thresholds in place of its own; false switches it off. */
	warnings?: WarningSettings;
	/** How legal limits are counted here: whether the days of public posting (公示) are inside them. */
	limits?: { publicity_counts?: boolean };
	notes?: Bilingual[];
}

/** Where one printed column (or one item of running text) goes. */
export interface PrintedMeasure {
	/** Table and measure of the contract, e.g. `coverage.persons`, `reported.value`. */
	to: `${string}.${string}`;
	/** Dimensions of that table, but for time_period and ref_area; `indicator` for `reported`. */
	dimensions?: Record<string, string>;
	/** What the figure is called, for `reported`; the printed label where it is contradictory. */
	label?: Bilingual;
	/** The label as printed, where the column is named otherwise here because the source misprints it. */
	printed_label?: string;
	/** The unit as printed (人, 万人, 元, 万元, 亿元, 元/人·年, %, 个 …). */
	printed_unit: string;
	/** Printed value × multiplier = value in the contract's unit. */
	multiplier: number;
	/** Decimals the column is printed with; rounding checks rest on it. */
	decimals: number;
	/**
	 * Set where the last digit printed is known to be the last there is (amounts given in whole
	 * hundreds of yuan, say), so that rounding explains no difference. The table's notes say how.
	 */
	exact?: true;
	/** Words for the attributes of the table it goes to, e.g. `document` of a standard. */
	attributes?: Record<string, string>;
	/** The period of this column, where one printed table has several. */
	time_period?: string;
	/** The unit the values plainly have, where the printed one is wrong; a finding says so. */
	read_as?: { unit: string; multiplier: number };
	/** This figure states the change of another one (same area and period) on the previous period. */
	change_of?: { to: `${string}.${string}`; dimensions?: Record<string, string> };
	/** This figure adds up another one from January to the period. */
	year_to_date_of?: { to: `${string}.${string}`; dimensions?: Record<string, string> };
}

/** A relation that a printed table should keep; columns (or items) by name. */
export type PrintedCheck =
	| { rule: 'parts'; whole: string; parts: string[] }
	| { rule: 'difference'; change: string; from: string; to: string }
	/** Rate = numerator ÷ denominator × factor, in printed units; without a denominator, a multiple. */
	| { rule: 'rate'; rate: string; numerator: string; denominator?: string; factor: number }
	| { rule: 'rank'; rank: string; by: string; direction: 'descending' | 'ascending' };

/**
 * `tables/<name>.json` beside `tables/<name>.csv`: one printed table or one page's running text.
 * Wide: a row an area (and period), a column a measure. Long: a row a figure, columns
 * `period, area, item, value`.
 */
export interface PrintedTable {
	title: Bilingual;
	publisher: Bilingual;
	address: string;
	published_on?: string;
	accessed: string;
	/** How near to the publisher the text was read. */
	grade: 'government' | 'mirror' | 'third-party';
	shape: 'wide' | 'long';
	/** False where rows of the printed table are known to be missing here. */
	complete: boolean;
	notes?: Bilingual[];
	measures: Record<string, PrintedMeasure>;
	checks?: PrintedCheck[];
}
