import type { Outline } from '#lib/contract/outline.ts';
import type { Questions } from '#lib/queries/answer-all.ts';
import { problemList } from './problem-list.ts';

/** Of each figure the latest by the end of a month. */
export function problemQuestions(outline: Outline, month: string): Questions {
	const evidence = problemList.flatMap((problem) => problem.evidence);
	return Object.assign({}, ...evidence.map((each) => each.questions(outline, month))) as Questions;
}
