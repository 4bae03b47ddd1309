import type { Bilingual } from '#lib/i18n/locale.ts';

/**
 * Every number that decides what may be published. No law fixes one: 《统计法》第28条 and its
 * 实施条例第29条(三) protect what one respondent can be inferred from, and leave the threshold to those
 * who publish. The unit that is counted is the household.
 */
export interface Policy {
	id: 'supervision' | 'open';
	name: Bilingual;
	/** Fewest households of a figure. */
	threshold: number;
	/** Fewest where a figure tells of health, disability, a refusal, a reason to leave or a lead. */
	sensitiveThreshold: number;
	/** What sensitive counts are rounded to. */
	countBase: number;
	/** Fewest applications of a bin of waiting times. */
	smallestBin: number;
	/** Amounts are rounded to the smallest 1, 2 or 5 × 10ⁿ yuan that is at least both of these. */
	amountBase: {
		yuan: number;
		/** Of what households were paid in a quarter of last year. */
		percentile: number;
	};
}

/** A figure that a bulletin or budget has made public, and that an attacker holds beside every release. */
export interface KnownFigure {
	table: string;
	time_period: string;
	ref_area: string;
	codes: Readonly<Record<string, string>>;
	measure: string;
	value: number;
	/** Where it is printed. */
	source: string;
}

/** What a manifest says of how its figures were protected. Never what is hidden, nor why a figure is. */
export interface Attestation {
	schema: 'attestation/1';
	/** With every number that it decides by. */
	policy: Policy & { sha256: string };
	plan: {
		/** Grains by table. */
		cubes: Readonly<Record<string, readonly string[]>>;
		known: readonly KnownFigure[];
		/** Combinations of codes, by table, that cannot be: their zeros are told. */
		impossible: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
		sha256: string;
	};
	ledger: {
		/** How many releases there were before. */
		releases: number;
		/** SHA-256 of the last one's attestation, as JSON; null in a first release. */
		previous_attestation: string | null;
		/** SHA-256 over those of all files of all earlier releases. */
		files_sha256: string;
	};
	files: {
		name: string;
		sha256: string;
		rows: number;
		/** Reported, and nobody's data: not protected. */
		is_public: boolean;
		/** Figures by how they are told. */
		measures: { name: string; exact: number; rounded: number; hidden: number }[];
	}[];
	/** County → programme → year → yuan to which amounts are rounded. */
	rounded_to: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
	audit: {
		linear_programmes: number;
		/** Hidden and rounded figures, and changes of them over time, that were attacked. */
		figures: number;
		differences: number;
		/** Attacks by a household that is the only one of a figure. */
		insider_runs: number;
		releases_united: number;
		/** Width of the narrowest interval that an attacker is left with; null where nothing is. */
		narrowest_hidden_interval: number | null;
		narrowest_rounded_interval: number | null;
		/** By kind of attack: how many figures, or households, it was tried on, and whether none gave way. */
		checks: {
			id: 'hidden-counts' | 'rounded-figures' | 'equations-alone' | 'differences' | 'insiders';
			tested: number;
			pass: boolean;
		}[];
		violations: number;
		exactly_recovered: number;
	};
	/** Tables, and programmes of tables, of which nothing may be told. */
	refusals: { ref_area: string; table: string; programme?: string }[];
	residual_risks: readonly Bilingual[];
}
