import { termsOf, type Metric } from '#lib/metrics/define-metric.ts';
import { gridOf, type MetricRequest } from '#lib/metrics/metric-request.ts';
import { maySum } from '#lib/metrics/refuse-request.ts';
import { distinct, worst, type Cell } from './read-cells.ts';
import type { Answer } from './query-metric.ts';

/** What an answer was asked. */
type Asked = Pick<Answer, 'metric' | 'request'>;

const AREA = 'ref_area';

/**
 * Another question that asks, area by area, for everything that `question` wants added up, so that the
 * sum needs no query of its own.
 */
export function findParts<Question extends Asked>(
	{ metric, request }: Question,
	others: readonly Question[]
): Question | undefined {
	const areas = request.where[AREA];
	if (request.by.includes(AREA) || !areas || !areAdded(metric, areas)) return undefined;
	const wanted = shapeOf(request, [...request.by, AREA]);
	return others.find(
		(other) =>
			other.metric === metric &&
			shapeOf(other.request, other.request.by) === wanted &&
			areas.every((area) => other.request.where[AREA]?.includes(area))
	);
}

/** Everything of a request but its areas, as one text. */
function shapeOf({ where, base }: MetricRequest, by: readonly string[]): string {
	const filters = Object.entries(where).filter(([name]) => name !== AREA);
	return JSON.stringify([[...by].sort(), filters.sort(([a], [b]) => (a < b ? -1 : 1)), base]);
}

/** Both sides come by area, so that each is the sum of its parts. */
function areAdded(metric: Metric, areas: readonly string[]): boolean {
	return (
		termsOf(metric).every(
			({ table, where }) => table.dimensions.includes(AREA) && !where?.[AREA]
		) &&
		metric.numerator.across !== AREA &&
		(metric.denominator === 'none' || metric.denominator.across !== AREA) &&
		maySum(metric, AREA, areas)
	);
}

/**
 * The cells of `request` added up from an answer by area: numerators and denominators apart, as the engine
 * adds them. Where a part is hidden or missing only the engine can tell, and nothing is returned.
 */
export function addUp({ points, cells }: Answer, request: MetricRequest): Cell[] | undefined {
	const areas = request.where[AREA] ?? [];
	const sums: Cell[] = [];
	for (const place of gridOf(request)) {
		const parts = cells.filter((_, at) => {
			const dimensions = points[at]?.dimensions ?? {};
			return (
				areas.includes(dimensions[AREA] ?? '') &&
				request.by.every((name) => dimensions[name] === place[name])
			);
		});
		const sum = parts.length === areas.length ? addCells(parts) : undefined;
		if (!sum) return undefined;
		sums.push(sum);
	}
	return sums;
}

function addCells(parts: readonly Cell[]): Cell | undefined {
	const hasDenominator = parts.some(([, , denominator]) => denominator !== null);
	let [numerator, denominator] = [0, 0];
	for (const [, over, under] of parts) {
		if (over === null || (hasDenominator && under === null)) return undefined;
		numerator += over;
		denominator += under ?? 0;
	}
	return [
		worst(parts.map(([status]) => status).join('')),
		numerator,
		hasDenominator ? denominator : null,
		distinct(parts.map(([, , , sources]) => sources).join('+'))
	];
}
