import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { spendingKinds, TOTAL } from '#lib/contract/code-lists.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

/** What came once, such as a price subsidy, apart from what comes every month, as far as print tells them apart. */
export function kindsExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when, state } = facts;
	const points = pointsOf('kinds').filter(({ value }) => value !== null);
	const total = points.find(({ dimensions }) => dimensions.kind === TOTAL);
	const codes = Object.keys(spendingKinds);
	const kinds = points
		.filter((point) => point !== total)
		.sort(
			(a, b) => codes.indexOf(a.dimensions.kind ?? '') - codes.indexOf(b.dimensions.kind ?? '')
		);
	const once = kinds.find(({ dimensions }) => dimensions.kind !== 'regular');
	if (!total?.value || !once) return undefined;
	const all = total.value;
	const rows = [total, ...kinds];
	const scale = facts.moneyScale(rows);
	const nameOf = (code: string | undefined) =>
		spendingKinds[code as keyof typeof spendingKinds][locale];
	const share = (value: number | null) => formatNumber((value ?? 0) / all, SHARE_SCALE);
	const rest = all - kinds.reduce((sum, { value }) => sum + (value ?? 0), 0);
	const words = {
		...{ period: when(state.period), topic: facts.scopedName, kind: nameOf(once.dimensions.kind) },
		amount: facts.about(total) + facts.inScale(all, scale),
		part: facts.about(once) + facts.inScale(once.value ?? 0, scale),
		share: share(once.value)
	};
	const bars = rows.map((point): Bar => ({
		...{ name: nameOf(point.dimensions.kind), value: point.value },
		emphasised: point === once
	}));
	return {
		id: 'kinds',
		title: t('funds.kinds-title', words),
		subtitle: facts.say('funds.kinds-sub', { ...words, unit: scale.unit }),
		option: barOption(bars, scale, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('funds.kind'), isText: true },
				{ label: t('figure.with-unit', { name: t('funds.amount'), unit: scale.unit }) },
				{ label: t('funds.share') }
			],
			rows: rows.map((point) => ({
				key: point.dimensions.kind ?? '',
				cells: [nameOf(point.dimensions.kind), cell(point, scale), share(point.value)]
			}))
		},
		notes: [
			...(rest > 0 ? [t('funds.kinds-rest', { amount: facts.inScale(rest, scale) })] : []),
			...symbolNotes(rows, outline, locale)
		],
		answers: [answers['kinds']]
	};
}
