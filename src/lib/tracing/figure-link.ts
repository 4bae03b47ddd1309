import { AppError } from '#lib/errors.ts';
import { metrics } from '#lib/metrics/index.ts';
import { readRequestKey, requestKey } from '#lib/metrics/metric-request.ts';
import type { Question } from '#lib/queries/answer-all.ts';

/** What a reader wants traced: figures of one snapshot, or whatever a code stands for. */
export interface Wanted {
	code?: string;
	snapshot?: string;
	questions: readonly Question[];
}

/** The query of a permalink: what was asked, and of which snapshot. */
export function figureQuery(questions: readonly Question[], snapshot: string): string {
	const params = new URLSearchParams({ snapshot });
	for (const { metric, request } of questions)
		params.append('figure', requestKey(metric.id, request));
	return params.toString();
}

/** @throws {AppError} `tracing/bad-link` */
export function readFigureQuery(params: URLSearchParams): Wanted {
	const [code, snapshot] = [params.get('code')?.trim(), params.get('snapshot')];
	return {
		...(code ? { code } : {}),
		...(snapshot ? { snapshot } : {}),
		questions: params.getAll('figure').map(readQuestion)
	};
}

/** A question from its `requestKey`. */
export function readQuestion(key: string): Question {
	const { metric: id, request } = readRequestKey(key);
	const metric = metrics.get(id);
	if (!metric || request.by.some((name) => !request.where[name]?.length))
		throw new AppError('tracing/bad-link', { figure: key.slice(0, 60) });
	return { metric, request };
}

/** What was pasted or typed: a permalink's query, or a code. */
export function readTyped(typed: string): URLSearchParams {
	const at = typed.indexOf('?');
	const params = new URLSearchParams(at < 0 ? '' : typed.slice(at + 1).replace(/#.*$/, ''));
	return params.has('figure') || params.has('code') ? params : new URLSearchParams({ code: typed });
}
