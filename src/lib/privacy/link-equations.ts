import { shiftPeriod } from '#lib/calendar/period.ts';
import { codesWithin, finestCodes } from '#lib/contract/code-list-index.ts';
import { grainOf } from '#lib/contract/cube-grains.ts';
import type { RowKey } from '#lib/contract/define-grain.ts';
import type { CubeLink, LinkTerm } from '#lib/contract/define-link.ts';

/** One linear relation between cells: Σ times × value of `measure` = 0, or ≤ 0. */
export interface LinkEquation<Row extends RowKey> {
	link: CubeLink;
	time_period: string;
	ref_area: string;
	/** The combination that the equation is about: codes of the dimensions that the link keeps. */
	codes: Readonly<Record<string, string>>;
	/** `measure` as the row's own table calls it. */
	terms: LinkedCell<Row>[];
}

interface LinkedCell<Row extends RowKey> {
	times: number;
	row: Row;
	measure: string;
	/** The term of the link that it belongs to. */
	term: LinkTerm;
}

/** What a combination without a row is: nobody, as records are counted; or not told, as they are published. */
export type Absent = 'zero' | 'untold';

/**
 * Write out a link over rows that are there.
 *
 * @param rowsOf rows of one grain; all of them from `from` to `to`.
 * @param span first and last month of the data, `YYYY-MM`: only periods within it, and whose month
 *   before is within it where a stock opens or flows are added.
 * @param absent where it is `untold`, only equations of which no row is missing.
 * @returns an equation for each combination that any row is about, and measure.
 */
export function linkEquations<Row extends RowKey>(
	link: CubeLink,
	rowsOf: (table: string, grain: string) => readonly Row[],
	span: { from: string; to: string },
	absent: Absent
): LinkEquation<Row>[] {
	const needsOpening = link.terms.some(({ time, table }) => time === 'opens' || table === 'flows');
	const earliest = needsOpening ? shiftPeriod(span.from, 1) : span.from;
	const equations = new Map<string, LinkEquation<Row>>();
	for (const measure of link.measures)
		for (const term of link.terms)
			for (const row of rowsOf(term.table, term.grain)) {
				if (Object.entries(term.only ?? {}).some(([name, code]) => row.codes[name] !== code))
					continue;
				// A common row counts again what its towns do.
				if (row.ref_area.startsWith('X')) continue;
				const time_period = periodOf(term, row.time_period, link.period);
				if (!time_period) continue;
				const [first, last] = monthsOf(time_period);
				if (first < earliest || last > span.to) continue;
				const ref_area = term.area === 'towns' ? countyOf(row.ref_area) : row.ref_area;
				const codes = Object.fromEntries(link.keeps.map((name) => [name, row.codes[name] ?? '']));
				const key = [measure, time_period, ref_area, ...Object.values(codes)].join(' ');
				const equation = equations.get(key) ?? { link, time_period, ref_area, codes, terms: [] };
				equation.terms.push({ times: term.times, row, measure: term.measure ?? measure, term });
				equations.set(key, equation);
			}
	const found = [...equations.values()];
	if (absent === 'zero') return found;
	const townsOf = new Map(link.terms.map((term) => [term, countTowns(term, rowsOf)]));
	return found.filter(({ ref_area, terms }) =>
		link.terms.every((term) =>
			isWhole(
				link,
				term,
				terms.flatMap((cell) => (cell.term === term ? [cell.row] : [])),
				townsOf.get(term)?.get(ref_area) ?? 0
			)
		)
	);
}

function countTowns<Row extends RowKey>(
	{ table, grain, area }: LinkTerm,
	rowsOf: (table: string, grain: string) => readonly Row[]
): Map<string, number> {
	const towns = new Set(
		area === 'towns' ? rowsOf(table, grain).map(({ ref_area }) => ref_area) : []
	);
	const counts = new Map<string, number>();
	for (const town of towns)
		if (!town.startsWith('X')) counts.set(countyOf(town), (counts.get(countyOf(town)) ?? 0) + 1);
	return counts;
}

/** Whether the rows of a term leave nothing out: no town, no period within the equation's, no category. */
function isWhole<Row extends RowKey>(
	{ keeps, period }: CubeLink,
	{ table, grain, time, area, only = {} }: LinkTerm,
	rows: readonly Row[],
	towns: number
): boolean {
	const periods = time === 'within' ? periodsWithin(period, grain) : 1;
	const parts = new Map<string, Row[]>();
	for (const row of rows) {
		const key = `${row.time_period} ${row.ref_area}`;
		parts.set(key, [...(parts.get(key) ?? []), row]);
	}
	if (parts.size !== periods * (area === 'towns' ? towns : 1)) return false;
	const split = Object.entries(grainOf(table, grain).codes).flatMap(([name, codes]) =>
		typeof codes !== 'string' || codes === 'free' || keeps.includes(name) || name in only
			? []
			: [{ name, list: codes }]
	);
	return [...parts.values()].every((part) =>
		split.every(({ name, list }) => {
			const told = new Set(part.flatMap(({ codes }) => codesWithin(list, codes[name] ?? '')));
			return finestCodes(list).every((code) => told.has(code));
		})
	);
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const periodsWithin = (period: CubeLink['period'], grain: string): number =>
	MONTHS[period] / MONTHS[grain.split(' × ')[0] as CubeLink['period']];

/** @returns the period of that length which a row counts towards, if it does. */
function periodOf(
	{ time }: LinkTerm,
	period: string,
	length: CubeLink['period']
): string | undefined {
	if (time === 'same') return period;
	const [first, last] = monthsOf(period);
	if (time === 'within') return enclosing(first, length);
	const month = time === 'opens' ? shiftPeriod(period, 1) : last;
	const about = enclosing(month, length);
	return monthsOf(about)[time === 'opens' ? 0 : 1] === month ? about : undefined;
}

function enclosing(month: string, length: CubeLink['period']): string {
	if (length === 'month') return month;
	const year = month.slice(0, 4);
	return length === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** First and last month of a period. */
function monthsOf(period: string): [first: string, last: string] {
	const year = period.slice(0, 4);
	if (period.length === 4) return [`${year}-01`, `${year}-12`];
	if (period[5] !== 'Q') return [period, period];
	const last = String(Number(period.slice(6)) * 3);
	const first = String(Number(last) - 2);
	return [`${year}-${first.padStart(2, '0')}`, `${year}-${last.padStart(2, '0')}`];
}

/** Of a town's or institution's code. */
const countyOf = (town: string): string => town.replace(/^I/, '').slice(0, 6);
