import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { procedureRules } from '#lib/contract/case-codes.ts';
import { programmes } from '#lib/contract/code-lists.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark, percentText } from '#lib/wording/words.ts';
import type { ThemeExhibit, ThemeFacts } from '../define-theme.ts';
import type { RulesOf } from './rules-questions.ts';

const SHARES = { divisor: 0.01, decimals: 1, unit: '%' };

/** How often what the law asks with a case of one programme was done: a rule a row, as far as it is told. */
export function rulesExhibit(
	{ answers, outline, locale }: ThemeFacts,
	{ programme, rules }: RulesOf
): ThemeExhibit | undefined {
	const t = translator(locale);
	const count = (value: number) => formatNumber(value, { divisor: 1, decimals: 0 });
	const pointOf = (name: string, rule: string): Point | undefined =>
		answers[`${name}-${programme}`]?.points.find(({ dimensions }) => dimensions.rule === rule);
	const rows = rules.flatMap((rule) => {
		const cases = pointOf('rules-cases', rule);
		if (cases?.value == null) return [];
		const share = pointOf('rules-share', rule);
		return [{ key: rule, name: procedureRules[rule][locale], cases, share }];
	});
	const told = rows.flatMap(({ name, share }) =>
		share?.value == null ? [] : [{ name, value: share.value }]
	);
	const lowest = [...told].sort((a, b) => a.value - b.value)[0];
	const given = [answers[`rules-share-${programme}`], answers[`rules-cases-${programme}`]];
	const year = given.find((answer) => answer)?.request.where.time_period?.[0];
	if (!lowest || year === undefined) return undefined;
	const bars = rows.map(({ name, share }): Bar => ({
		...{ name, value: share?.value ?? null, symbol: t('reason.hidden') },
		emphasised: share?.value != null && share.value < 1
	}));
	const hasHidden = rows.some(({ share }) => share?.reason === 'hidden');
	const words = {
		...{ year: formatPeriodName(year, locale), count: told.length },
		programme: programmes[programme as keyof typeof programmes][locale]
	};
	return {
		id: `rules-${programme}`,
		title: t(titleOf(lowest.value, told.length, hasHidden), {
			...{ ...words, rule: lowest.name, share: percentText(lowest.value) }
		}),
		subtitle: t('rules.sub', words),
		option: barOption(bars, SHARES, kindMark(outline, locale)),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('rules.rule'), isText: true },
				{ label: t('rules.cases') },
				{ label: t('rules.met'), isWideOnly: true },
				{ label: t('rules.share') }
			],
			rows: rows.map(({ key, name, cases, share }) => ({
				key,
				cells: [
					...[name, count(cases.value ?? 0)],
					share?.value == null ? t('reason.hidden') : count(share.numerator ?? 0),
					share?.value == null ? t('reason.hidden') : percentText(share.value)
				]
			}))
		},
		notes: [
			t('rules.note'),
			...(told.length < rows.length ? [t('rules.hidden-note')] : []),
			...symbolNotes(
				rows.map(({ cases }) => cases),
				outline,
				locale
			)
		],
		answers: given
	};
}

/** One rule alone is neither the least of several nor all of them. */
function titleOf(lowest: number, told: number, hasHidden: boolean) {
	if (told === 1) return hasHidden ? 'rules.title-one-shown' : 'rules.title-one';
	return lowest === 1 ? 'rules.title-all' : 'rules.title';
}
