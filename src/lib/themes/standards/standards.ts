import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import { standardsView } from './standards-view.ts';

/** Years over which a report tells the rise of a standard. */
const YEARS = 5;

export const standards = defineTheme({
	id: 'standards',
	lacks: {
		'zh-CN': '本数据集没有保障标准。',
		en: 'This dataset has no standards.'
	},
	measures: [],
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
