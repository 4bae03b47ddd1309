import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { lower } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark, percentText } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { lowIncomePopulation } from './low-income-population.ts';
import { isOfHouseholds, shareIn } from './told-categories.ts';

export const SHARE_SCALE = { divisor: 0.01, decimals: 1, unit: '%' } as const;
const COUNT = { divisor: 1, decimals: 0 };

/** What the sentences and charts of the theme are made of, worked out once. */
export function recipientsFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const share = (attribute: string, codes: readonly string[], name = attribute) =>
		shareIn(answers[name]?.points ?? [], attribute, codes);
	return {
		...given,
		...{ t, share, mark: kindMark(outline, locale) },
		lowIncome: lowIncomePopulation(answers),
		count: (value: number) => formatNumber(value, COUNT),
		percent: (value: number) => percentText(value),
		unitOf: (attribute: string) =>
			t(isOfHouseholds(attribute) ? 'recipients.households' : 'recipients.persons'),
		pointsOf: (attribute: string): readonly Point[] => answers[attribute]?.points ?? [],
		topic:
			locale === 'en'
				? lower(topicName(state.topic as Topic).en)
				: topicName(state.topic as Topic)[locale],
		year: formatPeriodName(state.period, locale)
	};
}

export type RecipientsFacts = ReturnType<typeof recipientsFacts>;
