import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { partsOf, type Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { baseOf } from './base-period.ts';
import { changesMeasures } from './changes-measures.ts';
import { changesView } from './changes-view.ts';

export const changes = defineTheme({
	id: 'changes',
	lacks: {
		'zh-CN': '本数据集没有前后两期可比的在册人数。',
		en: 'This dataset has no two periods of persons on the rolls that could be compared.'
	},
	measures: changesMeasures,
	choices(outline): ThemeChoice[] {
		return topicsOf(outline)
			.filter(({ counts, programmes }) => counts === 'coverage' && programmes.length === 1)
			.map((topic) => ({
				...{ topic, metric: null },
				periods: metricPeriods(outline, 'persons', topic, 'own').filter(
					(period) => baseOf(outline, topic, period) !== undefined
				)
			}))
			.filter(({ periods }) => periods.length > 0);
	},
	questions: changesQuestions,
	view: changesView
});

function changesQuestions(outline: Outline, state: ThemeState): Questions {
	const { topic, period } = state as { topic: Topic; period: string };
	const base = baseOf(outline, topic, period) as string;
	const year = samePeriodLastYear(period);
	const own = { ref_area: [outline.area_code] };
	const parts = { ref_area: partsOf(outline).map(({ ref_area }) => ref_area) };
	const questions: Record<string, Question> = {};
	const ask = (
		name: string,
		id: string,
		by: MetricRequest['by'],
		where: Readonly<Record<string, readonly string[]>>,
		periods: readonly string[]
	) => {
		const time_period = [...new Set(periods)];
		const of = id.startsWith('population') ? {} : topicWhere(id, topic);
		questions[name] = {
			metric: metricById(id),
			request: { by, where: { ...of, ...where, time_period } }
		};
	};
	const told = (id: string, level: 'own' | 'parts', periods: readonly string[]) => {
		const known = metricPeriods(outline, id, topic, level);
		return periods.filter((each) => known.includes(each));
	};
	for (const id of ['persons', 'households', 'paid-for']) {
		const periods = told(id, 'own', [year, base, period]);
		if (periods.includes(period)) ask(id, id, ['time_period'], own, periods);
	}
	const movers = told('persons', 'parts', [year, base, period]);
	if (movers.includes(period) && movers.length > 1)
		ask('towns', 'persons', ['time_period', 'ref_area'], parts, movers);
	const people = told('coverage-rate-registered', 'parts', [year, period]);
	if (people.length === 2)
		ask('people', 'population-registered', ['time_period', 'ref_area'], parts, people);
	return questions;
}
