import type { Attestation } from './attestation.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import type { DatasetKind, DatasetLevel, PrintedTable, ReleaseEvery } from './dataset.ts';
import type { PhysicalColumn } from './define-table.ts';
import type { WarningSettings } from './warning-levels.ts';

export interface ManifestTable {
	name: string;
	/** File name within the snapshot's folder: `<table>.<first 12 of sha256>.parquet`. */
	path: string;
	sha256: string;
	bytes: number;
	rows: number;
	columns: PhysicalColumn[];
}

/** What a reader needs to fetch one file and know that it is whole. */
export type TableFile = Pick<ManifestTable, 'name' | 'path' | 'bytes' | 'sha256'>;

/** One printed table that figures came from; `m_source` columns point here as `<id>:<line>`. */
export interface ManifestSource extends Pick<
	PrintedTable,
	'title' | 'publisher' | 'address' | 'published_on' | 'accessed' | 'grade' | 'complete' | 'notes'
> {
	id: string;
	/** SHA-256 of the CSV as imported, and its number of data rows. */
	sha256: string;
	rows: number;
	/** Column (or item) → printed unit, for display beside a figure's source. */
	printed_units: Record<string, string>;
}

export const RULES = [
	'sum',
	'parts',
	'change',
	'rate',
	'rank',
	'year-to-date',
	'text',
	'label',
	'unit',
	'per-head'
] as const;
export type Rule = (typeof RULES)[number];

/** A source that contradicts itself: both numbers, the rule and the place. Nothing was corrected. */
export interface Finding {
	rule: Rule;
	/** Source id and line (header = 1), and the column or item as named in the CSV. */
	source: string;
	line: number;
	column: string;
	time_period: string;
	ref_area: string;
	/** What the source states, and what its other figures give; both in `unit` as printed. */
	stated: number;
	derived: number;
	unit: string;
	/** The largest difference that rounding alone explains, in the same unit. */
	tolerance: number;
	/** Where the other figures stand, when not on the same line: `<source id>:<line>`, … */
	against: string[];
}

/** How often a rule of validation was broken in one column of the records, without a place. */
export interface ValidationCount {
	rule: string;
	severity: 'error' | 'warning';
	table: string;
	column: string | null;
	count: number;
	/** Of all rows of the table, 0–1. */
	share: number;
}

export interface SnapshotManifest {
	schema: 'snapshot/1';
	dataset: string;
	id: string;
	kind: DatasetKind;
	title: Bilingual;
	area_code: string;
	level: DatasetLevel;
	licence: string;
	contact: string;
	release_every?: ReleaseEvery;
	period: { from: string; to: string };
	released_on: string;
	only_stratum?: 'urban' | 'rural';
	parameters: Record<string, { value: number; basis: Bilingual }>;
	/** Thresholds that the dataset sets itself. */
	warnings?: WarningSettings;
	notes: Bilingual[];
	tables: ManifestTable[];
	sources: ManifestSource[];
	findings: Finding[];
	/** Of records only. */
	validation?: ValidationCount[];
	previous: { id: string; manifest_sha256: string } | null;
	/** How it was protected; null where nobody's records are in it. */
	attestation: Attestation | null;
}

/** `static/snapshots/index.json`. */
export interface SnapshotIndex {
	schema: 'snapshots/1';
	datasets: {
		id: string;
		kind: DatasetKind;
		title: Bilingual;
		area_code: string;
		level: DatasetLevel;
		current: string;
		snapshots: SnapshotEntry[];
	}[];
}

/** One snapshot of a dataset, and what has become of it. */
export interface SnapshotEntry {
	id: string;
	released_on: string;
	period: { from: string; to: string };
	manifest_sha256: string;
	status: 'current' | 'superseded' | 'corrected' | 'withdrawn';
}
