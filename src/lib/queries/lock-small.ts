import { TOTAL } from '#lib/contract/code-lists.ts';
import { leastCount } from '#lib/privacy/least-count.ts';
import { policies, type Policy } from '#lib/privacy/policy.ts';
import type { Metric, Sum } from '#lib/metrics/define-metric.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Cell } from './read-cells.ts';

/**
 * The second lock, on the reader's side: however filters are stacked, no answer counts fewer households,
 * persons or cases than the policy of the snapshot allows. The first is the exporter's, and the
 * only one that keeps anything secret: whoever has the site has its files. A change over time is not
 * locked, since who came and who left is posted by law.
 *
 * @param policy by which the snapshot was protected; null for printed figures, which pass.
 * @returns the cells in their order; what is locked is hidden (`C`) on both sides.
 */
export function lockSmall(
	cells: readonly Cell[],
	metric: Metric,
	{ where }: MetricRequest,
	policy: Policy['id'] | null
): readonly Cell[] {
	if (policy === null) return cells;
	const split = Object.keys(where).filter((name) => where[name]?.some((code) => code !== TOTAL));
	const numerator = leastOf(metric.numerator, split, policies[policy]);
	const denominator =
		metric.denominator === 'none'
			? undefined
			: leastOf(metric.denominator, split, policies[policy]);
	if (numerator === undefined && denominator === undefined) return cells;
	return cells.map((cell): Cell =>
		isBelow(cell[1], numerator) || isBelow(cell[2], denominator) ? ['C', null, null, cell[3]] : cell
	);
}

/** Nobody at all is told only where the files tell it. */
const isBelow = (count: number | null, least: number | undefined): boolean =>
	count !== null && least !== undefined && Math.abs(count) > 0 && Math.abs(count) < least;

function leastOf(
	{ terms, times }: Sum,
	split: readonly string[],
	policy: Policy
): number | undefined {
	// A difference of two stocks or flows is small where both are large.
	if (times !== undefined || terms.some(({ at, minus }) => at !== undefined || minus))
		return undefined;
	const least = terms.map(({ table, measure, where = {} }) => {
		const fixed = Object.keys(where).filter((name) => where[name]?.some((code) => code !== TOTAL));
		return leastCount({ table: table.name, measure }, [...split, ...fixed], policy);
	});
	return least.every((each) => each !== undefined) ? Math.max(...least) : undefined;
}
