import type { Bilingual } from '#lib/i18n/locale.ts';
import type { DatasetKind, DatasetLevel } from './dataset.ts';
import type { ManifestSource, ManifestTable } from './manifest.ts';

export interface Area {
	ref_area: string;
	name: string;
	name_en: string | null;
	kind: string;
	parent: string | null;
	place: { row: number; column: number } | null;
}

/** One combination of a fact table's dimensions that has figures, and where it has them. */
export interface Series {
	table: string;
	/** All dimensions but time_period and ref_area, e.g. `{ programme: '01', urban_rural: '_T' }`. */
	dimensions: Readonly<Record<string, string>>;
	/** Periods with a figure of the dataset's own area, and with figures of areas below it. */
	own: readonly string[];
	parts: readonly string[];
}

/** What one snapshot holds, small enough to go with every page. */
export interface Outline {
	dataset: string;
	snapshot: string;
	kind: DatasetKind;
	title: Bilingual;
	area_code: string;
	level: DatasetLevel;
	period: { from: string; to: string };
	released_on: string;
	only_stratum: 'urban' | 'rural' | null;
	notes: readonly Bilingual[];
	parameters: Readonly<Record<string, { value: number; basis: Bilingual }>>;
	files: readonly Pick<ManifestTable, 'name' | 'path' | 'sha256' | 'bytes'>[];
	sources: readonly Pick<
		ManifestSource,
		'id' | 'title' | 'publisher' | 'address' | 'published_on' | 'grade' | 'complete'
	>[];
	findings: number;
	areas: readonly Area[];
	series: readonly Series[];
}

/** Periods in which a series of `table` has figures of the area itself or of its parts, in order of time. */
export function periodsWith(
	outline: Outline,
	table: string,
	dimensions: Readonly<Record<string, string>>,
	level: 'own' | 'parts'
): readonly string[] {
	const periods = outline.series
		.filter(
			(series) =>
				series.table === table &&
				Object.entries(dimensions).every(([name, value]) => series.dimensions[name] === value)
		)
		.flatMap((series) => series[level]);
	return [...new Set(periods)].sort();
}

/** The towns and institutions below the dataset's area, in the order of divisions. */
export function partsOf(outline: Outline): readonly Area[] {
	return outline.areas.filter(({ ref_area }) => ref_area !== outline.area_code);
}

/** The towns alone: institutions are listed apart and never ranked. */
export function townsOf(outline: Outline): readonly Area[] {
	return partsOf(outline).filter(({ kind }) => kind !== 'institution');
}
