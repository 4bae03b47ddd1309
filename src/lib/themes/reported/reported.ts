import { samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Indicator, Outline } from '#lib/contract/outline.ts';
import { publicIndicators } from '#lib/contract/public-indicators.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { reportedView } from './reported-view.ts';

export const reported = defineTheme({
	id: 'reported',
	lacks: {
		'zh-CN': '本数据集没有部门填报的数字；原表另外印出的数字，见总览。',
		en: 'This dataset has no figures that departments report; what else its source prints is on the overview.'
	},
	measures: [],
	choices(outline): ThemeChoice[] {
		const periods = [...new Set(known(outline).flatMap(({ own }) => own))].filter(isYear).sort();
		return periods.length > 0 ? [{ topic: null, metric: null, periods }] : [];
	},
	questions: reportedQuestions,
	view: reportedView
});

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** What a source prints under a name of its own is no figure that departments report. */
const known = ({ indicators }: Outline): readonly Indicator[] =>
	indicators.filter(
		({ indicator }) => indicator in reportedIndicators && !(indicator in publicIndicators)
	);

/** The year chosen and the one before, so that what is no longer reported is missed. */
function reportedQuestions(outline: Outline, { period }: ThemeState): Questions {
	const time_period = [samePeriodLastYear(period), period];
	const asked = known(outline).filter(({ own }) => time_period.some((year) => own.includes(year)));
	const where = { time_period, ref_area: [outline.area_code] };
	const request = (indicators: readonly Indicator[]) => ({
		by: ['indicator', 'time_period'],
		where: { ...where, indicator: indicators.map(({ indicator }) => indicator) }
	});
	const shares = asked.filter(({ unit }) => unit === '%');
	return {
		values: { metric: metricById('reported-value'), request: request(asked) },
		...(shares.length > 0 && {
			parts: { metric: metricById('reported-share'), request: request(shares) }
		})
	};
}
