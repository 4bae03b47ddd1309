import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { seriesPeriods, wholeYears } from '../series-periods.ts';
import { KINDS } from './leads-facts.ts';
import { leadsMeasures } from './leads-measures.ts';
import { leadsView } from './leads-view.ts';

/** Quarters, and years, of a trend. */
const [RECENT, YEARS] = [12, 6];

export const leads = defineTheme({
	id: 'leads',
	lacks: {
		'zh-CN': '本数据集没有疑点线索和追缴的数字。',
		en: 'This dataset says nothing of leads and of what was recovered.'
	},
	measures: leadsMeasures,
	choices(outline): ThemeChoice[] {
		const periods = quartersOf(outline);
		return periods.length > 0 ? [{ topic: null, metric: null, periods }] : [];
	},
	questions: leadsQuestions,
	view: leadsView
});

const quartersOf = (outline: Outline): string[] =>
	seriesPeriods(outline, 'leads', { kind: TOTAL }, 'own').filter(
		(period) => parsePeriod(period).frequency === 'quarter'
	);

function leadsQuestions(outline: Outline, { period }: ThemeState): Questions {
	const own = { ref_area: [outline.area_code] };
	const quarters = quartersOf(outline)
		.filter((quarter) => quarter <= period)
		.slice(-RECENT);
	const years = wholeYears(seriesPeriods(outline, 'leads', {}, 'own'), period).slice(-YEARS);
	const questions: Record<string, Question> = {};
	for (const [name, id] of [
		['cases', 'leads'],
		['due', 'leads-due'],
		['recovered', 'leads-recovered']
	] as const) {
		const metric = metricById(id);
		questions[name] = {
			...{ metric, request: { by: ['time_period'], where: { ...own, time_period: quarters } } }
		};
		if (years.length > 0)
			questions[`${name}-of-kinds`] = {
				metric,
				request: {
					by: ['time_period', 'kind'],
					where: { ...own, time_period: years, kind: KINDS }
				}
			};
	}
	return questions;
}
