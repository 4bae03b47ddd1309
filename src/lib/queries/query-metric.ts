import { splitStatus } from '#lib/contract/code-lists.ts';
import type { Status } from '#lib/contract/define-table.ts';
import { compileMetric, type Query } from '#lib/metrics/compile-metric.ts';
import { needsBase, type Metric, type MetricUnit } from '#lib/metrics/define-metric.ts';
import {
	gridOf,
	requestKey,
	type MetricRequest,
	type Parameters
} from '#lib/metrics/metric-request.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { lockSmall } from './lock-small.ts';
import { readCells, type Cell, type Reason } from './read-cells.ts';
import type { QueryEngine } from './query-engine.ts';

/** A figure with all that a reader may ask of it. */
export interface Point {
	dimensions: Readonly<Record<string, string>>;
	/** In the metric's unit (percent runs 0–1); null with a `reason`. */
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	unit: MetricUnit;
	status: Status;
	/** SDMX OBS_STATUS and CONF_STATUS. */
	observation: string;
	confidentiality: 'F' | 'C';
	reason?: Reason;
	/** `<source id>:<line>` of every printed row it rests on. */
	sources: readonly string[];
}

export interface Answer {
	metric: Metric;
	request: MetricRequest;
	cells: readonly Cell[];
	/** One per combination of the values of `by`, in the order asked for. */
	points: readonly Point[];
	provenance: {
		dataset: string;
		snapshot: string;
		/** Written when asked for: a page shows it to few, and has many answers. */
		query: () => Query;
	};
	/** Where it came from: the results shipped with the page, or the engine. */
	from: 'page' | 'engine';
}

/** Answers computed at build, by `requestKey`. */
export type ShippedAnswers = Readonly<Record<string, readonly Cell[]>>;

/** What a figure can be asked of: one snapshot, what the page brought along, and the engine behind it. */
export interface AnswerSource {
	dataset: string;
	snapshot: string;
	/** By which it was protected; null where it was not. */
	policy: Policy['id'] | null;
	parameters: Parameters;
	shipped: ShippedAnswers;
	engine(): Promise<QueryEngine>;
}

/**
 * The only way to a figure, for pages, reports, exports and tests: from the results shipped with
 * the page where it has them, from the engine otherwise, with the same answer.
 *
 * @throws {AppError} what `compileMetric` and the engine throw.
 */
export async function queryMetric(
	source: AnswerSource,
	metric: Metric,
	request: MetricRequest
): Promise<Answer> {
	const shipped = shippedAnswer(source, metric, request);
	if (shipped) return shipped;
	const query = compileMetric(metric, request, source.parameters);
	const rows = await (await source.engine()).rows(query);
	const cells = readCells(rows, request, query.expected, metric.denominator !== 'none');
	return answer(source, metric, request, () => query, cells, 'engine');
}

/** The same, at once, or `undefined` where only the engine can tell. */
export function shippedAnswer(
	source: AnswerSource,
	metric: Metric,
	request: MetricRequest
): Answer | undefined {
	const key = requestKey(metric.id, request);
	const cells = source.shipped[key];
	if (!cells) return undefined;
	let read = answersRead.get(source.shipped);
	if (!read) answersRead.set(source.shipped, (read = new Map()));
	let found = read.get(key);
	if (!found) {
		const query = () => compileMetric(metric, request, source.parameters);
		read.set(key, (found = answer(source, metric, request, query, cells, 'page')));
	}
	return found;
}

/** The answer whose cells are known already: added up from those of another one. */
export function addedAnswer(
	source: AnswerSource,
	metric: Metric,
	request: MetricRequest,
	cells: readonly Cell[],
	from: Answer['from']
): Answer {
	const query = () => compileMetric(metric, request, source.parameters);
	return answer(source, metric, request, query, cells, from);
}

/** The same question has the same answer, so that a page redraws only what another one changed. */
const answersRead = new WeakMap<ShippedAnswers, Map<string, Answer>>();

function answer(
	{ dataset, snapshot, policy }: AnswerSource,
	metric: Metric,
	request: MetricRequest,
	query: () => Query,
	given: readonly Cell[],
	from: Answer['from']
): Answer {
	const cells = lockSmall(given, metric, request, policy);
	const points = gridOf(request).map((dimensions, at): Point => {
		const cell = cells[at] ?? ['M', null, null, ''];
		const [status, numerator, denominator, sources] = cell;
		const { value, reason } = valueOf(metric, cell);
		// A figure that could not be computed from exact parts is itself missing.
		const shown = value === null && status !== 'C' && status !== 'Z' ? 'M' : status;
		return {
			dimensions,
			value,
			numerator,
			denominator,
			unit: metric.unit,
			status: shown,
			...splitStatus(shown),
			...(reason ? { reason } : {}),
			sources: sources === '' ? [] : sources.split('+')
		};
	});
	return { metric, request, cells, points, provenance: { dataset, snapshot, query }, from };
}

function valueOf(
	metric: Metric,
	[status, numerator, denominator]: Cell
): { value: number | null; reason?: Reason } {
	if (status === 'C') return { value: null, reason: 'hidden' };
	if (status === 'Z') return { value: null, reason: 'not-applicable' };
	if (numerator === null || (metric.denominator !== 'none' && denominator === null))
		return { value: null, reason: needsBase(metric) ? 'no-base' : 'not-reported' };
	if (metric.denominator === 'none') return { value: numerator };
	if (denominator === 0)
		return { value: null, reason: needsBase(metric) ? 'zero-base' : 'zero-denominator' };
	return { value: numerator / (denominator as number) };
}
