import { shiftPeriod } from '#lib/calendar/period.ts';
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
	terms: { times: number; row: Row; measure: string }[];
}

/**
 * Write out a link over rows that are there.
 *
 * @param rowsOf rows of one grain; all of them from `from` to `to`.
 * @param span first and last month of the data, `YYYY-MM`: only periods within it, and whose month
 *   before is within it where a stock opens or flows are added.
 * @returns an equation for each combination that any row is about, and measure.
 */
export function linkEquations<Row extends RowKey>(
	link: CubeLink,
	rowsOf: (table: string, grain: string) => readonly Row[],
	span: { from: string; to: string }
): LinkEquation<Row>[] {
	const needsOpening = link.terms.some(({ time, table }) => time === 'opens' || table === 'flows');
	const earliest = needsOpening ? shiftPeriod(span.from, 1) : span.from;
	const equations = new Map<string, LinkEquation<Row>>();
	for (const measure of link.measures)
		for (const term of link.terms)
			for (const row of rowsOf(term.table, term.grain)) {
				if (Object.entries(term.only ?? {}).some(([name, code]) => row.codes[name] !== code))
					continue;
				const time_period = periodOf(term, row.time_period, link.period);
				if (!time_period) continue;
				const [first, last] = monthsOf(time_period);
				if (first < earliest || last > span.to) continue;
				const ref_area = term.area === 'towns' ? countyOf(row.ref_area) : row.ref_area;
				const codes = Object.fromEntries(link.keeps.map((name) => [name, row.codes[name] ?? '']));
				const key = [measure, time_period, ref_area, ...Object.values(codes)].join(' ');
				const equation = equations.get(key) ?? { link, time_period, ref_area, codes, terms: [] };
				equation.terms.push({ times: term.times, row, measure: term.measure ?? measure });
				equations.set(key, equation);
			}
	return [...equations.values()];
}

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
