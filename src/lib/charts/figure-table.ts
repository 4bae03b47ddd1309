import { isPeriod } from '#lib/calendar/period.ts';
import { isWithin, type Span } from '#lib/calendar/span.ts';
import type { Status } from '#lib/contract/define-table.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { formatNumber, type Scale } from './format-value.ts';

/** A table of texts: the same points as a chart, for those who do not see the chart. */
export interface FigureTable {
	columns: readonly {
		label: string;
		isText?: boolean;
		/** Left out on a phone. */
		isWideOnly?: boolean;
		/** Text of several lines. */
		wraps?: boolean;
	}[];
	rows: readonly {
		key: string;
		cells: readonly string[];
		/** The page, within the dataset, that the last cell names and leads to. */
		page?: string;
	}[];
}

/** Statuses that a mark after the number tells of; its note is `status-note.` and the status. */
const MARKS: Partial<Record<Status, string>> = { P: '*', B: '†' };

/** One cell as print has it: the number, 约 before an approximate one, or the symbol for why there is none. */
export function cellText(point: Point | undefined, scale: Scale, locale: Locale): string {
	if (!point) return translate(locale, 'reason.not-reported');
	if (point.value === null) return translate(locale, `reason.${point.reason ?? 'not-reported'}`);
	const text = formatNumber(point.value, scale) + (MARKS[point.status] ?? '');
	return point.status === 'E' ? `${translate(locale, 'symbol.approximate')}${text}` : text;
}

/** The rows of a table that has one a period which lie in a span; all of them where none does. */
export function tableBetween(table: FigureTable, span: Span): FigureTable {
	const rows = table.rows.filter(({ key }) => !isPeriod(key) || isWithin(key, span));
	return rows.some(({ key }) => isPeriod(key)) ? { ...table, rows } : table;
}

/**
 * Notes on the symbols that occur among `points`, each once. Rounded is marked nowhere; where protection
 * rounded, and not the press, it is said.
 */
export function symbolNotes(
	points: readonly Point[],
	{ policy, amounts_rounded_to }: Pick<Outline, 'policy' | 'amounts_rounded_to'>,
	locale: Locale
): string[] {
	const told = policy ? (['P', 'B', 'R'] as const) : (['P', 'B'] as const);
	const reasons = new Set(points.flatMap(({ reason }) => (reason ? [reason] : [])));
	const statuses = new Set(points.map(({ status }) => status));
	return [
		...[...reasons].map((reason) => translate(locale, `reason-note.${reason}`)),
		...told
			.filter((status) => statuses.has(status))
			.map((status) => translate(locale, `status-note.${status}`)),
		...(policy ? roundedAmounts(points, amounts_rounded_to, locale) : [])
	];
}

/** To what amounts were rounded, at the widest of their years: by less than that each. */
function roundedAmounts(
	points: readonly Point[],
	bases: Outline['amounts_rounded_to'],
	locale: Locale
): string[] {
	const amounts = points.filter(({ status, unit }) => status === 'R' && unit === 'yuan');
	const years = amounts.flatMap(({ dimensions }) => dimensions.time_period?.slice(0, 4) ?? []);
	const told = years.length > 0 ? years.flatMap((year) => bases[year] ?? []) : Object.values(bases);
	const base = Math.max(0, ...told);
	if (amounts.length === 0 || base === 0) return [];
	const text = formatNumber(base, { divisor: 1, decimals: 0 });
	return [translate(locale, 'status-note.R-amounts', { base: text })];
}
