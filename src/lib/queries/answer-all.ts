import type { Metric } from '#lib/metrics/define-metric.ts';
import { requestKey, type MetricRequest } from '#lib/metrics/metric-request.ts';
import {
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
	const entries: [string, Answer][] = [];
	for (const [name, { metric, request }] of Object.entries<Question>(questions)) {
		const answer = shippedAnswer(source, metric, request);
		if (!answer) return undefined;
		entries.push([name, answer]);
	}
	return Object.fromEntries(entries) as Answers<Name>;
}

/** All answers, from the engine where need be. @throws {AppError} the first failure */
export async function answerAll<Name extends string>(
	source: AnswerSource,
	questions: Questions<Name>
): Promise<Answers<Name>> {
	const entries = await Promise.all(
		Object.entries<Question>(questions).map(
			async ([name, { metric, request }]) =>
				[name, await queryMetric(source, metric, request)] as const
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
