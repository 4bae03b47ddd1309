import type { Outline } from '#lib/contract/outline.ts';
import { answerAll, type Question } from '#lib/queries/answer-all.ts';
import type { Answer, AnswerSource, Point } from '#lib/queries/query-metric.ts';
import type { Judgement } from '#lib/written/judge-number.ts';
import { judgeStatement } from '#lib/written/judge-statement.ts';
import { matchStatement, type Unmatched } from '#lib/written/match-statement.ts';
import { readReport, type Statement } from '#lib/written/read-report.ts';

/** One number of a written report, and what the data say to it. */
export interface Checked {
	statement: Statement;
	judgement: Judgement;
	/** Why nothing could be told; `unit`: the figure is in another one, `untold`: it is hidden or missing. */
	why?: Unmatched | 'unit' | 'untold';
	question?: Question;
	answer?: Answer;
	point?: Point;
}

/** Every number of a text held against the dataset. @throws {AppError} what the engine throws */
export async function checkReport(
	text: string,
	outline: Outline,
	source: AnswerSource
): Promise<Checked[]> {
	const matched = readReport(text, outline).map((statement) => ({
		statement,
		match: matchStatement(statement, outline)
	}));
	const questions = Object.fromEntries(
		matched.flatMap(({ match }, at) => ('unmatched' in match ? [] : [[String(at), match] as const]))
	);
	const answers = await answerAll(source, questions);
	return matched.map(({ statement, match }, at): Checked => {
		if ('unmatched' in match) return { statement, judgement: 'cannot-tell', why: match.unmatched };
		const answer = answers[String(at)];
		const [point] = answer?.points ?? [];
		const parts = match.request.where['time_period']?.length ?? 1;
		const judgement = judgeStatement(statement.number, point, outline, parts);
		return {
			...{ statement, judgement, question: match },
			...(answer && { answer }),
			...(point && { point }),
			...(judgement === 'cannot-tell' && { why: point?.value == null ? 'untold' : 'unit' })
		};
	});
}
