import { cellText } from '#lib/charts/figure-table.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import { topicsOf } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import { isThere, type Evidence } from './define-problem.ts';
import { latest } from './latest.ts';

const METRICS = { registered: 'coverage-rate-registered', resident: 'coverage-rate-resident' };
/** Coverage of 低保 on one of the two populations; the resident one is judged against the registered one. */
export function residenceEvidence(id: 'registered' | 'resident'): Evidence {
	return {
		id,
		questions(outline, month) {
			const topic = topicsOf(outline).find((each) => each.id === '01');
			const period = topic && latest(metricPeriods(outline, METRICS[id], topic, 'own'), month);
			if (period === undefined) return {};
			const where = { programme: ['01'], time_period: [period], ref_area: [outline.area_code] };
			return { [id]: { metric: metricById(METRICS[id]), request: { by: [], where } } };
		},
		judge({ answers, locale, t }) {
			const answer = answers[id];
			const point = answer?.points[0];
			const isJudged = id === 'resident';
			if (!answer || !isThere(point))
				return { text: t('problems.none'), ...(isJudged && { verdict: 'absent' }) };
			const period = formatPeriodName(answer.request.where.time_period?.[0] ?? '', locale);
			const number = cellText(point, { divisor: 0.01, decimals: 2, unit: '%' }, locale);
			const value = number + (point.value === null ? '' : '%');
			const text = t('problems.figure', { period, value });
			if (!isJudged) return { text };
			const registered = answers['registered']?.points[0]?.denominator;
			if (!registered || !point.denominator) return { text, verdict: 'absent' };
			// Nobody counts who goes without; but where none have come, none can.
			return { text, verdict: point.denominator > registered ? 'unmeasured' : 'opposes' };
		}
	};
}
