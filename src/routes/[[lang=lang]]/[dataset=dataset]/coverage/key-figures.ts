import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import { formatPeriodName, scaleFor } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Topic } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { baseWord, changeWords } from '#lib/wording/words.ts';
import type { KeyFigure } from '#lib/themes/define-theme.ts';
import { COLUMNS, latestOfEach, nameOf } from './programmes.ts';

/** How many a programme reaches at its latest, per head too, and what became of each in a year. */
export function keyFigures(
	outline: Outline,
	{ id: topicId }: Topic,
	answers: Answers,
	locale: Locale
): KeyFigure[] {
	const latest = latestOfEach(outline).find(({ topic }) => topic.id === topicId);
	if (!latest) return [];
	const { topic, period } = latest;
	const t = translator(locale);
	return Object.entries(COLUMNS[topic.counts]).flatMap(([column, id]): KeyFigure[] => {
		const points = answers[nameOf(topic, column)]?.points ?? [];
		const at = (when: string) => points.find(({ dimensions }) => dimensions.time_period === when);
		const [now, before] = [at(period), at(samePeriodLastYear(period))];
		if (!now) return [];
		const metric = metricById(id);
		const scale = scaleFor(metric, [now.value], locale);
		const when = formatPeriodName(period, locale);
		const value = cellText(now, scale, locale);
		const isRate = metric.denominator !== 'none';
		const base = baseWord(period, samePeriodLastYear(period), locale);
		const about = [now, before].some((point) => point?.status === 'E' || point?.status === 'R');
		// A change of definition leaves nothing to compare with.
		const change =
			now.value === null || before?.value == null || now.status === 'B'
				? ''
				: isRate
					? t('coverage.year-before', { base, value: cellText(before, scale, locale) })
					: t('coverage.on-year-before', {
							base,
							change:
								(about ? t('symbol.approximate') : '') +
								(changeWords({ ...now, value: now.value - before.value }, now, id, locale) ?? '')
						});
		return [
			{
				...{ id, name: metric.name[locale], value, unit: now.value === null ? '' : scale.unit },
				note: change === '' ? when : t('coverage.at', { when, change })
			}
		];
	});
}
