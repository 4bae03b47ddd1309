import { monthsOf, lastQuarter } from './paid-topics.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { benefitOf } from './benefit-facts.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

/** How near what reaches a household is to the standard, quarter by quarter. */
export function benefitExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, mark, when, yuan } = facts;
	const months = new Set(pointsOf('mean').map(({ dimensions }) => dimensions.time_period ?? ''));
	const quarters = [...new Set([...months].map(lastQuarter))].filter((quarter) =>
		monthsOf(quarter).every((month) => months.has(month))
	);
	const rows = quarters.map((quarter) => ({
		quarter,
		benefit: benefitOf(facts, monthsOf(quarter))
	}));
	const told = rows.flatMap(({ quarter, benefit }) => (benefit ? [{ quarter, ...benefit }] : []));
	const last = told[told.length - 1];
	if (!last || told.length < 2) return undefined;
	const hasGaps = told.filter(({ gap }) => gap !== null).length > 1;
	const isInterval = told.some(({ standard }) => standard && standard[0] < standard[1]);
	const ends = isInterval ? ([0, 1] as const) : ([0] as const);
	const lines = ends.map((end) => ({
		name: isInterval ? t(end === 0 ? 'funds.gap-least' : 'funds.gap-most') : t('funds.gap-rate'),
		values: new Map(
			told.map(({ quarter, gap, mean }) => [quarter, hasGaps ? (gap?.[end] ?? null) : mean])
		)
	}));
	const scale = hasGaps ? SHARE_SCALE : { divisor: 1, decimals: 0, unit: t('funds.yuan-month') };
	const within = (bounds: Bounds | null, write: (value: number) => string) =>
		bounds ? [...new Set(bounds.map(write))].join('–') : t('reason.not-reported');
	const percent = (value: number) => formatNumber(value, SHARE_SCALE);
	const about = last.isRounded ? t('symbol.approximate') : '';
	const words = {
		period: when(last.quarter),
		topic: facts.topicName,
		mean: about + yuan(last.mean, 1)
	};
	return {
		id: 'benefit',
		title: last.gap
			? t('funds.benefit-title', {
					...{ ...words, standard: within(last.standard, (value) => yuan(value)) },
					gap: about + within(last.gap, percent)
				})
			: t('funds.benefit-title-mean', words),
		subtitle: facts.say(hasGaps ? 'funds.benefit-sub' : 'funds.benefit-sub-mean', words),
		option: lineOption(hasGaps ? lines : lines.slice(0, 1), quarters, scale, mark),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('funds.mean') },
				{ label: t('funds.standard') },
				{ label: t('funds.gap-percent') }
			],
			rows: rows.map(({ quarter, benefit }) => ({
				key: quarter,
				cells: benefit
					? [
							...[when(quarter), yuan(benefit.mean, 1)],
							...[within(benefit.standard, (value) => yuan(value)), within(benefit.gap, percent)]
						]
					: [when(quarter), ...Array<string>(3).fill(t('reason.hidden'))]
			}))
		},
		notes: [
			t('funds.benefit-note'),
			...(isInterval ? [t('funds.gap-note-interval')] : []),
			...symbolNotes(pointsOf('mean'), outline, locale)
		],
		answers: [answers['mean'], answers['strata'], answers['standards']]
	};
}
