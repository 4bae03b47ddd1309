import { EXCLUSIVE_PROGRAMMES } from '#lib/contract/code-lists.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import { serviceKinds } from '#lib/contract/public-codes.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import { capacityMeasures } from './capacity-measures.ts';
import { capacityView } from './capacity-view.ts';

/** Months of a trend, and over which services are added up. */
const [TREND, YEAR] = [24, 12];

export const capacity = defineTheme({
	id: 'capacity',
	lacks: {
		'zh-CN': '本数据集没有经办服务人员和服务类救助的数字。',
		en: 'This dataset says nothing of staff and services.'
	},
	measures: capacityMeasures,
	choices(outline): ThemeChoice[] {
		const periods = seriesPeriods(outline, 'staffing', { kind: 'assistant' }, 'parts');
		return periods.length > 0 ? [{ topic: null, metric: null, periods }] : [];
	},
	questions: capacityQuestions,
	view: capacityView
});

function capacityQuestions(outline: Outline, { period }: ThemeState): Questions {
	const towns = townsOf(outline).map(({ ref_area }) => ref_area);
	const until = (periods: readonly string[], most: number) =>
		periods.filter((month) => month <= period).slice(-most);
	const months = until(seriesPeriods(outline, 'staffing', { kind: 'assistant' }, 'parts'), TREND);
	const questions: Record<string, Question> = {};
	const ask = (
		name: string,
		id: string,
		by: MetricRequest['by'],
		where: MetricRequest['where']
	) => {
		questions[name] = { metric: metricById(id), request: { by, where } };
	};
	const now = { time_period: [period], ref_area: towns };
	ask('assistants', 'assistants', [], now);
	ask('informants', 'information-officers', [], now);
	ask('coverage', 'assistant-coverage', [], now);
	ask('towns', 'assistant-coverage', ['ref_area'], now);
	for (const [name, id] of [
		['full', 'full-time-share'],
		['certified', 'certified-share']
	] as const)
		ask(name, id, ['time_period'], { time_period: months, ref_area: towns });
	const held = EXCLUSIVE_PROGRAMMES.filter((programme) =>
		seriesPeriods(outline, 'coverage', { programme, urban_rural: '_T' }, 'own').includes(period)
	);
	// One of the two would pass for both.
	if (held.length === EXCLUSIVE_PROGRAMMES.length)
		ask('households', 'households', [], {
			...{ programme: held, time_period: [period], ref_area: [outline.area_code] }
		});
	const served = seriesPeriods(outline, 'services', {}, 'parts');
	const year = until(served, YEAR);
	if (year.length > 0) {
		const kind = Object.keys(serviceKinds);
		const all = { ref_area: towns };
		ask('kinds', 'service-times-by-kind', ['kind'], { ...all, kind, time_period: year });
		ask('contracts', 'service-contracts', [], { ...all, time_period: year });
		ask('times', 'service-times', ['time_period'], { ...all, time_period: until(served, TREND) });
	}
	return questions;
}
