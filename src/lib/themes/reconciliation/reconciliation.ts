import { monthsBetween, parsePeriod, shiftPeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { paidOf, reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { OURS, oursOf } from './ours.ts';
import { reconciliationMeasures } from './reconciliation-measures.ts';
import { reconciliationView } from './reconciliation-view.ts';

/** Months of a trend. */
const RECENT = 12;

export const reconciliation = defineTheme({
	id: 'reconciliation',
	lacks: {
		'zh-CN':
			'本数据集没有逐月上报的统计数，或没有能与之对照的记录；一份资料先后印出两个数的，见“核对发现”。',
		en: 'This dataset has no figures as reported upward every month, or no records to set beside them; where a source prints two figures of one thing, see the findings.'
	},
	measures: reconciliationMeasures,
	choices(outline): ThemeChoice[] {
		const periods = monthsOf(outline);
		return told(outline).map((metric) => ({ topic: null, metric, periods }));
	},
	questions: reconciliationQuestions,
	view: reconciliationView
});

/** Indicators that a dataset has both sides of, in the order of the report. */
function told({ indicators, series }: Outline): string[] {
	const reported = new Set(indicators.map(({ indicator }) => indicator));
	return Object.entries(reconciledIndicators).flatMap(([id, { isPaid, ours }]) =>
		!isPaid &&
		reported.has(id) &&
		series.some(({ table, measure }) => table === ours.table && measure === ours.measure)
			? [id]
			: []
	);
}

/** Months of which anything was reported, in order of time. */
function monthsOf(outline: Outline): string[] {
	const ids = new Set(told(outline));
	const periods = outline.indicators
		.filter(({ indicator }) => ids.has(indicator))
		.flatMap(({ own }) => own);
	return [...new Set(periods)].filter((period) => parsePeriod(period).frequency === 'month').sort();
}

/** A year's months up to the one chosen on both sides, and the one after, which tells what was corrected. */
function reconciliationQuestions(outline: Outline, { period }: ThemeState): Questions {
	const ids = told(outline);
	const first = shiftPeriod(period, 1 - RECENT);
	const last = [shiftPeriod(period, 1), outline.period.to].sort()[0] ?? period;
	const months = monthsBetween(first, last);
	const quarters = [...new Set(months.filter(isQuarterEnd).map(quarterOf))];
	const ref_area = [outline.area_code];
	const asked = [...ids, ...ids.flatMap((id) => paidOf(id) ?? [])];
	const questions: Record<string, Question> = {
		reported: {
			metric: metricById('reported-value'),
			request: {
				by: ['indicator', 'time_period'],
				where: { ref_area, indicator: asked, time_period: [...months, ...quarters] }
			}
		}
	};
	for (const id of ids) {
		const { ours, counted } = reconciledIndicators[id] as (typeof reconciledIndicators)[string];
		const { programme, urban_rural } = ours.codes;
		const before = questions[oursOf(ours)]?.request.where;
		const strata = [...(before?.urban_rural ?? []), ...(urban_rural ? [urban_rural] : [])];
		const since = counted === 'year-to-date' ? `${first.slice(0, 4)}-01` : first;
		questions[oursOf(ours)] = {
			metric: metricById(OURS[ours.measure]),
			request: {
				by: ['time_period', ...(urban_rural ? ['urban_rural'] : [])],
				where: {
					...{ ref_area, programme: [programme] },
					...(urban_rural && { urban_rural: strata }),
					time_period: counted === 'quarter' ? quarters : monthsBetween(since, last)
				}
			}
		};
	}
	return questions;
}

const isQuarterEnd = (month: string): boolean => /-(03|06|09|12)$/.test(month);

/** The quarter that ends with a month. */
const quarterOf = (month: string): string =>
	`${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
