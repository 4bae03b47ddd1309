import type { Evaluation } from '#lib/contract/evaluation.ts';
import { evaluationQuestions, readEvaluationState } from '#lib/evaluation/evaluation-state.ts';
import { evaluationView, type EvaluationView } from '#lib/evaluation/evaluation-view.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { OpenDataset } from '../themes/open-theme.ts';

/** The page of a dataset as an address with this query shows it; undefined where nothing can be asked. */
export async function assess(
	{ outline, source }: OpenDataset,
	evaluation: Evaluation,
	query: string,
	locale: Locale = 'zh-CN'
): Promise<EvaluationView | undefined> {
	const state = readEvaluationState(evaluation, outline, new URLSearchParams(query));
	if (!state) return undefined;
	const answers = await answerAll(source, evaluationQuestions(evaluation, outline, state));
	return evaluationView(evaluation, outline, state, answers, locale);
}
