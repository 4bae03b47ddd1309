import type { Dataset } from '#lib/contract/dataset.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { defineCube, type Cube } from './define-cube.ts';

const MEASURES = ['budget_yuan', 'adjusted_yuan', 'received_yuan'];

/** Where a part does not say, the sum is not known. */
const sumOf = (column: string) => `CASE WHEN count(${column}) = count(*) THEN sum(${column}) END`;
/** Of a date that not every line has, no month: one of the others may be earlier, or later. */
const monthOf = (which: 'min' | 'max', date: string) =>
	`CASE WHEN count(${date}) = count(*) THEN left(CAST(${which}(${date}) AS VARCHAR), 7) END`;

/**
 * What was budgeted for a year, adjusted and received: year × county × programme, in all and by source,
 * as government budgets are published (预算法第14条). What was spent is not taken from here: to the cent it
 * is the sum of what households were paid, which `funds` publishes protected.
 * Of a year that is not over, what was received may be what was paid so far: whole years alone. Public: no
 * protection.
 */
export function budgetOf(dataset: Dataset): Cube {
	return defineCube({
		name: 'budget',
		reads: ['funds'],
		queries: (from, { years }) =>
			(years.length > 0 ? ['source', undefined] : []).map((by) => ({
				grain: by ? 'year × county × source' : 'year × county',
				sql:
					`SELECT year AS time_period, ${quoteText(dataset.area_code)} AS ref_area, programme, ` +
					`${by ?? `'_T'`} AS source, ${MEASURES.map((name) => `${sumOf(name)} AS ${name}`).join(', ')}, ` +
					`${monthOf('min', 'received_on')} AS received_in, ` +
					`${monthOf('max', 'disbursed_on')} AS disbursed_in ` +
					`FROM ${from('funds')} AS f WHERE year IN (${years.map(({ period }) => quoteText(period)).join(', ')}) ` +
					`GROUP BY year, programme${by ? ', source' : ''}`
			}))
	});
}
