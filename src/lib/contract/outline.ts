import type { Bilingual } from '#lib/i18n/locale.ts';
import type { DatasetKind, DatasetLevel } from './dataset.ts';
import type { Attestation } from './attestation.ts';
import type { ManifestSource, TableFile } from './manifest.ts';
import type { WarningSettings } from './warning-levels.ts';

export interface Area {
	ref_area: string;
	name: string;
	name_en: string | null;
	kind: string;
	parent: string | null;
	place: { row: number; column: number } | null;
	/** Month from which a town confirms cases itself. */
	devolved_in: string | null;
	/** Yuan a town may pay at once as small quick aid, as it is now. */
	reserve_quota_yuan: number | null;
}

/** One measure at one combination of its table's dimensions, and where it has figures, hidden ones included. */
export interface Series {
	table: string;
	/** All dimensions but time_period and ref_area, e.g. `{ programme: '01', urban_rural: '_T' }`. */
	dimensions: Readonly<Record<string, string>>;
	measure: string;
	/** Periods with a figure of the dataset's own area, and with figures of areas below it. */
	own: readonly string[];
	parts: readonly string[];
	/** Period → the parts with a figure, where these are not all of them. */
	listed: Readonly<Record<string, readonly string[]>>;
}

/** A figure that a source prints and no measure holds: its printed name and unit. */
export interface Indicator {
	indicator: string;
	label: Bilingual;
	unit: string;
	/** Periods in which it is given for the dataset's own area. */
	own: readonly string[];
}

/** Of a programme's budget of a year: the month of the first receipt, and of the last disbursement. */
export interface BudgetMonths {
	year: string;
	programme: string;
	/** Null where not all of its lines say it; one of the two is told. */
	received_in: string | null;
	disbursed_in: string | null;
}

/** What one snapshot holds, small enough to go with every page. */
export interface Outline {
	dataset: string;
	snapshot: string;
	kind: DatasetKind;
	/** The policy that protects it; null where there was no protection. */
	policy: Attestation['policy']['id'] | null;
	/** Year → yuan to which amounts that are of no programme were rounded; empty where none was. */
	amounts_rounded_to: Readonly<Record<string, number>>;
	title: Bilingual;
	area_code: string;
	level: DatasetLevel;
	period: { from: string; to: string };
	released_on: string;
	/** Last month of the release before this one; null where there was none. */
	released_before: string | null;
	only_stratum: 'urban' | 'rural' | null;
	notes: readonly Bilingual[];
	parameters: Readonly<Record<string, { value: number; basis: Bilingual }>>;
	/** Thresholds of warnings that the dataset sets itself. */
	warnings: WarningSettings;
	files: readonly TableFile[];
	sources: readonly Pick<
		ManifestSource,
		'id' | 'title' | 'publisher' | 'address' | 'published_on' | 'grade' | 'complete'
	>[];
	findings: number;
	/** Whether it counts records, and so says how often these broke a rule. */
	has_validation: boolean;
	areas: readonly Area[];
	series: readonly Series[];
	indicators: readonly Indicator[];
	/** In order of programme, then year; empty where budgets are not told. */
	budget_months: readonly BudgetMonths[];
}

const parts = new WeakMap<Outline, readonly Area[]>();

/** The towns and institutions below the dataset's area, in the order of divisions; a province has thousands. */
export function partsOf(outline: Outline): readonly Area[] {
	let found = parts.get(outline);
	if (!found) {
		found = outline.areas.filter(
			({ ref_area, kind }) => ref_area !== outline.area_code && kind !== 'rest'
		);
		parts.set(outline, found);
	}
	return found;
}

/** The row 其余镇街, where a release has one: towns too small to be told by themselves. */
export const restOf = (outline: Outline): Area | undefined =>
	outline.areas.find(({ kind }) => kind === 'rest');

/** The towns alone: institutions are listed apart and never ranked. */
export function townsOf(outline: Outline): readonly Area[] {
	return partsOf(outline).filter(({ kind }) => kind !== 'institution');
}

/** Whether small numbers stand in it as they are: it counts somebody's records and was not protected. */
export function isUnprotected({ kind, policy }: Pick<Outline, 'kind' | 'policy'>): boolean {
	return kind !== 'published' && policy === null;
}
