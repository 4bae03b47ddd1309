import { parsePeriod, type Period } from '#lib/calendar/period.ts';
import { isWithin, spanOf, type Span } from '#lib/calendar/span.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { needsBase, type Metric } from '#lib/metrics/define-metric.ts';
import { metrics } from '#lib/metrics/index.ts';
import { combinationsOf } from './combinations.ts';
import { acrossOf, inListOrder, openDimensions, splitDimensions } from './dimensions.ts';
import { codesFound, findFigures, periodsFound, type Scope } from './find-figures.ts';

export const BASES = ['previous', 'year-ago'] as const;
export const FREQUENCIES = ['month', 'quarter', 'year'] as const;

/** A reader's own question, complete: what is asked, by what it is split, of which codes and when. */
export interface Asked {
	metric: Metric;
	/** For changes: what they are taken on. */
	base: (typeof BASES)[number] | undefined;
	rows: string | undefined;
	columns: string | undefined;
	frequency: Period['frequency'];
	/** First and last period; the same where time is not split. */
	from: string;
	to: string;
	/** The code kept of every open dimension that is not split; time is in `from` and `to`. */
	codes: Readonly<Record<string, string>>;
}

/** What an address says of a question; what it leaves out is the usual. */
export interface Wish {
	metric?: string | undefined;
	base?: string | undefined;
	/** `none` for no split. */
	rows?: string | undefined;
	columns?: string | undefined;
	frequency?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	codes: Readonly<Record<string, string>>;
}

export const NO_SPLIT = 'none';
const USUAL_METRIC = 'persons';
/** As many periods as a table shows at first. */
const USUAL_PERIODS = { month: 12, quarter: 8, year: 10 } as const;
/** By what a table over time is split first, and into how many columns at most. */
const USUAL_COLUMNS = ['urban_rural', 'programme', 'kind'];
const MOST_COLUMNS = 6;

export const splitsOf = ({ rows, columns }: Pick<Asked, 'rows' | 'columns'>): string[] =>
	[rows, columns].filter((name) => name !== undefined);

/** The scope of a question, as figures are looked for. */
export const scopeOf = ({ metric, base, frequency, codes, ...asked }: Asked): Scope => ({
	...{ metric, base, frequency, codes },
	splits: splitsOf(asked)
});

/** Bases on which a metric has figures; `[undefined]` for one that is no change. */
export function basesOf(outline: Outline, metric: Metric): Asked['base'][] {
	const across = acrossOf(metric);
	const splits = across === undefined ? [] : [across];
	return (needsBase(metric) ? BASES : [undefined]).filter(
		(base) => findFigures(outline, { metric, base, splits, codes: {} }).length > 0
	);
}

/** The metrics that a dataset can be asked for, in the order of the registry. */
export const askableMetrics = (outline: Outline): Metric[] =>
	[...metrics.values()].filter((metric) => basesOf(outline, metric).length > 0);

/** @returns undefined where the dataset has no figures that can be asked for. */
export function resolveWish(outline: Outline, wish: Wish): Asked | undefined {
	const askable = askableMetrics(outline);
	const metric =
		askable.find(({ id }) => id === wish.metric) ??
		askable.find(({ id }) => id === USUAL_METRIC) ??
		askable[0];
	if (!metric) return undefined;
	const bases = basesOf(outline, metric);
	const base = bases.find((known) => known === wish.base) ?? bases[0];
	const { rows, columns } = readSplits(outline, metric, base, wish);
	const splits = splitsOf({ rows, columns });
	const scope = { metric, base, splits };
	const frequency = readFrequency(outline, scope, wish);
	const codes = readCodes(outline, { ...scope, frequency }, wish);
	const found = findFigures(outline, { ...scope, codes, frequency });
	return {
		...{ metric, base, rows, columns, frequency, codes },
		...readRange(outline, { ...scope, codes, frequency }, periodsFound(found), wish)
	};
}

type Splits = Pick<Asked, 'rows' | 'columns'>;

function readSplits(outline: Outline, metric: Metric, base: Asked['base'], wish: Wish): Splits {
	const dimensions = splitDimensions(metric);
	const known = (name: string | undefined) => dimensions.find((other) => other === name);
	const [rows, columns] = [known(wish.rows), known(wish.columns)];
	const isSaid = rows !== undefined || columns !== undefined || wish.rows === NO_SPLIT;
	if (isSaid) return { rows, columns: columns === rows ? undefined : columns };
	const has = (splits: string[]) => findFigures(outline, { metric, base, splits, codes: {} });
	const across = acrossOf(metric);
	if (across !== undefined) return { rows: across, columns: undefined };
	const own = combinationsOf(outline, metric, base).some(({ own }) => own.length > 1);
	if (!own) {
		const rows = ['ref_area', ...dimensions].find((name) => has([name]).length > 0);
		return { rows, columns: undefined };
	}
	const fitting = [...USUAL_COLUMNS, ...dimensions.slice(2)].find((name) => {
		if (!dimensions.includes(name)) return false;
		const count = codesFound(outline, has(['time_period', name]), name).length;
		return count > 1 && count <= MOST_COLUMNS;
	});
	return { rows: 'time_period', columns: fitting };
}

function readFrequency(
	outline: Outline,
	scope: Omit<Scope, 'codes'>,
	wish: Wish
): Period['frequency'] {
	const has = (splits: readonly string[], codes: Scope['codes']) => {
		const found = findFigures(outline, { ...scope, splits, codes });
		const periods = periodsFound(found).map((period) => parsePeriod(period).frequency);
		return FREQUENCIES.filter((frequency) => periods.includes(frequency));
	};
	const ever = has([], {});
	return (
		ever.find((frequency) => frequency === wish.frequency) ??
		has(scope.splits, wish.codes)[0] ??
		has(scope.splits, {})[0] ??
		(ever[0] as Period['frequency'])
	);
}

function readCodes(outline: Outline, scope: Omit<Scope, 'codes'>, wish: Wish): Scope['codes'] {
	const kept = openDimensions(scope.metric).filter(
		(name) => name !== 'time_period' && !scope.splits.includes(name)
	);
	const codes: Record<string, string> = {};
	for (const name of kept) {
		const code = wish.codes[name];
		if (code !== undefined && knownCodes(outline, scope, name).includes(code)) codes[name] = code;
	}
	for (const name of kept) {
		codes[name] ??= usualCode(outline, { ...scope, codes }, name);
	}
	return codes;
}

/** Every code that a metric has of a dimension, whatever it is split by. */
export function knownCodes(
	outline: Outline,
	{ metric, base }: Pick<Scope, 'metric' | 'base'>,
	dimension: string
): string[] {
	const found = findFigures(outline, { metric, base, splits: [], codes: {} });
	const codes = codesFound(outline, found, dimension);
	if (dimension !== 'ref_area') return codes;
	return found.some(({ combination }) => combination.own.length > 0)
		? [outline.area_code, ...codes]
		: codes;
}

/** The total or the whole area where there is one, else the first that has figures beside what is already chosen. */
function usualCode(outline: Outline, scope: Scope, dimension: string): string {
	const whole = dimension === 'ref_area' ? outline.area_code : TOTAL;
	const has = (codes: Scope['codes']) => findFigures(outline, { ...scope, codes }).length > 0;
	if (has({ ...scope.codes, [dimension]: whole })) return whole;
	const attribute = scope.codes['attribute'];
	const found = codesFound(outline, findFigures(outline, scope), dimension);
	return (
		inListOrder(scope.metric, dimension, found, attribute)[0] ??
		(knownCodes(outline, scope, dimension)[0] as string)
	);
}

function readRange(
	outline: Outline,
	scope: Scope & { frequency: Period['frequency'] },
	offered: readonly string[],
	wish: Wish
): Pick<Asked, 'from' | 'to'> {
	const ever = periodsFound(findFigures(outline, { ...scope, splits: [], codes: {} }));
	const known = offered.length > 0 ? offered : ever;
	const ends = wish.to === undefined ? known : within(ever, spanOf(undefined, wish.to));
	const to = ends[ends.length - 1] ?? (known[known.length - 1] as string);
	if (!scope.splits.includes('time_period')) return { from: to, to };
	const before = known.filter((period) => period <= to);
	const usual = before[Math.max(0, before.length - USUAL_PERIODS[scope.frequency])] ?? to;
	const starts = wish.from === undefined ? [] : within(ever, spanOf(wish.from, undefined));
	const from = starts.find((period) => period <= to) ?? usual;
	return { from, to };
}

/** Those that have a part in a wished span, whose ends may be of another frequency; none where it is not one. */
function within(periods: readonly string[], span: Span | undefined): string[] {
	return span ? periods.filter((period) => isWithin(period, span)) : [];
}

/** The question that the page opens with, then the first one of each other metric. */
export function usualQuestions(outline: Outline): Asked[] {
	const ids = [undefined, ...askableMetrics(outline).map(({ id }) => id)];
	const questions = ids.flatMap((metric) => resolveWish(outline, { metric, codes: {} }) ?? []);
	return questions.filter(({ metric }, at) => at === 0 || metric !== questions[0]?.metric);
}
