import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { EXCLUSIVE_PROGRAMMES } from '#lib/contract/code-lists.ts';
import { partsOf, townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import { listedParts } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { measuredBy, metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import { monthsOf, quartersOf } from '#lib/themes/funds/paid-topics.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { askedMetrics, mainTopic, type Asked } from '../asked-metrics.ts';

/** Quarters of a trend, more than a chart writes values at, which two lines would write over each other; and their months. */
const [QUARTERS, MONTHS] = [9, 27];

type Ask = (
	name: string,
	id: string,
	by: MetricRequest['by'],
	where: MetricRequest['where']
) => void;

/** All that a town's profile shows: figures of every town, for its place among them, and its own over time. */
export function profileQuestions(outline: Outline, town: Area): Questions {
	const questions: Record<string, Question> = {};
	const ask: Ask = (name, id, by, where) => {
		questions[name] = { metric: metricById(id), request: { by, where } };
	};
	const parts = partsOf(outline).map(({ ref_area }) => ref_area);
	const own = { ref_area: [town.ref_area] };
	const county = { ref_area: [outline.area_code] };
	for (const { id, where, period, whole, base } of askedMetrics(outline, town)) {
		if (id === 'turnover-rate' && whole.length === 0) askTurnover(outline, { where, period }, ask);
		ask(id, id, ['ref_area'], { ...where, time_period: [period], ref_area: parts });
		if (whole.length > 0) ask(`${id}:whole`, id, [], { ...where, ...county, time_period: whole });
		if (base) ask(`${id}:before`, id, [], { ...where, ...own, time_period: [base] });
	}
	askHistory(outline, town, ask);
	askPaid(outline, town, ask);
	askCaseload(outline, town, ask);
	return questions;
}

/** A year that the county tells by quarters alone: who came and went in them, over who was there before. */
function askTurnover(
	outline: Outline,
	{ where, period }: Pick<Asked, 'where' | 'period'>,
	ask: Ask
): void {
	const quarters = quartersOf(period);
	const told = metricPeriods(outline, 'turnover-rate', mainTopic(outline), 'own');
	if (!quarters.every((quarter) => told.includes(quarter))) return;
	const county = { ...where, ref_area: [outline.area_code] };
	for (const direction of ['in', 'out'])
		ask(`moves-${direction}`, `households-${direction}`, [], { ...county, time_period: quarters });
	ask('opening', 'households-opening', [], { ...county, time_period: quarters.slice(0, 1) });
}

function askHistory(outline: Outline, town: Area, ask: Ask): void {
	const topic = mainTopic(outline);
	const id = topic.counts === 'coverage' ? 'persons' : 'event-households';
	const told = metricPeriods(outline, id, topic, 'parts').filter((period) =>
		listedParts(outline, measuredBy(id), topic, period).includes(town)
	);
	if (told.length === 0) return;
	const where = { ...topicWhere(id, topic), time_period: told.slice(-MONTHS) };
	ask('history', id, ['time_period'], { ...where, ref_area: [town.ref_area] });
	const own = metricPeriods(outline, id, topic, 'own').filter((p) => where.time_period.includes(p));
	if (own.length > 0)
		ask('history:whole', id, ['time_period'], {
			...{ ...where, time_period: own, ref_area: [outline.area_code] }
		});
}

/** Benefit by quarter, where a town's is counted from payments; over persons in `history`. */
function askPaid(outline: Outline, town: Area, ask: Ask): void {
	const topic = mainTopic(outline);
	if (topic.programmes.join() !== '01') return;
	const codes = { programme: '01', source: '_T', kind: '_T' };
	const series = outline.series.find(
		({ table, dimensions }) =>
			table === 'funds' && Object.entries(codes).every(([name, code]) => dimensions[name] === code)
	);
	const persons = metricPeriods(outline, 'persons', topic, 'parts').slice(-MONTHS);
	const quarters = (series?.parts ?? [])
		.filter(
			(quarter) =>
				(series?.listed[quarter]?.includes(town.ref_area) ?? true) &&
				monthsOf(quarter).every((month) => persons.includes(month))
		)
		.slice(-QUARTERS);
	if (quarters.length === 0) return;
	const where = { programme: ['01'], time_period: quarters };
	ask('paid', 'paid-for', ['time_period'], { ...where, ref_area: [town.ref_area] });
	const months = quarters.flatMap(monthsOf);
	if (months.every((month) => series?.own.includes(month)))
		ask('paid:whole', 'paid-for', ['time_period'], {
			...{ ...where, time_period: months, ref_area: [outline.area_code] }
		});
}

/** Households of programmes that exclude each other, and those who visit them. */
function askCaseload(outline: Outline, town: Area, ask: Ask): void {
	const months = seriesPeriods(outline, 'staffing', { kind: 'assistant' }, 'parts');
	const told = months.filter((month) =>
		EXCLUSIVE_PROGRAMMES.every((programme) =>
			seriesPeriods(outline, 'coverage', { programme, urban_rural: '_T' }, 'parts').includes(month)
		)
	);
	const month = told[told.length - 1];
	if (month === undefined || town.kind === 'institution') return;
	const rolls = { programme: EXCLUSIVE_PROGRAMMES };
	const towns = townsOf(outline).map(({ ref_area }) => ref_area);
	const now = { time_period: [month], ref_area: towns };
	ask('rolls', 'households', ['ref_area'], { ...rolls, ...now });
	ask('rolls:whole', 'households', [], { ...rolls, ...now, ref_area: [outline.area_code] });
	ask('assistants', 'assistants', ['ref_area'], now);
	ask('assistants:whole', 'assistants', [], now);
	const base = samePeriodLastYear(month);
	if (!told.includes(base)) return;
	const before = { time_period: [base], ref_area: [town.ref_area] };
	ask('rolls:before', 'households', [], { ...rolls, ...before });
	ask('assistants:before', 'assistants', [], before);
}
