import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { partsOf, type Outline, type Series } from '#lib/contract/outline.ts';
import type { Metric, Term } from '#lib/metrics/define-metric.ts';
import { storedPeriod } from '#lib/metrics/metric-request.ts';
import { openDimensions } from './dimensions.ts';

type Codes = Readonly<Record<string, string>>;

/** One combination of a metric's open dimensions but area and time, with all that the metric needs there. */
export interface Combination {
	codes: Codes;
	/** Periods with figures of the dataset's own area, and of areas below it, in order of time. */
	own: readonly string[];
	parts: readonly string[];
	/** The parts with figures in a period, in the order of divisions. */
	areas(period: string): readonly string[];
}

/** What one summand of a metric has with certain codes; several series where it adds up several. */
interface Supply {
	codes: Codes;
	term: Term;
	series: readonly Series[];
}

type Known = Map<string, readonly Combination[]>;
const known = new WeakMap<Outline, Known>();

/**
 * Every combination of codes for which a metric has all of its summands, hidden figures included.
 *
 * @param base for changes: `previous` or `year-ago`.
 * @returns none where the dataset lacks a table, a measure or a parameter of the metric.
 */
export function combinationsOf(
	outline: Outline,
	metric: Metric,
	base?: string
): readonly Combination[] {
	let ofOutline = known.get(outline);
	if (!ofOutline) known.set(outline, (ofOutline = new Map()));
	const key = `${metric.id} ${base ?? ''}`;
	let found = ofOutline.get(key);
	if (!found) ofOutline.set(key, (found = findCombinations(outline, metric, base)));
	return found;
}

function findCombinations(outline: Outline, metric: Metric, base?: string): Combination[] {
	const sums = [metric.numerator, metric.denominator].filter((sum) => sum !== 'none');
	if (sums.some(({ times }) => times !== undefined && !(times in outline.parameters))) return [];
	const open = openDimensions(metric);
	const joined = sums
		.flatMap(({ terms }) => {
			const required = terms.filter(({ optional }) => !optional);
			return required.length > 0 ? required : [...terms];
		})
		.map((term) => suppliesOf(outline, term, open))
		.reduce<{ codes: Codes; supplies: Supply[] }[]>(joinOnCodes, [{ codes: {}, supplies: [] }]);
	return joined
		.map(({ codes, supplies }) => combine(outline, metric, codes, supplies, base))
		.filter(({ own, parts }) => own.length + parts.length > 0);
}

function suppliesOf(outline: Outline, term: Term, open: readonly string[]): Supply[] {
	const { table, measure, where = {} } = term;
	const groups = new Map<string, Supply & { series: Series[] }>();
	for (const series of outline.series) {
		if (series.table !== table.name || series.measure !== measure) continue;
		const codes: Record<string, string> = {};
		const fits = Object.entries(series.dimensions).every(([name, code]) => {
			if (where[name]) return where[name].includes(code);
			if (!open.includes(name)) return code === TOTAL;
			codes[name] = code;
			return true;
		});
		if (!fits) continue;
		const key = JSON.stringify(codes);
		const group = groups.get(key) ?? { codes, term, series: [] };
		group.series.push(series);
		groups.set(key, group);
	}
	const summed = Object.values(where).reduce((count, values) => count * values.length, 1);
	return [...groups.values()].filter(({ series }) => term.optional || series.length === summed);
}

function joinOnCodes(
	left: readonly { codes: Codes; supplies: Supply[] }[],
	right: readonly Supply[]
): { codes: Codes; supplies: Supply[] }[] {
	const shared = Object.keys(right[0]?.codes ?? {}).filter(
		(name) => name in (left[0]?.codes ?? {})
	);
	const keyOf = (codes: Codes) => shared.map((name) => codes[name]).join('|');
	const byKey = new Map<string, Supply[]>();
	for (const supply of right) {
		const key = keyOf(supply.codes);
		byKey.set(key, [...(byKey.get(key) ?? []), supply]);
	}
	return left.flatMap(({ codes, supplies }) =>
		(byKey.get(keyOf(codes)) ?? []).map((supply) => ({
			codes: { ...codes, ...supply.codes },
			supplies: [...supplies, supply]
		}))
	);
}

function combine(
	outline: Outline,
	metric: Metric,
	codes: Codes,
	supplies: readonly Supply[],
	base?: string
): Combination {
	const { frequencies } = metric;
	const has = ({ series, term }: Supply, level: 'own' | 'parts', asked: string): boolean => {
		const stored = storedPeriod(asked, term.at, base);
		const test = (each: Series) => each[level].includes(stored);
		return term.optional ? series.some(test) : series.every(test);
	};
	const now = supplies.filter(({ term }) => term.at === undefined);
	const periods = (level: 'own' | 'parts'): string[] => {
		// What is taken at another time alone can be asked for in any period that the dataset tells of.
		const candidates =
			now.length > 0
				? [...new Set(now.flatMap(({ series }) => series.flatMap((each) => each[level])))]
				: allPeriods(outline);
		return candidates
			.filter((asked) => frequencies.includes(parsePeriod(asked).frequency))
			.filter((asked) => supplies.every((supply) => has(supply, level, asked)))
			.sort();
	};
	const order = partsOf(outline).map(({ ref_area }) => ref_area);
	return {
		codes,
		own: periods('own'),
		parts: periods('parts'),
		areas: (asked) =>
			supplies.reduce<readonly string[]>((areas, { series, term }) => {
				const stored = storedPeriod(asked, term.at, base);
				const listed = (area: string) => (each: Series) =>
					each.parts.includes(stored) && (each.listed[stored]?.includes(area) ?? true);
				return areas.filter((area) =>
					term.optional ? series.some(listed(area)) : series.every(listed(area))
				);
			}, order)
	};
}

const allPeriods = ({ series }: Outline): string[] => [
	...new Set(series.flatMap(({ own, parts }) => [...own, ...parts]))
];
