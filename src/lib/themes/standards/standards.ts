import type { publicIndicators } from '#lib/contract/public-indicators.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import { YEARS } from './standards-facts.ts';
import { standardsMeasures } from './standards-measures.ts';
import { standardsView } from './standards-view.ts';

export const standards = defineTheme({
	id: 'standards',
	lacks: {
		'zh-CN': '本数据集没有保障标准。',
		en: 'This dataset has no standards.'
	},
	measures: standardsMeasures,
	choices(outline): ThemeChoice[] {
		const periods = periodsOf(outline, '01');
		return periods.length > 0 ? [{ topic: null, metric: null, periods }] : [];
	},
	questions: standardsQuestions,
	view: standardsView
});

/** Periods with a standard of the whole area. */
const periodsOf = (outline: Outline, programme: string): string[] =>
	seriesPeriods(outline, 'standards', { programme }, 'own');

/** What a standard is compared with: the end of the fifth year before, or the first period there is. */
export function standardBase(outline: Outline, { period }: ThemeState): string | undefined {
	const earlier = periodsOf(outline, '01').filter((other) => other < period);
	const wanted = `${Number(period.slice(0, 4)) - YEARS}`;
	return earlier.find((other) => other === `${wanted}-12` || other === wanted) ?? earlier[0];
}

function standardsQuestions(outline: Outline, state: ThemeState): Questions {
	const where = { ref_area: [outline.area_code], time_period: periodsOf(outline, '01') };
	const urban_rural = ['urban', 'rural'];
	const programme = ['01', '02'].filter((code) => periodsOf(outline, code).length > 0);
	const base = standardBase(outline, state);
	const questions: Record<string, Question> = {
		history: {
			metric: metricById('standard'),
			request: {
				by: ['programme', 'urban_rural', 'time_period'],
				where: { ...where, programme, urban_rural }
			}
		},
		rural: {
			metric: metricById('standard-rural-share'),
			request: { by: ['time_period'], where: { ...where, programme: ['01'] } }
		}
	};
	if (programme.includes('02'))
		questions['multiples'] = {
			metric: metricById('standard-multiple'),
			request: { by: ['urban_rural', 'time_period'], where: { ...where, urban_rural } }
		};
	Object.assign(questions, priceQuestions(outline));
	if (base)
		for (const id of ['standard-change', 'standard-change-percent'])
			questions[id] = {
				metric: metricById(id),
				request: {
					by: ['programme', 'urban_rural'],
					where: { ...where, programme, urban_rural, time_period: [state.period] },
					base
				}
			};
	return questions;
}

/** What prices did, what was paid for it, and what people spend: public figures that few datasets have. */
function priceQuestions(outline: Outline): Record<string, Question> {
	const ref_area = [outline.area_code];
	const ask = (
		metric: string,
		time_period: readonly string[],
		indicator?: readonly (keyof typeof publicIndicators)[]
	) => ({
		metric: metricById(metric),
		request: {
			by: [...(indicator ? ['indicator'] : []), 'time_period'],
			where: { ref_area, time_period, ...(indicator && { indicator }) }
		}
	});
	const measured = (measure: string) =>
		outline.series.find((series) => series.table === 'price_index' && series.measure === measure)
			?.own ?? [];
	const reported = (ids: readonly (keyof typeof publicIndicators)[]) => {
		const found = outline.indicators.filter(({ indicator }) => ids.some((id) => id === indicator));
		const periods = [...new Set(found.flatMap(({ own }) => own))].sort();
		return ask('reported-value', periods, ids);
	};
	return Object.fromEntries(
		Object.entries({
			prices: ask('price-change', measured('cpi')),
			food: ask('food-price-change', measured('food_cpi')),
			subsidies: reported(['price_subsidy_yuan']),
			consumption: reported(['urban_consumption_yuan', 'rural_consumption_yuan'])
		}).filter(([, { request }]) => request.where.time_period.length > 0)
	);
}
