import { isPeriod, shiftPeriod } from '#lib/calendar/period.ts';
import { AppError } from '#lib/errors.ts';
import { metrics } from '#lib/metrics/index.ts';
import { readRequestKey } from '#lib/metrics/metric-request.ts';
import type { Question } from '#lib/queries/answer-all.ts';

/** What a reader wants traced: figures of one snapshot, or whatever a code stands for. */
export interface Wanted {
	code?: string;
	snapshot?: string;
	questions: readonly Question[];
}

/** The query of a permalink: what was asked, and of which snapshot. Readable, so that it can be checked by eye. */
export function figureQuery(questions: readonly Question[], snapshot: string): string {
	return [`snapshot=${snapshot}`, ...questions.map((each) => `figure=${figureText(each)}`)].join(
		'&'
	);
}

/** `persons;by=time_period;programme=01;ref_area=990101;time_period=2025-01~2025-06`: all signs stand in a query as they are. */
function figureText({ metric, request: { by, where, base } }: Question): string {
	const filters = Object.keys(where)
		.sort()
		.map((name) => {
			const codes = where[name] ?? [];
			return `${name}=${(name === 'time_period' ? withRuns(codes) : codes).join(',')}`;
		});
	const parts = [metric.id, `by=${by.join(',')}`, ...filters, ...(base ? [`base=${base}`] : [])];
	return encodeURI(parts.join(';')).replace(/[+&#]/g, encodeURIComponent);
}

/** Periods one after another as their first and last. */
function withRuns(periods: readonly string[]): string[] {
	const runs: [string, string][] = [];
	for (const period of periods) {
		const run = runs[runs.length - 1];
		if (run && isPeriod(run[1]) && shiftPeriod(run[1], 1) === period) run[1] = period;
		else runs.push([period, period]);
	}
	return runs.map(([first, last]) => (first === last ? first : `${first}~${last}`));
}

/** Of a century of months. */
const LONGEST_RUN = 1200;

function withoutRuns(period: string): string[] {
	const [first = '', last] = period.split('~');
	if (last === undefined) return [first];
	if (!isPeriod(first) || !isPeriod(last)) return [];
	const periods = [first];
	for (let next = first; next !== last && periods.length < LONGEST_RUN;)
		periods.push((next = shiftPeriod(next, 1)));
	return periods;
}

/** @throws {AppError} `tracing/bad-link` */
export function readFigureQuery(params: URLSearchParams): Wanted {
	const [code, snapshot] = [params.get('code')?.trim(), params.get('snapshot')];
	return {
		...(code ? { code } : {}),
		...(snapshot ? { snapshot } : {}),
		questions: params.getAll('figure').map(readFigure)
	};
}

function readFigure(text: string): Question {
	const [metric = '', ...pairs] = text.split(';');
	const key = pairs.map((pair) => {
		const [name, codes = ''] = pair.split('=');
		const read = name === 'time_period' ? codes.split(',').flatMap(withoutRuns).join(',') : codes;
		return `${name}=${read}`;
	});
	return readQuestion([metric, ...key].join('&'));
}

/** A question from its `requestKey`. @throws {AppError} `tracing/bad-link` */
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
