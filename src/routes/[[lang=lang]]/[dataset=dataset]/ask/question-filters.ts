import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Choice } from '#lib/components/choice.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { MessageKey } from '#lib/i18n/zh-CN.ts';
import type { Offer, Offers } from '#lib/asking/offers.ts';
import { askableMetrics, NO_SPLIT, splitsOf, type Asked, type Wish } from '#lib/asking/question.ts';
import { dimensionLabel, valueName } from '#lib/asking/words.ts';

interface Filter {
	label: string;
	value: string;
	choices: readonly Choice[];
	choose: (value: string) => void;
}

/** The parts of a question as filters: what is counted, how it is split, what is kept, and when. */
export function questionFilters(
	outline: Outline,
	asked: Asked,
	offers: Offers,
	locale: Locale,
	change: (wish: Partial<Wish>) => void
): Filter[] {
	const t = translator(locale);
	const choiceOf = ({ value, refused }: Offer, label: string): Choice => ({
		value,
		label: refused ? label + t(`ask.mark.${refused}`) : label,
		...(refused && { isRefused: true })
	});
	const dimensions = (of: readonly Offer[]) =>
		of.map((offer) =>
			choiceOf(
				offer,
				offer.value === NO_SPLIT ? t('ask.none') : dimensionLabel(offer.value, locale)
			)
		);
	const periods = (from: string): Choice[] =>
		offers.periods
			.filter((period) => period >= from)
			.reverse()
			.map((period) => ({ value: period, label: formatPeriodName(period, locale) }));
	const isOverTime = splitsOf(asked).includes('time_period');
	return [
		{
			label: t('filter.metric'),
			value: asked.metric.id,
			choices: metricChoices(outline, locale),
			choose: (metric) => change({ metric })
		},
		...(offers.base.length > 0
			? [
					{
						label: t('filter.base'),
						value: asked.base ?? '',
						choices: offers.base.map((offer) =>
							choiceOf(offer, t(`ask.base.${offer.value}` as MessageKey))
						),
						choose: (base: string) => change({ base })
					}
				]
			: []),
		{
			label: t('ask.rows'),
			value: asked.rows ?? NO_SPLIT,
			choices: dimensions(offers.rows),
			choose: (rows) => change({ rows })
		},
		{
			label: t('ask.columns'),
			value: asked.columns ?? NO_SPLIT,
			choices: dimensions(offers.columns),
			choose: (columns) => change({ columns })
		},
		...offers.codes.map(({ dimension, offers }): Filter => ({
			label: dimensionLabel(dimension, locale),
			value: asked.codes[dimension] ?? '',
			choices: offers.map((offer) =>
				choiceOf(offer, valueName(outline, asked, dimension, offer.value, locale))
			),
			choose: (code) => change({ codes: { [dimension]: code } })
		})),
		...(offers.frequency.length > 1
			? [
					{
						label: t('ask.frequency'),
						value: asked.frequency,
						choices: offers.frequency.map((offer) =>
							choiceOf(offer, t(`ask.frequency.${offer.value}` as MessageKey))
						),
						choose: (frequency: string) => change({ frequency })
					}
				]
			: []),
		...(isOverTime
			? [
					{
						label: t('ask.from'),
						value: asked.from,
						choices: periods(''),
						choose: (from: string) => change({ from })
					}
				]
			: []),
		{
			label: t(isOverTime ? 'ask.to' : 'ask.at'),
			value: asked.to,
			choices: periods(isOverTime ? asked.from : ''),
			choose: (to) => change({ to })
		}
	];
}

/** Grouped by the table that a metric counts, in the order of the registry. */
function metricChoices(outline: Outline, locale: Locale): Choice[] {
	const t = translator(locale);
	return askableMetrics(outline).map(({ id, name, numerator }) => ({
		value: id,
		label: name[locale],
		group: t(`ask.table.${numerator.terms[0].table.name}` as MessageKey)
	}));
}
