import type { Bilingual } from '#lib/i18n/locale.ts';

/** How points are given for what was reached; `src/lib/evaluation/` has one function for each. */
export type ScoringMethod =
	/** Points in proportion to how much of the target was reached. */
	| { kind: 'ratio' }
	/** All points less `points` for each `per` (in the unit of the target) that is missing. */
	| { kind: 'deduction'; per: number; points: number }
	/** The `percent` (0–100) of the points of the first band reached; best first. */
	| { kind: 'bands'; bands: readonly { from: number; percent: number }[] }
	/** No points; where the target is missed the whole fails. */
	| { kind: 'veto' };

/** A metric, and of which codes; a dimension left out takes its total. */
export interface MetricAsked {
	metric: string;
	where: Readonly<Record<string, readonly string[]>>;
}

export interface EvaluationItem extends MetricAsked {
	/** In addresses: small letters, digits and hyphens. */
	id: string;
	name: Bilingual;
	/** What the metric is divided by, where it is no ratio itself: payments over the budget, say. */
	over?: MetricAsked;
	/**
	 * `year`: what happened in it, added up over its quarters or months where the year itself is not told;
	 * `year-end`: how things stood in its last month.
	 */
	period: 'year' | 'year-end';
	better: 'higher' | 'lower';
	/** In the unit of the metric: percent runs 0–1, but what departments report is as printed (0–100). */
	target: number;
	/** 0 for a veto. */
	points: number;
	method: ScoringMethod;
	/** The theme that shows the figure. */
	evidence: string;
}

/** `data/reference/evaluation.json`, or `data/datasets/<id>/evaluation.json` in its place. */
export interface Evaluation {
	title: Bilingual;
	/** What the table rests on, and whose the items are. */
	basis: Bilingual;
	/** Best first; the last from 0, and what a veto gives. From so many points of a hundred, that number included. */
	grades: readonly { name: Bilingual; from: number }[];
	groups: readonly { name: Bilingual; items: readonly EvaluationItem[] }[];
}

export const itemsOf = ({ groups }: Evaluation): readonly EvaluationItem[] =>
	groups.flatMap(({ items }) => items);
