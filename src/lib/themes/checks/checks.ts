import { closingMonth, parsePeriod } from '#lib/calendar/period.ts';
import { EXCLUSIVE_PROGRAMMES, TOTAL } from '#lib/contract/code-lists.ts';
import { partsOf, restOf, townsOf, type Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { rulesQuestions } from '../rules/rules-questions.ts';
import { seriesPeriods, wholeYears } from '../series-periods.ts';
import { JUDGED, KINDS } from './checks-facts.ts';
import { checksMeasures } from './checks-measures.ts';
import { RULES } from './checks-rules.ts';
import { checksView } from './checks-view.ts';

/** Quarters, and years, of a trend. */
const [RECENT, YEARS] = [12, 6];

export const checks = defineTheme({
	id: 'checks',
	lacks: {
		'zh-CN': '本数据集没有信息核对、入户调查和抽查的次数。',
		en: 'This dataset does not say how often means were verified and homes visited.'
	},
	measures: checksMeasures,
	choices(outline): ThemeChoice[] {
		const periods = quartersOf(outline);
		return periods.length > 0 ? [{ topic: null, metric: null, periods }] : [];
	},
	questions: checksQuestions,
	view: checksView
});

const quartersOf = (outline: Outline): string[] =>
	seriesPeriods(outline, 'checks', {}, 'own').filter(
		(period) => parsePeriod(period).frequency === 'quarter'
	);

function checksQuestions(outline: Outline, { period }: ThemeState): Questions {
	const own = { ref_area: [outline.area_code] };
	const quarters = quartersOf(outline).filter((quarter) => quarter <= period);
	const recent = { ...own, time_period: quarters.slice(-RECENT) };
	const questions: Record<string, Question> = {};
	const ask = (
		name: string,
		id: string,
		by: MetricRequest['by'],
		where: MetricRequest['where']
	) => {
		questions[name] = { metric: metricById(id), request: { by, where } };
	};
	ask('checks', 'checks', ['time_period', 'kind'], { ...recent, kind: KINDS });
	ask('mismatches', 'inconsistent-share', ['time_period', 'kind'], { ...recent, kind: JUDGED });
	const rolls = { programme: EXCLUSIVE_PROGRAMMES };
	// One of the two would pass for both.
	const hasRolls = EXCLUSIVE_PROGRAMMES.every(
		(programme) =>
			seriesPeriods(outline, 'coverage', { programme, urban_rural: TOTAL }, 'own').length > 0
	);
	const visits = { kind: ['home_visit'] };
	if (hasRolls) {
		const months = quarters.slice(-RECENT).map(closingMonth);
		ask('visits', 'checks-per-hundred', ['time_period'], { ...recent, ...rolls, ...visits });
		ask('destitute', 'persons', ['time_period'], {
			...{ ...own, programme: ['02'], time_period: months }
		});
	}
	const years = wholeYears(seriesPeriods(outline, 'checks', {}, 'parts'), period).slice(-YEARS);
	const [year] = years.slice(-1);
	if (year === undefined) return questions;
	const codes = (areas: readonly { ref_area: string }[]) => areas.map(({ ref_area }) => ref_area);
	const rest = restOf(outline);
	ask('all', 'checks', ['time_period', 'ref_area'], {
		time_period: years,
		ref_area: codes([...partsOf(outline), ...(rest ? [rest] : [])])
	});
	ask('towns', 'checks-per-hundred', ['ref_area'], {
		...{ time_period: [year], programme: ['01'], ref_area: codes(townsOf(outline)) }
	});
	const ofYears = quarters.filter((quarter) => years.includes(quarter.slice(0, 4)));
	if (hasRolls && ofYears.length > 0) {
		ask('visits-of-years', 'checks', ['time_period'], { ...own, ...visits, time_period: ofYears });
		ask('rolls', 'households-closing', ['time_period'], { ...own, ...rolls, time_period: years });
	}
	return { ...questions, ...rulesQuestions(outline, period, RULES) };
}
