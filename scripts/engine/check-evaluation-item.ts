import type { EvaluationItem, MetricAsked, ScoringMethod } from '#lib/contract/evaluation.ts';
import { codeLists } from '#lib/contract/code-list-index.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { AppError, asAppError } from '#lib/errors.ts';
import { periodsOf } from '#lib/evaluation/told-figures.ts';
import { compileMetric } from '#lib/metrics/compile-metric.ts';
import { termsOf, type Metric } from '#lib/metrics/define-metric.ts';
import { metrics } from '#lib/metrics/index.ts';
import { themeIds } from '#lib/themes/theme-ids.ts';
import { checkFields, type FieldKind } from '../connectors/read-json.ts';

const ITEM: Record<string, FieldKind> = {
	...{ id: 'text', name: 'bilingual', metric: 'text', where: 'record', over: 'record?' },
	...{ period: 'text', better: 'text', target: 'number', points: 'number', method: 'record' },
	evidence: 'text'
};
const METHODS: Readonly<Record<ScoringMethod['kind'], Record<string, FieldKind>>> = {
	ratio: { kind: 'text' },
	deduction: { kind: 'text', per: 'number', points: 'number' },
	bands: { kind: 'text', bands: 'list' },
	veto: { kind: 'text' }
};

type Check = (ok: boolean, given: string | number, allowed: string) => void;

/** Refuses a field of an item, and says what may stand there. @throws {AppError} `evaluation/invalid` */
export const checking =
	(file: string, item: string, field: string): Check =>
	(ok, given, allowed) => {
		if (ok) return;
		throw new AppError('evaluation/invalid', { file, item, field, given: String(given), allowed });
	};

/** @throws {AppError} `evaluation/invalid`, `dataset/…` */
export function checkItem(item: EvaluationItem, file: string): void {
	const check = (field: keyof EvaluationItem, ok: boolean, given: string | number, said: string) =>
		checking(file, item.id, field)(ok, given, said);
	const among = (field: 'period' | 'better' | 'evidence', list: readonly string[]) =>
		check(field, list.includes(item[field]), item[field], list.join(', '));
	checkFields({ ...item }, ITEM, file, `${item.id}.`);
	const { id, points, target, method } = item;
	check('id', /^[a-z0-9-]+$/.test(id), id, 'small letters, digits, hyphens');
	among('period', ['year', 'year-end']);
	among('better', ['higher', 'lower']);
	among('evidence', themeIds);
	check('target', target >= 0, target, '0 and more');
	checkMethod(item, file);
	if (method.kind === 'veto') check('points', points === 0, points, '0 for a veto');
	else check('points', points > 0 && points <= 100, points, 'above 0, at most 100');
	for (const [field, asked] of [
		['metric', { metric: item.metric, where: item.where }],
		['over', item.over]
	] as const)
		if (asked) checkAsked(asked, item, field, file);
}

function checkMethod({ id, method, better }: EvaluationItem, file: string): void {
	const check = checking(file, id, 'method');
	const fields = METHODS[method.kind];
	check(fields !== undefined, String(method.kind), Object.keys(METHODS).join(', '));
	checkFields({ ...method }, fields, file, `${id}.method.`);
	if (method.kind === 'deduction')
		check(method.per > 0 && method.points > 0, `${method.per}, ${method.points}`, 'above 0');
	if (method.kind !== 'bands') return;
	const sign = better === 'higher' ? 1 : -1;
	method.bands.forEach((band, at) => {
		checkFields({ ...band }, { from: 'number', percent: 'number' }, file, `${id}.bands[${at}].`);
		const before = method.bands[at - 1] ?? { from: sign * Infinity, percent: Infinity };
		const isNext = sign * band.from < sign * before.from && band.percent < before.percent;
		check(isNext, `${band.from}: ${band.percent}`, 'best first, each for less');
		check(band.percent >= 0 && band.percent <= 100, band.percent, '0 to 100 percent');
	});
}

/** The metric exists, has these dimensions and codes, and can be asked of a year. */
function checkAsked(asked: MetricAsked, item: EvaluationItem, field: string, file: string): void {
	const check = checking(file, item.id, field);
	checkFields(
		{ metric: asked.metric, where: asked.where },
		...[{ metric: 'text', where: 'record' } as const, file, `${item.id}.${field}.`]
	);
	const metric = metrics.get(asked.metric);
	check(metric !== undefined, asked.metric, [...metrics.keys()].join(', '));
	for (const [dimension, given] of Object.entries(asked.where)) {
		check(Array.isArray(given) && given.length > 0, dimension, 'a list of codes');
		for (const code of given) check(CODES.has(code), code, `a code of ${dimension}`);
	}
	const askable = periodsOf('2024', item.period).filter((periods) => {
		const failure = failureOf(metric as Metric, asked, periods);
		const isRefused = failure !== undefined && failure.code !== 'metric/wrong-frequency';
		const dimensions = termsOf(metric as Metric).flatMap(({ table }) => table.dimensions);
		const reason = `${failure?.code} ${Object.values(failure?.context ?? {}).join(' ')}`;
		check(!isRefused, reason, [...new Set(dimensions)].join(', '));
		return failure === undefined;
	});
	check(askable.length > 0, item.period, `a metric by ${metric?.frequencies.join(', ')}`);
}

const CODES = new Set([
	...Object.values(codeLists).flatMap((list) => Object.keys(list)),
	...Object.keys(reportedIndicators)
]);

/** Why a metric cannot be asked so; a parameter is the dataset's, and may be any number here. */
function failureOf(
	metric: Metric,
	{ where }: MetricAsked,
	time_period: readonly string[]
): AppError | undefined {
	const sums = [metric.numerator, metric.denominator].flatMap((sum) => (sum === 'none' ? [] : sum));
	const parameters = Object.fromEntries(sums.map(({ times = '' }) => [times, { value: 1 }]));
	const request = { by: ['time_period'], where: { ...where, ref_area: ['990101'], time_period } };
	try {
		compileMetric(metric, request, parameters);
		return undefined;
	} catch (cause) {
		return asAppError(cause);
	}
}
