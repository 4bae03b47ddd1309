import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { townsOf } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import { seriesPeriods } from '../series-periods.ts';
import type { Evidence } from './define-problem.ts';

const YEAR = 12;

/** Services of the last twelve months beside the twelve before; more of them need not be enough. */
export const servicesEvidence: Evidence = {
	id: 'services',
	questions(outline, month) {
		const known = seriesPeriods(outline, 'services', {}, 'parts').filter((each) => each <= month);
		if (known.length < 2 * YEAR) return {};
		const ref_area = townsOf(outline).map((town) => town.ref_area);
		const ask = (time_period: readonly string[]) => ({
			metric: metricById('service-times'),
			request: { by: [], where: { ref_area, time_period } }
		});
		return {
			services: ask(known.slice(-YEAR)),
			'services-before': ask(known.slice(-2 * YEAR, -YEAR))
		};
	},
	judge({ answers, locale, t }) {
		const { services, 'services-before': earlier } = answers;
		const [now, before] = [services?.points[0]?.value, earlier?.points[0]?.value];
		if (now == null || before == null) return { text: t('problems.none'), verdict: 'absent' };
		const months = services?.request.where.time_period ?? [];
		const text = (value: number) => formatNumber(value, { divisor: 1, decimals: 0 });
		return {
			text: t('problems.services-text', {
				...{ now: text(now), before: text(before) },
				period: formatPeriodName(months[months.length - 1] ?? '', locale)
			}),
			verdict: now < before ? 'supports' : 'unmeasured'
		};
	}
};
