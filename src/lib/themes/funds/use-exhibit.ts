import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { wholeName, areaName, townWord } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

/** 闽民救〔2020〕19号. */
const LEAST_USE = 0.9;

/** How much of its quota each town has used, in the order of divisions. */
export function useExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when, state } = facts;
	const points = pointsOf('use');
	const told = points.filter(({ value }) => value !== null);
	const rates = told.map(({ value }) => value ?? 0);
	if (told.length < 2) return undefined;
	const areas = new Map(outline.areas.map((area) => [area.ref_area, area]));
	const nameOf = (code: string | undefined) => {
		const area = areas.get(code ?? '');
		return area ? areaName(area, locale) : wholeName(outline, locale);
	};
	const text = (value: number) => formatNumber(value, SHARE_SCALE);
	const whole = pointsOf('use-whole').filter(({ value }) => value !== null);
	const rows = [...points, ...whole];
	const scale = facts.moneyScale(rows.map((point) => ({ ...point, value: point.denominator })));
	const amount = (value: number | null) =>
		value === null ? t('reason.not-reported') : formatNumber(value, scale);
	const words = {
		...{ period: when(state.period), told: told.length, unit: townWord(outline) },
		count: rates.filter((rate) => rate >= LEAST_USE).length,
		...{ low: text(Math.min(...rates)), high: text(Math.max(...rates)) }
	};
	const bars = points.map((point): Bar => ({
		...{ name: nameOf(point.dimensions.ref_area), value: point.value },
		...{ symbol: cell(point, SHARE_SCALE), emphasised: true }
	}));
	return {
		id: 'use',
		title: t(told.length < points.length ? 'funds.use-title-shown' : 'funds.use-title', words),
		subtitle: t('funds.use-sub', words),
		option: barOption(bars, SHARE_SCALE, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('figure.with-unit', { name: t('funds.amount'), unit: scale.unit }) },
				{ label: t('figure.with-unit', { name: t('funds.quota'), unit: scale.unit }) },
				{ label: t('funds.use') }
			],
			rows: rows.map((point) => ({
				key: point.dimensions.ref_area ?? outline.area_code,
				cells: [
					nameOf(point.dimensions.ref_area),
					...[amount(point.numerator), amount(point.denominator), cell(point, SHARE_SCALE)]
				]
			}))
		},
		notes: [t('funds.use-note', words), ...symbolNotes(rows, outline, locale)],
		answers: [answers['use'], answers['use-whole']]
	};
}
