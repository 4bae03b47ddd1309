import { cellText, type FigureTable } from '#lib/charts/figure-table.ts';
import type { Scale } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Grid } from './grid.ts';
import type { Pivot } from './pivot.ts';
import type { Asked } from './question.ts';
import { dimensionLabel, valueName } from './words.ts';

/** The pivot as a table of texts, in one unit. Names that two codes share have their codes beside them. */
export function answerTable(
	outline: Outline,
	asked: Asked,
	grid: Grid,
	pivot: Pivot,
	scale: Scale,
	locale: Locale
): FigureTable {
	const { metric, rows, columns } = asked;
	const names = (dimension: string | undefined, codes: readonly string[]) =>
		dimension === undefined
			? [metric.name[locale]]
			: distinct(
					codes,
					codes.map((code) => valueName(outline, asked, dimension, code, locale))
				);
	const rowNames = names(rows, grid.rows);
	const first =
		rows === undefined ? translate(locale, 'filter.metric') : dimensionLabel(rows, locale);
	return {
		columns: [
			{ label: first, isText: true },
			...names(columns, grid.columns).map((label) => ({ label }))
		],
		rows: pivot.map((points, at) => ({
			key: grid.rows[at] ?? 'all',
			cells: [rowNames[at] ?? '', ...points.map((point) => cellText(point, scale, locale))]
		}))
	};
}

function distinct(codes: readonly string[], names: readonly string[]): string[] {
	return names.map((name, at) =>
		names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} ${codes[at]}`
	);
}
