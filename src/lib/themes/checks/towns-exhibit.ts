import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import type { Area } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { Side } from '#lib/statistics/event-sides.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ChecksFacts } from './checks-facts.ts';
import { compareTowns } from './compare-towns.ts';

/** Where much is checked and where little, in the order of divisions: a number of checks ranks nobody. */
export function townsExhibit(facts: ChecksFacts): ThemeExhibit | undefined {
	const { t, answers, outline, locale, when, cell, rateCell } = facts;
	const { year, towns, told, low, high, institutions, common, sides } = compareTowns(facts);
	if (told.length < 2) return undefined;
	const bars = towns.map(({ area, rate }): Bar => ({
		...{ name: areaName(area, locale), value: rate?.value ?? null },
		...{ symbol: rateCell(rate), emphasised: true }
	}));
	const isShown = told.length < towns.length;
	const outside = [...sides.values()].filter((side) => side !== 'within').length;
	const verdict =
		sides.size === 0 ? '' : t(outside > 0 ? 'checks.outside' : 'checks.inside', { count: outside });
	const words = {
		year: when(year),
		unit: townWord(outline),
		told: told.length,
		low,
		high,
		verdict
	};
	const sideCell = (side: Side | undefined) => (side ? t(`checks.${side}`) : '');
	const row = (area: Area, checks: Point | undefined, rate?: Point) => ({
		key: area.ref_area,
		cells: [
			...[areaName(area, locale), cell(checks)],
			rate?.denominator == null ? '' : formatNumber(rate.denominator, { divisor: 1, decimals: 0 }),
			rate ? rateCell(rate) : '',
			sideCell(sides.get(area))
		]
	});
	const isCommonTold = common?.checks?.value != null;
	return {
		id: 'towns',
		title: t(
			low === high
				? isShown
					? 'checks.towns-title-even-shown'
					: 'checks.towns-title-even'
				: isShown
					? 'checks.towns-title-shown'
					: 'checks.towns-title',
			words
		),
		subtitle: t('checks.towns-sub', words),
		option: barOption(bars, facts.perHundred, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('checks.all') },
				{ label: t('checks.dibao') },
				{ label: t('checks.per-hundred') },
				{ label: t('checks.chance'), isText: true, isWideOnly: true }
			],
			rows: [
				...towns.map(({ area, checks, rate }) => row(area, checks, rate)),
				...institutions.map(({ area, checks }) => row(area, checks)),
				...(common && isCommonTold ? [row(common.area, common.checks)] : [])
			]
		},
		notes: [
			t('checks.towns-note', words),
			...(sides.size > 0 ? [t('checks.limits-note', words)] : []),
			...(isCommonTold ? [t('checks.common-note')] : []),
			...symbolNotes(
				[...towns, ...institutions].flatMap(({ checks }) => checks ?? []),
				outline,
				locale
			)
		],
		answers: [answers['towns'], answers['all']]
	};
}
