import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, scaleFor } from '#lib/charts/format-value.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { CHANGING } from '#lib/queries/metric-choices.ts';
import { baseWord, changeWords, percentWords } from '#lib/wording/words.ts';

/** The overview's key figures as they are shown, each with what became of it since. */
export function overviewFigures(
	answers: Answers,
	metrics: readonly string[],
	period: string,
	locale: Locale
) {
	const t = translator(locale);
	return metrics.map((id) => {
		const metric = metricById(id);
		const point = answers[id]?.points[0];
		const scale = scaleFor(metric, [point?.value ?? null], locale);
		return {
			...{ id, name: metric.name[locale], value: cellText(point, scale, locale) },
			...{ unit: point?.value === null ? '' : scale.unit, note: note(id) }
		};
	});

	function note(id: string): string {
		if (answers[id]?.points[0]?.value == null) return '';
		if (id === 'mean-benefit') {
			const paid = answers['mean-benefit-as-paid']?.points[0]?.value ?? null;
			const regular = answers[id]?.points[0]?.value ?? null;
			if (paid === null || paid === regular) return '';
			const metric = metricById('mean-benefit-as-paid');
			const text = formatNumber(paid, scaleFor(metric, [paid], locale));
			return t('overview.with-one-off', { text });
		}
		const base = baseWord(period, answers[`${id}-change`]?.request.base ?? '', locale);
		const change = changeWords(
			answers[`${id}-change`]?.points[0],
			answers[id]?.points[0],
			id,
			locale
		);
		if (!change) return CHANGING.includes(id) ? t('overview.no-compare') : '';
		const percent = percentWords(answers[`${id}-change-percent`]?.points[0], locale);
		return percent
			? t('overview.compared', { base, change, percent })
			: t('overview.compared-only', { base, change });
	}
}
