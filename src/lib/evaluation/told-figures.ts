import type { EvaluationItem, MetricAsked } from '#lib/contract/evaluation.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import { termsOf, type Term } from '#lib/metrics/define-metric.ts';
import { metricById } from '#lib/metrics/index.ts';
import { storedPeriod } from '#lib/metrics/metric-request.ts';
import type { Question } from '#lib/queries/answer-all.ts';

/** The figure of an item in one year, for one area: as it is told, whole or by its parts. */
export function questionFor(
	outline: Outline,
	asked: MetricAsked,
	period: EvaluationItem['period'],
	year: string,
	area: string
): Question | undefined {
	const metric = metricById(asked.metric);
	const towns = townsOf(outline).map(({ ref_area }) => ref_area);
	const isSummed = area === outline.area_code && metric.additivity.ref_area === 'always';
	for (const areas of isSummed && towns.length > 0 ? [[area], towns] : [[area]])
		for (const periods of periodsOf(year, period)) {
			const isTold = termsOf(metric)
				.filter(({ optional }) => !optional)
				.every((term) => isTermTold(outline, term, asked.where, periods, areas));
			const where = { ...asked.where, ref_area: areas, time_period: periods };
			if (isTold) return { metric, request: { by: ['time_period'], where } };
		}
	return undefined;
}

/** Ways in which a year may be told, the one that says most first. */
export function periodsOf(year: string, period: EvaluationItem['period']): string[][] {
	if (period === 'year-end') return [[`${year}-12`], [`${year}-Q4`], [year]];
	const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
	return [
		[year],
		[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
		months.map((month) => `${year}-${month}`)
	];
}

/** Whether an outline has some figure of a term, a hidden one included, in all periods and areas. */
function isTermTold(
	outline: Outline,
	{ table, measure, where: fixed, at }: Term,
	where: MetricAsked['where'],
	periods: readonly string[],
	areas: readonly string[]
): boolean {
	const wanted = { ...where, ...fixed };
	const stored = periods.map((period) => storedPeriod(period, at));
	if (table.name === 'reported') {
		const known = outline.indicators.filter(({ indicator }) =>
			wanted.indicator?.includes(indicator)
		);
		return (
			areas.join() === outline.area_code &&
			known.some(({ own }) => stored.every((period) => own.includes(period)))
		);
	}
	const series = outline.series.filter(
		(each) =>
			each.table === table.name &&
			each.measure === measure &&
			Object.entries(each.dimensions).every(([name, code]) =>
				(wanted[name] ?? [TOTAL]).includes(code)
			)
	);
	return areas.every((area) =>
		stored.every((period) =>
			series.some(({ own, parts, listed }) =>
				area === outline.area_code
					? own.includes(period)
					: parts.includes(period) && (listed[period]?.includes(area) ?? true)
			)
		)
	);
}
