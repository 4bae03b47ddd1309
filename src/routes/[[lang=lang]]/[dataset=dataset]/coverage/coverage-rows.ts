import { greatest, least } from 'd3-array';
import { cellText, type FigureTable } from '#lib/charts/figure-table.ts';
import { formatPeriodName, scaleFor, type Scale } from '#lib/charts/format-value.ts';
import type { Line } from '#lib/charts/line-option.ts';
import { strata } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicName } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { areaName, quantity, wholeName } from '#lib/wording/words.ts';
import { isYearEnd } from '../most-wanted.ts';
import { MOST_AREAS, type CoverageState } from './coverage.ts';

/** One thing followed over time: the whole, a stratum of it, or a town. */
export interface CoverageRow {
	key: string;
	name: string;
	kind: 'whole' | 'stratum' | 'area';
	/** One per period, in order of time. */
	points: readonly Point[];
}

const has = ({ points }: CoverageRow) => points.some(({ value }) => value !== null);

/** Everything with a figure: the whole, its strata, then the towns in the order of divisions. */
export function coverageRows(
	outline: Outline,
	state: CoverageState,
	answers: Answers,
	locale: Locale
): CoverageRow[] {
	const pick = (question: string, name: string, value: string) =>
		(answers[question]?.points ?? []).filter(({ dimensions }) => dimensions[name] === value);
	const whole: CoverageRow = {
		key: outline.area_code,
		name: wholeName(outline, locale),
		kind: 'whole',
		points: answers['whole']?.points ?? []
	};
	const split = (answers['strata']?.request.where.urban_rural ?? []).map(
		(stratum): CoverageRow => ({
			key: stratum,
			name: strata[stratum as keyof typeof strata][locale],
			kind: 'stratum',
			points: pick('strata', 'urban_rural', stratum)
		})
	);
	const towns = outline.areas.map((area): CoverageRow => ({
		key: area.ref_area,
		name: areaName(area, locale),
		kind: 'area',
		points: pick('towns', 'ref_area', area.ref_area)
	}));
	return [whole, ...split, ...towns].filter(has);
}

/** What is drawn: the towns chosen; else the whole and its strata; else the first towns. */
export function drawnRows(rows: readonly CoverageRow[], state: CoverageState): CoverageRow[] {
	const chosen = rows.filter(({ key, kind }) => kind === 'area' && state.areas.includes(key));
	if (chosen.length > 0) return chosen;
	const whole = rows.filter(({ kind }) => kind !== 'area');
	return whole.length > 0 ? whole : rows.slice(0, MOST_AREAS);
}

export function linesOf(rows: readonly CoverageRow[]): Line[] {
	return rows.map(({ name, points }) => ({
		name,
		values: new Map(points.map(({ dimensions, value }) => [dimensions.time_period ?? '', value]))
	}));
}

/** Where the first line began, where it stood farthest out, and where it is now. */
export function coverageTitle(
	row: CoverageRow | undefined,
	state: CoverageState,
	locale: Locale
): string {
	const metric = metricById(state.metric);
	const topic = topicName(state.topic)[locale];
	const isUnit = metric.name.en.toLowerCase() === scaleFor(metric, [], 'en').unit;
	const place = row?.kind === 'area' ? row.name : '';
	const name =
		locale === 'en'
			? `${place ? `${place}, ` : ''}${topic}: ${isUnit ? '' : metric.name.en.toLowerCase()}`
			: `${place}${topic}${metric.name['zh-CN'].replace('在册', '')}`;
	const known = (row?.points ?? []).filter(({ value }) => value !== null);
	const text = (point: Point) => {
		const when = formatPeriodName(point.dimensions.time_period ?? '', locale);
		const value = quantity(point, metric.id, locale) ?? '';
		return locale === 'en' ? `${value} in ${when}` : `${when}${value}`;
	};
	const told = turningPoints(known).map(text);
	if (told.length === 0) return name.replace(/: $/, '');
	return `${name}${locale === 'en' && !isUnit ? ' ' : ''}${told.join(locale === 'en' ? ', ' : '，')}`;
}

/** The first and the last point, and between them the highest or lowest where it lies a tenth beyond both. */
function turningPoints(points: readonly Point[]): Point[] {
	const [first, last] = [points[0], points[points.length - 1]];
	if (!first || !last) return [];
	if (first === last) return [first];
	const value = (point: Point) => point.value ?? 0;
	const ends = [value(first), value(last)];
	const highest = greatest(points, value);
	const lowest = least(points, value);
	if (highest && value(highest) > 1.1 * Math.max(...ends)) return [first, highest, last];
	if (lowest && value(lowest) < 0.9 * Math.min(...ends)) return [first, lowest, last];
	return [first, last];
}

/** With more periods than this the table has the ends of years and the latest; the others are folded away. */
const MOST_PERIODS = 36;
/** Of those, as many as a phone has room for. */
const ON_PHONE = 3;

/** The table of the page: periods down where there are many, across where there are few or only some are told. */
export function coverageTable(
	rows: readonly CoverageRow[],
	periods: readonly string[],
	scale: Scale,
	locale: Locale
): FigureTable {
	const told = periods.filter(
		(period, at) => periods.length <= MOST_PERIODS || isYearEnd(period) || at === periods.length - 1
	);
	if (told.length === periods.length && told.length > 6)
		return periodsDown(rows, periods, scale, locale);
	const cell = ({ points }: CoverageRow, period: string) =>
		cellText(points[periods.indexOf(period)], scale, locale);
	return {
		columns: [
			{ label: translate(locale, 'coverage.areas'), isText: true },
			...told.map((label, at) => ({
				label,
				isWideOnly: told.length > 6 && at < told.length - ON_PHONE
			}))
		],
		rows: rows.map((row) => ({
			key: row.key,
			cells: [row.name, ...told.map((period) => cell(row, period))]
		}))
	};
}

/** Every period of what is drawn, where the page's table has not all of them. */
export function everyPeriod(
	drawn: readonly CoverageRow[],
	periods: readonly string[],
	scale: Scale,
	locale: Locale
): FigureTable | undefined {
	if (periods.length <= MOST_PERIODS) return undefined;
	return periodsDown(drawn, periods, scale, locale);
}

function periodsDown(
	rows: readonly CoverageRow[],
	periods: readonly string[],
	scale: Scale,
	locale: Locale
): FigureTable {
	return {
		columns: [
			{ label: translate(locale, 'figure.period'), isText: true },
			...rows.map(({ name }) => ({ label: name }))
		],
		rows: periods.map((period, at) => ({
			key: period,
			cells: [
				formatPeriodName(period, locale),
				...rows.map(({ points }) => cellText(points[at], scale, locale))
			]
		}))
	};
}
