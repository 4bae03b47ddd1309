import { samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { baseWord, percentWords } from '#lib/wording/words.ts';
import type { FundsFacts } from './funds-facts.ts';

/**
 * 比上年同期增长2.2% in words; rounded figures that agree are not said to be equal.
 *
 * @returns undefined where there is nothing to compare with.
 */
export function changeOf(
	point: Point | undefined,
	{ t, about, locale, state }: Pick<FundsFacts, 't' | 'about' | 'locale' | 'state'>
): string | undefined {
	if (point?.value == null) return undefined;
	const base = baseWord(state.period, samePeriodLastYear(state.period), locale);
	const change = percentWords(point, locale);
	if (change)
		return t('funds.change', {
			base,
			change: change.replace(/\d/, (digit) => about(point) + digit)
		});
	return t(about(point) ? 'funds.change-none-rounded' : 'funds.change-none', { base });
}

/** The same after the amount that it belongs to; nothing where there is nothing to compare with. */
export function changeClause(point: Point | undefined, facts: FundsFacts): string {
	const change = changeOf(point, facts);
	return change ? facts.t('funds.and-change', { change }) : '';
}
