import { itemsOf, type Evaluation, type EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { policies } from '#lib/privacy/policy.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { actualValue, type Actual } from './actual-value.ts';
import { overName, type EvaluationState } from './evaluation-state.ts';
import { gradeTotal, type ScoredItem, type Total } from './grade-total.ts';
import { isReached, scoreItem } from './score-item.ts';

export interface EvaluatedItem extends ScoredItem {
	actual: Actual;
	/** A town's share of few cases that is short of the target by no more than chance: it loses no points. */
	isWithinChance: boolean;
}

/** Tables of cases that happen: of few of them, some are late by chance. */
const BY_CHANCE = ['process', 'procedures', 'checks', 'leads'];

/** Every item in the order of the table, and the whole. */
export function evaluate(
	evaluation: Evaluation,
	outline: Outline,
	{ area, period, weights }: EvaluationState,
	answers: Answers
): { rows: readonly EvaluatedItem[]; total: Total } {
	const { policy, amounts_rounded_to } = outline;
	const bases = {
		counts: policy ? policies[policy].countBase : 0,
		amounts: amounts_rounded_to[period.slice(0, 4)] ?? 0
	};
	const rows = itemsOf(evaluation).map((item): EvaluatedItem => {
		const actual = actualValue(answers[item.id], answers[overName(item.id)], bases);
		const isWithinChance = area !== outline.area_code && mayBeChance(item, actual);
		const points = weights[item.id] ?? item.points;
		const value = isWithinChance ? item.target : actual.value;
		const ends = value === null ? [] : isWithinChance ? [value] : (actual.bounds ?? [value]);
		const isVeto = item.method.kind === 'veto';
		const scoreOf = (each: number) => scoreItem(each, { ...item, points });
		const scores = isVeto ? [] : ends.map(scoreOf);
		return {
			...{ item, actual, points, isWithinChance },
			score: value === null || isVeto ? null : scoreOf(value),
			range: scores.length > 0 ? ([Math.min(...scores), Math.max(...scores)] as Bounds) : null,
			...(isVeto && { isKept: agreed(ends.map((each) => isReached(each, item))) }),
			isApplicable: actual.reason !== 'none'
		};
	});
	return { rows, total: gradeTotal(rows, evaluation.grades) };
}

/** What all say; null where they differ, or none does. */
const agreed = (verdicts: readonly boolean[]): boolean | null => {
	const [first] = verdicts;
	return first !== undefined && verdicts.every((each) => each === first) ? first : null;
};

/** Whether a share is short of its target, but its 95% interval reaches it. */
function mayBeChance(item: EvaluationItem, { value, numerator, denominator }: Actual): boolean {
	if (value === null || numerator === null || denominator === null) return false;
	const isOfCases = BY_CHANCE.includes(metricById(item.metric).numerator.terms[0].table.name);
	if (!isOfCases || isReached(value, item)) return false;
	const [least, most] = wilsonInterval(numerator, denominator);
	return isReached(item.better === 'higher' ? most : least, item);
}
