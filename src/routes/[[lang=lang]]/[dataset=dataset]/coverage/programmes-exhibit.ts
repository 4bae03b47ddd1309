import { group } from 'd3-array';
import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { formatChange, formatPeriodName, scaleFor } from '#lib/charts/format-value.ts';
import { programmes } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '#lib/themes/define-theme.ts';
import {
	COLUMNS,
	latestOfEach,
	latestReported,
	nameOf,
	programmesQuestions,
	REPORTED
} from './programmes.ts';

/** Counted by households alone, which then stand where the others have persons. */
const isOfHouseholds = ({ points }: Row) => 'households' in points && !('persons' in points);

const RATES = ['registered', 'resident'] as const;

interface Row {
	code: string;
	name: string;
	period: string;
	/** By column; a column that does not apply is left out. */
	points: Readonly<Record<string, Point | undefined>>;
	before?: Point | undefined;
}

/** All programmes beside one another, and how many they are per head of either population. */
export function programmesExhibit(
	outline: Outline,
	answers: Answers,
	locale: Locale
): ThemeExhibit | undefined {
	const t = translator(locale);
	const rows = [...ownRows(outline, answers, locale), ...reportedRows(outline, answers, locale)];
	if (rows.length < 2) return undefined;
	rows.sort((a, b) => a.code.localeCompare(b.code, 'en'));
	const points = rows.flatMap((row) => Object.values(row.points).flatMap((point) => point ?? []));
	const counts = rows.flatMap((row) => [row.points.persons, row.points.households]);
	const count = scaleFor(
		metricById('persons'),
		counts.map((point) => point?.value ?? null),
		locale
	);
	const rate = scaleFor(metricById('coverage-rate-registered'), [], locale);
	const rates = RATES.filter((column) => rows.some((row) => row.points[column]));
	const cell = (row: Row, column: string, scale: typeof count) =>
		column in row.points ? cellText(row.points[column], scale, locale) : '';
	const change = ({ points: { persons: now }, before }: Row) => {
		if (!before || !now) return '';
		const untold = [now, before].find(({ value }) => value === null);
		if (untold) return cellText(untold, count, locale);
		// Its mark says that it cannot be held against what was before.
		if (now.status === 'B') return '';
		const about = isApproximate(now) || isApproximate(before) ? t('symbol.approximate') : '';
		return about + formatChange((now.value ?? 0) - (before.value ?? 0), count);
	};
	const columns = [
		{ label: t('figure.programme'), isText: true, wraps: true, cellOf: ({ name }: Row) => name },
		{
			...{ label: t('figure.period'), isText: true, isWideOnly: true },
			cellOf: ({ period }: Row) => formatPeriodName(period, locale)
		},
		{
			...{ label: t('coverage.households'), isWideOnly: true },
			cellOf: (row: Row) => (isOfHouseholds(row) ? '' : cell(row, 'households', count))
		},
		{
			label: t('coverage.persons'),
			cellOf: (row: Row) =>
				isOfHouseholds(row) && row.points.households?.value != null
					? t('coverage.in-households', { count: cell(row, 'households', count) })
					: cell(row, isOfHouseholds(row) ? 'households' : 'persons', count)
		},
		{ label: t('coverage.change'), isWideOnly: true, cellOf: change },
		...rates.map((each) => ({
			label: t('figure.with-unit', { name: t(`coverage.${each}`), unit: '%' }),
			cellOf: (row: Row) => cell(row, each, rate)
		}))
	].filter(({ cellOf }) => rows.some((row) => cellOf(row) !== ''));
	const [first] = rows.filter(({ points }) => rates.some((each) => points[each]?.value != null));
	const told = rates.filter((column) => first?.points[column]?.value != null);
	const inFirst = (column: string) => cellText(first?.points[column], rate, locale);
	return {
		id: 'programmes',
		title: first
			? t(told.length > 1 ? 'coverage.programmes-title' : 'coverage.programmes-title-one', {
					...{ programme: first.name, period: formatPeriodName(first.period, locale) },
					...{ registered: inFirst('registered'), resident: inFirst('resident') },
					...{ rate: inFirst(told[0] ?? ''), basis: t(`coverage.of-${told[0] ?? 'registered'}`) }
				})
			: t('coverage.programmes-title-plain', { count: rows.length }),
		subtitle: t(rates.length > 0 ? 'coverage.programmes-sub-rates' : 'coverage.programmes-sub'),
		table: {
			columns: columns.map(({ cellOf: _, ...column }) => column),
			rows: rows.map((row) => ({
				key: row.name,
				cells: columns.map(({ cellOf }) => cellOf(row))
			}))
		},
		notes: [
			...(count.divisor > 1 ? [t('coverage.counts-unit', { unit: count.unit })] : []),
			t('coverage.programmes-note'),
			periodsNote(rows, locale),
			...(rates.length > 0 ? [t('coverage.rates-note')] : []),
			...(rates.some((each) => rows.some((row) => !row.points[each]))
				? [t('coverage.blank-note')]
				: []),
			...(rows.some(({ code }) => code in REPORTED)
				? [t('coverage.reported-note', { programmes: reportedNames(rows, locale) })]
				: []),
			...symbolNotes(points, outline, locale)
		],
		answers: Object.keys(programmesQuestions(outline)).map((name) => answers[name])
	};
}

const isApproximate = ({ status }: Point) => status === 'E' || status === 'R';

/** Whose figures are of which period: the narrow table has no column for it. */
function periodsNote(rows: readonly Row[], locale: Locale): string {
	const t = translator(locale);
	const parts = [...group(rows, ({ period }) => period)].map(([period, of]) =>
		t('coverage.of-period', {
			names: of.map(({ name }) => name).join(t('site.list-joiner')),
			period: formatPeriodName(period, locale)
		})
	);
	return t('coverage.periods-note', { parts: parts.join(t('site.clause-joiner')) });
}

const reportedNames = (rows: readonly Row[], locale: Locale): string =>
	rows
		.filter(({ code }) => code in REPORTED)
		.map(({ name }) => name)
		.join(translate(locale, 'site.list-joiner'));

function ownRows(outline: Outline, answers: Answers, locale: Locale): Row[] {
	return latestOfEach(outline).map(({ topic, period }) => {
		const at = (column: string, when: string) =>
			answers[nameOf(topic, column)]?.points.find(
				({ dimensions }) => dimensions.time_period === when
			);
		const columns = Object.keys(COLUMNS[topic.counts]).filter((column) => at(column, period));
		return {
			...{ code: codeOf(topic), name: topicName(topic)[locale], period },
			points: Object.fromEntries(columns.map((column) => [column, at(column, period)])),
			before: at('persons', samePeriodLastYear(period))
		};
	});
}

const codeOf = ({ programmes: [code = ''] }: Topic) => code;

function reportedRows(outline: Outline, answers: Answers, locale: Locale): Row[] {
	return Object.entries(REPORTED).flatMap(([code, indicator]) => {
		const [point] = answers[indicator]?.points ?? [];
		const period = latestReported(outline, indicator);
		if (!point || period === undefined) return [];
		const column = indicator.endsWith('_households') ? 'households' : 'persons';
		const name = programmes[code as keyof typeof programmes][locale];
		return [{ code, name, period, points: { [column]: point } }];
	});
}
