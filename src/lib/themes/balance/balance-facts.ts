import { lower } from '#lib/i18n/letter-case.ts';
import { formatNumber, formatPeriodName, scaleFor } from '#lib/charts/format-value.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import { kindMark, townWord } from '#lib/wording/words.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import type { Share } from '#lib/statistics/weighted-rates.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { compareTowns } from './compare-towns.ts';

/** What the sentences and charts of the theme are made of, worked out once. */
export function balanceFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const metric = metricById(state.metric ?? '');
	const compared = compareTowns(outline, answers);
	const rateOf = ({ amount, weight }: Share) => amount / weight;
	const scale = scaleFor(metric, compared.towns.map(rateOf), locale);
	const text = (rate: number) => formatNumber(rate, scale);
	const unit = scale.unit === '%' ? '%' : ` ${scale.unit}`;
	const decimals = (value: number, places: number) =>
		formatNumber(value, { divisor: 1, decimals: places });
	return {
		...given,
		...compared,
		...{ t, metric, scale, rateOf, text },
		/** Persons among people: only these are a share that chance plays with. */
		isCoverage: metric.numerator.terms[0].table.name === 'coverage',
		isPercent: metric.unit === 'percent',
		rate: (rate: number) => `${text(rate)}${locale === 'en' ? unit : unit.trim()}`,
		/** A number, or the interval that it lies in, its ends rounded outwards. @param step of the last decimal. */
		told: (bounds: Bounds | null, write: (value: number) => string, step: number) => {
			if (!bounds) return '–';
			if (bounds[0] === bounds[1]) return write(bounds[0]);
			const least = write(Math.floor(bounds[0] / step) * step);
			const most = write(Math.ceil(bounds[1] / step) * step);
			return t('balance.interval', { least, most });
		},
		decimals,
		mark: kindMark(outline, locale),
		words: {
			topic: topicName(state.topic as Topic)[locale],
			metric: locale === 'en' ? lower(metric.name.en) : metric.name[locale],
			unit: townWord(outline),
			period: formatPeriodName(state.period, locale)
		}
	};
}

export type BalanceFacts = ReturnType<typeof balanceFacts>;
