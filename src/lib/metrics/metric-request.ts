import {
	closingMonth,
	endOfLastYear,
	openingMonth,
	previousPeriod,
	samePeriodLastYear
} from '#lib/calendar/period.ts';
import type { Term } from './define-metric.ts';

/**
 * A question. Every dimension in `by` has its values in `where`, so that the answer is a grid
 * known beforehand: a cell without data is missing, never silently absent.
 */
export interface MetricRequest {
	by: readonly string[];
	/** A dimension left out takes its total (`_T`), where the tables have one. */
	where: Readonly<Record<string, readonly string[]>>;
	/** For changes: `previous`, `year-ago`, or a period by name. */
	base?: string;
}

/** Numbers of the dataset that a definition needs, by name. */
export type Parameters = Readonly<Record<string, { value: number }>>;

/** The base period of `period`. @throws {AppError} `period/invalid` */
export function basePeriod(period: string, base: string): string {
	if (base === 'previous') return previousPeriod(period);
	if (base === 'year-ago') return samePeriodLastYear(period);
	return base;
}

/** The period under which a file has what is asked of `asked`. */
export function storedPeriod(asked: string, at: Term['at'], base?: string): string {
	if (at === 'base' && base !== undefined) return basePeriod(asked, base);
	if (at === 'end-of-last-year') return endOfLastYear(asked);
	if (at === 'opening') return openingMonth(asked);
	return at === 'closing' ? closingMonth(asked) : asked;
}

/** One text per question: equal questions, in any order of keys, have equal texts. */
export function requestKey(metricId: string, { by, where, base }: MetricRequest): string {
	const filters = Object.keys(where)
		.sort()
		.map((name) => `${name}=${where[name]?.join(',')}`);
	return [metricId, `by=${by.join(',')}`, ...filters, ...(base ? [`base=${base}`] : [])].join('&');
}

/** What `requestKey` wrote. */
export function readRequestKey(key: string): { metric: string; request: MetricRequest } {
	const [metric = '', ...pairs] = key.split('&');
	const read = pairs.map((pair) => {
		const at = pair.indexOf('=');
		return [pair.slice(0, at), pair.slice(at + 1)] as const;
	});
	const listed = (value: string) => (value === '' ? [] : value.split(','));
	const named = (name: string) => read.find(([each]) => each === name)?.[1];
	const base = named('base');
	return {
		metric,
		request: {
			by: listed(named('by') ?? ''),
			where: Object.fromEntries(
				read
					.filter(([name]) => name !== 'by' && name !== 'base')
					.map(([name, value]) => [name, listed(value)])
			),
			...(base ? { base } : {})
		}
	};
}

/** The grid of an answer: every combination of the values of `by`, the last dimension fastest. */
export function gridOf({ by, where }: MetricRequest): Record<string, string>[] {
	return by.reduce<Record<string, string>[]>(
		(cells, name) =>
			cells.flatMap((cell) => (where[name] ?? []).map((v) => ({ ...cell, [name]: v }))),
		[{}]
	);
}
