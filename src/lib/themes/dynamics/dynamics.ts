import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { wholeYears } from '../series-periods.ts';
import { dynamicsView } from './dynamics-view.ts';
import { upkeepQuestions } from './upkeep.ts';

/** Periods of a trend. */
const RECENT = 12;

export const dynamics = defineTheme({
	id: 'dynamics',
	lacks: {
		'zh-CN': '本数据集没有新增和退出的户数。',
		en: 'This dataset does not say who came onto the rolls and who left.'
	},
	measures: [],
	choices(outline): ThemeChoice[] {
		return topicsOf(outline)
			.filter(({ programmes }) => programmes.length === 1)
			.map((topic) => ({ topic, metric: null, periods: quartersOf(outline, topic) }))
			.filter(({ periods }) => periods.length > 0);
	},
	questions: dynamicsQuestions,
	view: dynamicsView
});

const quartersOf = (outline: Outline, topic: Topic): string[] =>
	metricPeriods(outline, 'households-net', topic, 'own').filter(
		(period) => parsePeriod(period).frequency === 'quarter'
	);

/** The last whole year up to a period, in which towns and reasons are told. */
const lastYear = (known: readonly string[], { period }: ThemeState): string | undefined =>
	wholeYears(known, period).pop();

function dynamicsQuestions(outline: Outline, state: ThemeState): Questions {
	const topic = state.topic as Topic;
	const county = { programme: topic.programmes, ref_area: [outline.area_code] };
	const quarters = quartersOf(outline, topic)
		.filter((quarter) => quarter <= state.period)
		.slice(-RECENT);
	const questions: Record<string, Question> = {
		...upkeepQuestions(outline, topic.programmes[0] ?? '', state.period)
	};
	for (const id of ['in', 'out', 'net', 'opening', 'closing'])
		questions[id] = {
			metric: metricById(`households-${id}`),
			request: { by: ['time_period'], where: { ...county, time_period: quarters } }
		};
	questions['turnover'] = {
		metric: metricById('turnover-rate'),
		request: { by: [], where: { ...county, time_period: [state.period] } }
	};
	const reasons = outline.series.filter(
		({ table, dimensions }) =>
			table === 'flows' &&
			dimensions.programme === topic.programmes[0] &&
			dimensions.direction === 'out' &&
			dimensions.reason !== TOTAL
	);
	const year = lastYear([...new Set(reasons.flatMap(({ own }) => own))].sort(), state);
	if (year)
		questions['reasons'] = {
			metric: metricById('exits'),
			request: {
				by: ['reason'],
				where: {
					...county,
					time_period: [year],
					reason: [
						...new Set(
							reasons.flatMap(({ own, dimensions }) =>
								own.includes(year) && dimensions.reason ? [dimensions.reason] : []
							)
						)
					]
				}
			}
		};
	const townYear = lastYear(metricPeriods(outline, 'turnover-rate', topic, 'parts'), state);
	if (townYear)
		for (const [name, id] of [
			['towns', 'turnover-rate'],
			['towns-in', 'households-in']
		] as const)
			questions[name] = {
				metric: metricById(id),
				request: {
					by: ['ref_area'],
					where: {
						programme: topic.programmes,
						ref_area: townsOf(outline).map(({ ref_area }) => ref_area),
						time_period: [townYear]
					}
				}
			};
	return questions;
}
