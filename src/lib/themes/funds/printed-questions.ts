import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { listedParts, topicsOf, wholeOf, type Topic } from '#lib/contract/topics.ts';
import { measuredBy, metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import type { ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import type { Ask } from './funds-questions.ts';
import { isDibao } from './paid-topics.ts';

/** What print tells that records do not: kinds of payment, and the month's benefit without what came once. */
export function printedQuestions(
	outline: Outline,
	topic: Topic,
	state: ThemeState,
	ask: Ask
): void {
	const { period } = state;
	const { areas } = wholeOf(outline, measuredBy('spending'), topic, period);
	const where = { ...topicWhere('spending', topic), time_period: [period] };
	const level = areas.includes(outline.area_code) ? 'own' : 'parts';
	const kinds = outline.series.flatMap(({ table, dimensions, ...series }) =>
		table === 'spending' &&
		dimensions.programme === topic.programmes[0] &&
		dimensions.urban_rural === topic.urban_rural &&
		dimensions.kind !== TOTAL &&
		series[level].includes(period)
			? [dimensions.kind ?? '']
			: []
	);
	if (kinds.length > 0)
		ask('kinds', 'spending', ['kind'], { ...where, ref_area: areas, kind: [TOTAL, ...kinds] });
	if (isDibao(topic) && metricPeriods(outline, 'mean-benefit', topic, level).includes(period))
		ask('mean-now', 'mean-benefit', [], { ...where, ref_area: areas });
	if (isDibao(topic) && metricPeriods(outline, 'mean-benefit', topic, 'parts').includes(period)) {
		const listed = listedParts(outline, measuredBy('spending'), topic, period);
		const towns = { ...where, ref_area: listed.map(({ ref_area }) => ref_area) };
		ask('town-paid', 'spending', ['ref_area'], towns);
		ask('town-mean', 'mean-benefit', ['ref_area'], towns);
	}
	const printed = strataPeriods(outline, topic, period);
	if (printed.length > 0)
		ask('paid-strata', 'spending', ['urban_rural', 'time_period'], {
			...{ programme: topic.programmes, ref_area: [outline.area_code] },
			...{ urban_rural: ['urban', 'rural'], time_period: printed }
		});
	const temporary = topicsOf(outline).find(({ id }) => id === '08');
	if (temporary) askTimes(outline, temporary, period, ask);
}

/** Periods in which both strata are printed apart, as long as the one chosen and up to it. */
function strataPeriods(outline: Outline, { programmes }: Topic, period: string): string[] {
	const [urban, rural] = ['urban', 'rural'].map((urban_rural) =>
		seriesPeriods(
			outline,
			'spending',
			{ programme: programmes[0] ?? '', urban_rural, kind: TOTAL },
			'own'
		)
	);
	return (urban ?? []).filter(
		(each) =>
			each <= period &&
			rural?.includes(each) &&
			parsePeriod(each).frequency === parsePeriod(period).frequency
	);
}

function askTimes(outline: Outline, topic: Topic, period: string, ask: Ask): void {
	const counted = metricPeriods(outline, 'person-times', topic, 'own');
	const time_period = metricPeriods(outline, 'spending', topic, 'own').filter(
		(each) =>
			each <= period &&
			counted.includes(each) &&
			parsePeriod(each).frequency === parsePeriod(period).frequency
	);
	const where = { programme: ['08'], ref_area: [outline.area_code], time_period };
	if (time_period.length === 0) return;
	ask('times', 'person-times', ['time_period'], where);
	ask('times-paid', 'spending', ['time_period'], where);
}
