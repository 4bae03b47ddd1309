import { itemsOf, type Evaluation, type EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
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
	{ area, weights }: EvaluationState,
	answers: Answers
): { rows: readonly EvaluatedItem[]; total: Total } {
	const rows = itemsOf(evaluation).map((item): EvaluatedItem => {
		const actual = actualValue(answers[item.id], answers[overName(item.id)]);
		const isWithinChance = area !== outline.area_code && mayBeChance(item, actual);
		const points = weights[item.id] ?? item.points;
		const value = isWithinChance ? item.target : actual.value;
		const isVeto = item.method.kind === 'veto';
		return {
			...{ item, actual, points, isWithinChance },
			score: value === null || isVeto ? null : scoreItem(value, { ...item, points }),
			...(isVeto && { isKept: value === null ? null : isReached(value, item) }),
			isApplicable: actual.reason !== 'none'
		};
	});
	return { rows, total: gradeTotal(rows, evaluation.grades) };
}

/** Whether a share is short of its target, but its 95% interval reaches it. */
function mayBeChance(item: EvaluationItem, { value, numerator, denominator }: Actual): boolean {
	if (value === null || numerator === null || denominator === null) return false;
	const isOfCases = BY_CHANCE.includes(metricById(item.metric).numerator.terms[0].table.name);
	if (!isOfCases || isReached(value, item)) return false;
	const [least, most] = wilsonInterval(numerator, denominator);
	return isReached(item.better === 'higher' ? most : least, item);
}
