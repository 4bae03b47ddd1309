import type { Metric } from '#lib/metrics/define-metric.ts';
import { requestKey, type MetricRequest } from '#lib/metrics/metric-request.ts';
import { addUp, findParts } from './add-up.ts';
import {
	addedAnswer,
	queryMetric,
	shippedAnswer,
	type Answer,
	type AnswerSource,
	type ShippedAnswers
} from './query-metric.ts';

export interface Question {
	metric: Metric;
	request: MetricRequest;
}

/** Everything one page asks in one state, by name. */
export type Questions<Name extends string = string> = Readonly<Record<Name, Question>>;
export type Answers<Name extends string = string> = Readonly<Record<Name, Answer>>;

/** All answers at once where the page brought them along, so that it can be rendered without waiting. */
export function shippedAnswers<Name extends string>(
	source: AnswerSource,
	questions: Questions<Name>
): Answers<Name> | undefined {
	const all = Object.values<Question>(questions);
	const entries: [string, Answer][] = [];
	for (const [name, question] of Object.entries<Question>(questions)) {
		const answer = shippedOf(source, question) ?? shippedSum(source, question, all);
		if (!answer) return undefined;
		entries.push([name, answer]);
	}
	return Object.fromEntries(entries) as Answers<Name>;
}

const shippedOf = (source: AnswerSource, { metric, request }: Question) =>
	shippedAnswer(source, metric, request);

function shippedSum(source: AnswerSource, question: Question, all: readonly Question[]) {
	const parts = findParts(question, all);
	const answer = parts && shippedOf(source, parts);
	return answer && sumOf(source, question, answer);
}

function sumOf(source: AnswerSource, { metric, request }: Question, parts: Answer) {
	const cells = addUp(parts, request);
	return cells && addedAnswer(source, metric, request, cells, parts.from);
}

/** All answers, from the engine where need be. @throws {AppError} the first failure */
export async function answerAll<Name extends string>(
	source: AnswerSource,
	questions: Questions<Name>
): Promise<Answers<Name>> {
	const all = Object.values<Question>(questions);
	const asked = new Map<Question, Promise<Answer>>();
	const ask = (question: Question) => {
		const known = asked.get(question) ?? queryMetric(source, question.metric, question.request);
		asked.set(question, known);
		return known;
	};
	const answered = async (question: Question) => {
		const parts = findParts(question, all);
		const sum = parts && sumOf(source, question, await ask(parts));
		return sum ?? ask(question);
	};
	const entries = await Promise.all(
		Object.entries<Question>(questions).map(
			async ([name, question]) => [name, await answered(question)] as const
		)
	);
	return Object.fromEntries(entries) as Answers<Name>;
}

/** The answers as a page ships them, by question. */
export function shipAnswers(answers: readonly Answer[]): ShippedAnswers {
	return Object.fromEntries(
		answers.map(({ metric, request, cells }) => [requestKey(metric.id, request), cells])
	);
}
