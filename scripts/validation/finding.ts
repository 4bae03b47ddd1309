import type { Severity } from './define-rule.ts';

/** Where one bad row stands. The value itself is never here, only what it looks like. */
export interface Place {
	file: string;
	sheet: string | null;
	/** As a spreadsheet counts: header = 1. */
	row: number | null;
	/** `99-9` for 12-3: digits 9, Chinese characters 字, other letters a. */
	shape: string | null;
}

/** How often a rule is broken in one column, and the first places. */
export interface ValidationFinding {
	rule: string;
	severity: Severity;
	table: string;
	column: string | null;
	count: number;
	/** Of all rows of the table, 0–1. */
	share: number;
	places: readonly Place[];
	/** Of what is missing altogether: `2024-03`, or `2024-03 02` where it is one programme's alone. */
	months?: readonly string[];
}

/** A rule that could not be asked, because it looks into tables that the source has not. */
export interface SkippedRule {
	rule: string;
	table: string;
	column: string;
	absent: readonly string[];
}

export interface ValidationReport {
	schema: 'validation/1';
	source: string;
	tables: readonly { name: string; rows: number; rejected: number }[];
	/** Tables of the declaration that the source has not: not reported, never zero. */
	absent: readonly string[];
	/** What nobody checked, and so nobody can be told about. */
	skipped: readonly SkippedRule[];
	findings: readonly ValidationFinding[];
}

/** What a text looks like without saying it. */
export function shapeOf(text: string): string {
	return text
		.replace(/[\p{L}\p{M}\p{N}]/gu, (sign) =>
			/\p{N}/u.test(sign) ? '9' : /\p{Script=Han}/u.test(sign) ? '字' : 'a'
		)
		.slice(0, 24);
}
