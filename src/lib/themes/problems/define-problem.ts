import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { translator } from '#lib/i18n/translate.ts';
import type { Answers, Questions } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeId } from '../theme-ids.ts';
import type { EvidenceId, ProblemId } from './problem-ids.ts';

/** What a figure says of a problem, or why it says nothing. */
export type Verdict = 'supports' | 'opposes' | Open;
export type Open = 'absent' | 'hidden' | 'crosses' | 'unmeasured' | 'lead' | 'mixed';

export interface ProblemFacts {
	outline: Outline;
	/** The last month of the period chosen; no later figure is looked at. */
	month: string;
	answers: Answers;
	locale: Locale;
	t: ReturnType<typeof translator>;
}

export interface Evidence {
	id: EvidenceId;
	/** Nothing where the dataset has no such figure by then. */
	questions(outline: Outline, month: string): Questions;
	/** @returns the figure in words without its name, and what it says; no verdict where it is told for context alone. */
	judge(facts: ProblemFacts): { text: string; verdict?: Verdict };
}

export interface Problem {
	id: ProblemId;
	/** Whether one figure beyond its limit is enough, or all must be. */
	supportedBy: 'any' | 'all';
	page: ThemeId;
	evidence: readonly Evidence[];
}

/** Whether there is a figure to write: a number, or one that is hidden. */
export const isThere = (point: Point | undefined): point is Point =>
	point !== undefined && (point.value !== null || point.reason === 'hidden');

/** What all figures of a problem say together: what is not known never counts against it, nor for it. */
export function together(verdicts: readonly Verdict[], by: Problem['supportedBy']): Verdict {
	const [supports, opposes] = (['supports', 'opposes'] as const).map((word) =>
		verdicts.map((verdict) => verdict === word)
	);
	const isSupported = by === 'any' ? supports?.some(Boolean) : supports?.every(Boolean);
	if (verdicts.length > 0 && isSupported) return 'supports';
	if (verdicts.length > 0 && opposes?.every(Boolean)) return 'opposes';
	return (
		verdicts.find((verdict) => verdict !== 'supports' && verdict !== 'opposes') ??
		(verdicts.length > 0 ? 'mixed' : 'absent')
	);
}
