import { symbolNotes } from '#lib/charts/figure-table.ts';
import { scaleFor, type Scale } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { Metric } from '#lib/metrics/define-metric.ts';
import { answerTable } from './answer-table.ts';
import type { Grid } from './grid.ts';
import type { Pivot } from './pivot.ts';
import type { Asked } from './question.ts';
import { keptWords, rangeName, titleOf } from './words.ts';

/** Without it a spreadsheet takes UTF-8 for the local encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const NUMBER = /^[−-]?[\d,]+(\.\d+)?(?=[*†]?$)/;

/** Yuan stay yuan and persons persons, however large: a spreadsheet needs no 万. Percent are percent. */
function wholeScale(metric: Metric, locale: Locale): Scale {
	return scaleFor(metric, [], locale);
}

/**
 * A table as a file that a spreadsheet opens, RFC 4180 in UTF-8 with a byte order mark: what it is and where
 * it comes from, the table, and what its symbols mean. Numbers without separators; symbols stay.
 *
 * @param checked by which the figures can be worked out again.
 */
export function answerCsv(
	outline: Outline,
	asked: Asked,
	grid: Grid,
	pivot: Pivot,
	checked: { codes: readonly string[]; link: string },
	locale: Locale
): string {
	const t = translator(locale);
	const { metric } = asked;
	const scale = wholeScale(metric, locale);
	const table = answerTable(outline, asked, grid, pivot, scale, locale);
	const points = pivot.flatMap((row) => row.filter((point) => point !== undefined));
	const kept = keptWords(outline, asked, locale);
	const head: [string, string][] = [
		[t('ask.csv.title'), titleOf(asked, locale)],
		[t('ask.csv.dataset'), outline.title[locale]],
		[t('ask.csv.kind'), kindMark(outline, locale)],
		[t('figure.snapshot'), `${outline.dataset}/${outline.snapshot}`],
		[t('ask.csv.released'), outline.released_on],
		...(kept === '' ? [] : [[t('ask.csv.kept'), kept] as [string, string]]),
		[t('figure.period'), rangeName(asked, locale)],
		[t('definitions.unit'), scale.unit],
		[t('figure.definition'), metric.definition[locale]],
		[t('definitions.basis'), metric.basis[locale]],
		...checked.codes.map((code): [string, string] => [t('verify.code'), code]),
		[t('verify.link'), checked.link]
	];
	const lines = [
		...head,
		[],
		table.columns.map(({ label }) => label),
		...table.rows.map(({ cells: [name = '', ...cells] }) => [name, ...cells.map(plain)]),
		[],
		...symbolNotes(points, outline, locale).map((note) => [t('ask.csv.note'), note])
	];
	return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** A number as spreadsheets read it; anything else as it is. */
const plain = (cell: string): string =>
	cell.replace(NUMBER, (number) => number.replace(/,/g, '').replace('−', '-'));

const quoted = (cell: string): string =>
	/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
