import type { Evaluation, EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';

type Grade = Evaluation['grades'][number];

/** Of an item: its points, and why there are none. `none`: nothing happened to which it applies. */
export interface ScoredItem {
	item: EvaluationItem;
	/** The item's, or the reader's. */
	points: number;
	/** Null where it cannot be scored. */
	score: number | null;
	/** What it would get at either end of what rounding leaves open. */
	range: Bounds | null;
	/** Of a veto: whether it is kept; null where that is not known. */
	isKept?: boolean | null;
	isApplicable: boolean;
}

export interface Total {
	/** Of all items, and of those to which something applies. */
	points: number;
	applicable: number;
	/** Of the items scored, and what they got of these. */
	scorable: number;
	scored: number;
	/** Whether so much can be scored that something is said of the whole. */
	isEnough: boolean;
	/** `scored` of a hundred scorable points; null where nothing is scorable. */
	share: number | null;
	/** Items whose points rounding leaves open. */
	rounded: number;
	/** Of a hundred applicable points: what cannot be scored taken as nothing, and as all; what is rounded at either end. */
	least: number;
	most: number;
	missed: readonly EvaluationItem[];
	/** Vetoes of which it is not known whether they are kept. */
	unknownVetoes: number;
	verdict: Verdict;
}

export type Verdict =
	| { kind: 'graded'; grade: Grade }
	/** A veto was missed. */
	| { kind: 'vetoed'; grade: Grade }
	/** Not known: it lies between these. */
	| { kind: 'open'; lowest: Grade; highest: Grade }
	/** Less than half of the points can be scored. */
	| { kind: 'too-little' };

/** Below which share of the applicable points nothing is said of the whole. */
const ENOUGH = 0.5;

/** Far below what two decimals show; sums of tenths are off by less, and 90 must not become 89.999…9. */
const exactly = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * Points and grade of the whole, on a hundred points whatever the items' points add up to. The grade is that
 * of the scores as they are, not as they are shown, and only said where what cannot be scored could not change it.
 */
export function gradeTotal(rows: readonly ScoredItem[], grades: Evaluation['grades']): Total {
	const sum = (of: (row: ScoredItem) => number) =>
		exactly(rows.reduce((total, row) => total + of(row), 0));
	const points = sum((row) => row.points);
	const applicable = sum((row) => (row.isApplicable ? row.points : 0));
	const scorable = sum((row) => (row.score === null ? 0 : row.points));
	const scored = sum((row) => row.score ?? 0);
	const ofHundred = (part: number) => (applicable > 0 ? exactly((part / applicable) * 100) : 0);
	const [lowest, highest] = ([0, 1] as const).map((end) => sum(({ range }) => range?.[end] ?? 0));
	const least = ofHundred(lowest ?? 0);
	const most = ofHundred((highest ?? 0) + applicable - scorable);
	const rounded = rows.filter(({ range }) => range !== null && range[0] < range[1]).length;
	const isEnough = applicable > 0 && scorable >= ENOUGH * applicable;
	const missed = rows.filter(({ isKept }) => isKept === false).map(({ item }) => item);
	const unknownVetoes = rows.filter(
		({ isKept, isApplicable }) => isKept === null && isApplicable
	).length;
	return {
		...{ points, applicable, scorable, scored, rounded },
		...{ isEnough, least, most, missed, unknownVetoes },
		share: scorable > 0 ? exactly((scored / scorable) * 100) : null,
		verdict: verdict()
	};

	function verdict(): Verdict {
		const worst = grades[grades.length - 1] as Grade;
		if (missed.length > 0) return { kind: 'vetoed', grade: worst };
		if (!isEnough) return { kind: 'too-little' };
		const worstCase = unknownVetoes > 0 ? worst : gradeOf(least, grades);
		const bestCase = gradeOf(most, grades);
		return worstCase === bestCase
			? { kind: 'graded', grade: bestCase }
			: { kind: 'open', lowest: worstCase, highest: bestCase };
	}
}

/** The first grade reached; its own number is enough (“以上”含本数). */
function gradeOf(points: number, grades: Evaluation['grades']): Grade {
	return (grades.find(({ from }) => points >= from) ?? grades[grades.length - 1]) as Grade;
}
