import { cellText } from '#lib/charts/figure-table.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { leadKinds } from '#lib/contract/case-codes.ts';
import { metricById } from '#lib/metrics/index.ts';
import { seriesPeriods } from '../series-periods.ts';
import { isThere, type Evidence } from './define-problem.ts';
import { latest } from './latest.ts';
import type { EvidenceId } from './problem-ids.ts';

/** Leads of a kind, which prove nothing before they are looked into; or what those confirmed owe. */
export function leadEvidence(
	id: EvidenceId,
	kind: keyof typeof leadKinds,
	metric: 'leads' | 'leads-due'
): Evidence {
	return {
		id,
		questions(outline, month) {
			const known = seriesPeriods(outline, 'leads', { kind }, 'own');
			const period = latest(known, month);
			if (period === undefined) return {};
			const where = { kind: [kind], time_period: [period], ref_area: [outline.area_code] };
			return { [id]: { metric: metricById(metric), request: { by: [], where } } };
		},
		judge({ answers, locale, t }) {
			const answer = answers[id];
			const point = answer?.points[0];
			if (!isThere(point)) return { text: t('problems.none'), verdict: 'absent' };
			const period = formatPeriodName(answer?.request.where.time_period?.[0] ?? '', locale);
			const isTold = point.value !== null;
			const unit = isTold ? t(metric === 'leads' ? 'problems.leads-unit' : 'problems.yuan') : '';
			const about = isTold && point.status === 'R' ? t('symbol.approximate') : '';
			const number = cellText(point, { divisor: 1, decimals: 0, unit: '' }, locale);
			const text = t('problems.figure', { period, value: about + number + unit });
			if (!isTold) return { text, verdict: 'hidden' };
			if (metric === 'leads') return { text, verdict: 'lead' };
			return { text, verdict: (point.value ?? 0) > 0 ? 'supports' : 'opposes' };
		}
	};
}
