import type { Thresholds } from '#lib/contract/warning-levels.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import type { Answers, Questions } from '#lib/queries/answer-all.ts';
import type { Reason } from '#lib/queries/read-cells.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';
import type { ThresholdKind } from './threshold-kinds.ts';

/** The rules in the order in which they are listed; `dataset.json` names them so. */
export const RULE_IDS = [
	...(['overdue', 'on-time-low', 'on-time-fall', 'on-time-fall-whole'] as const),
	...(['standard-multiple', 'reserve', 'quiet-dibao', 'quiet-temporary'] as const),
	...(['caseload-jump', 'few-checks', 'assistants', 'reviewed'] as const)
];
export type RuleId = (typeof RULE_IDS)[number];

/** Why a figure cannot be judged: protected, not given, or nothing to hold it against. */
export type Unjudged = 'hidden' | 'untold' | 'no-base';

/** One figure of an area, and what it is held against. */
export interface Step {
	period: string;
	/** In the unit of the rule; null where it is not told. */
	value: number | null;
	/** Of a share. */
	part?: number;
	all?: number;
	/** The same figure of an earlier period. */
	base?: { period: string; value: number };
	/** How many there would be were all areas alike. */
	expected?: number;
	/** Counts days alone, so that it may lie within a longer limit. */
	isOfDays?: boolean;
	/** Without one it can be judged. */
	reason?: Unjudged;
	/** Whether it lies beyond a threshold; never asked of what cannot be judged. */
	isBeyond(threshold: number): boolean;
}

/** A figure of an area over time; the last step is the one that is judged. */
export interface Series {
	area: Area;
	/** Where an area has a figure for town and country each. */
	stratum?: 'urban' | 'rural';
	steps: readonly Step[];
}

export interface Rule {
	readonly id: RuleId;
	/** Where the figure is shown at length. */
	readonly page: ThemeId;
	/** Every town, or the dataset's whole area. */
	readonly scope: 'towns' | 'whole';
	/** How values are written: a share, a multiple, or a number of something. */
	readonly unit: 'percent' | 'times' | 'household' | 'person' | 'check';
	/** What is used where `dataset.json` says nothing; none where nothing can be judged. */
	readonly thresholds: Thresholds;
	readonly kind: ThresholdKind;
	/** Periods of one frequency with a figure, hidden or not, in order of time; none where the dataset has nothing. */
	periods(outline: Outline): readonly string[];
	questions(outline: Outline, periods: readonly string[]): Questions;
	/** @param periods those asked of, at least one */
	read(outline: Outline, periods: readonly string[], answers: Answers): readonly Series[];
}

/** Declare one kind of warning. The page, the notice and the check of `dataset.json` read this and nothing else. */
export const defineRule = (rule: Rule): Rule => rule;

/** Why a figure has no value, in the words of warnings. */
export function unjudged(reason: Reason | undefined): Unjudged {
	if (reason === 'hidden') return 'hidden';
	return reason?.startsWith('zero') ? 'no-base' : 'untold';
}

/** Below by more than the last binary digit: 1001 ⁄ 770 is 1.3, and not less. */
export const isLess = (value: number, limit: number): boolean => value < limit - 1e-9;
