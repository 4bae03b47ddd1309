import { parsePeriod } from '#lib/calendar/period.ts';
import { EXCLUSIVE_PROGRAMMES, TOTAL } from '#lib/contract/code-lists.ts';
import { AppError } from '#lib/errors.ts';
import { needsBase, termsOf, type Metric } from './define-metric.ts';
import { basePeriod, type MetricRequest } from './metric-request.ts';

type Where = MetricRequest['where'];

/**
 * Refuse a question whose answer would be wrong or would mean nothing: columns that no table has,
 * dimensions left open, sums that count somebody twice, a definition asked to be something else.
 *
 * @param where the question's, with the totals it leaves unsaid.
 * @throws {AppError} `contract/unknown-column`, `metric/open-dimension`, `metric/fixed-dimension`,
 *   `metric/not-additive`, `metric/wrong-frequency`, `metric/no-base`, `period/invalid`
 */
export function refuseRequest(metric: Metric, request: MetricRequest, where: Where): void {
	refuseColumns(metric, request);
	refuseOpenDimensions(metric, request, where);
	refusePeriods(metric, request);
	for (const [dimension, values] of Object.entries(where)) {
		const isSummed = !request.by.includes(dimension) || isAcross(metric, dimension);
		if (isSummed && values.length > 1 && !maySum(metric, dimension, values))
			throw new AppError('metric/not-additive', { metric: metric.id, dimension });
	}
}

function refuseColumns(metric: Metric, { by, where }: MetricRequest): void {
	const terms = termsOf(metric);
	const table = metric.numerator.terms[0].table.name;
	for (const column of Object.keys(where)) {
		if (!terms.some((term) => term.table.dimensions.includes(column)))
			throw new AppError('contract/unknown-column', { table, column });
		if (terms.some((term) => term.where?.[column]))
			throw new AppError('metric/fixed-dimension', { metric: metric.id, dimension: column });
	}
	for (const column of by) {
		if (!metric.numerator.terms.every((term) => term.table.dimensions.includes(column)))
			throw new AppError('contract/unknown-column', { table, column });
	}
}

function refuseOpenDimensions(metric: Metric, request: MetricRequest, where: Where): void {
	const open =
		request.by.find((dimension) => !request.where[dimension]?.length) ??
		termsOf(metric)
			.flatMap(({ table, where: fixed }) => table.dimensions.filter((name) => !fixed?.[name]))
			.find((dimension) => !where[dimension]?.length);
	if (open !== undefined)
		throw new AppError('metric/open-dimension', { metric: metric.id, dimension: open });
}

function refusePeriods(metric: Metric, { where, base }: MetricRequest): void {
	if (needsBase(metric) && !base) throw new AppError('metric/no-base', { metric: metric.id });
	for (const period of where.time_period ?? []) {
		const { frequency } = parsePeriod(period);
		const isLikeBase = !base || parsePeriod(basePeriod(period, base)).frequency === frequency;
		if (!metric.frequencies.includes(frequency) || !isLikeBase)
			throw new AppError('metric/wrong-frequency', { metric: metric.id, period });
	}
}

/** Whether the values of a dimension are parts that exclude each other and may be added. */
export function maySum(metric: Metric, dimension: string, values: readonly string[]): boolean {
	if (values.includes(TOTAL) || new Set(values).size < values.length) return false;
	const additive = metric.additivity[dimension as keyof Metric['additivity']] ?? 'never';
	if (additive === 'exclusive')
		return values.every((value) => EXCLUSIVE_PROGRAMMES.includes(value));
	if (additive !== 'always') return false;
	if (dimension === 'time_period')
		return new Set(values.map((period) => parsePeriod(period).frequency)).size === 1;
	return dimension !== 'ref_area' || !areNested(values);
}

function isAcross({ numerator, denominator }: Metric, dimension: string): boolean {
	return [numerator, denominator].some((sum) => sum !== 'none' && sum.across === dimension);
}

/**
 * Whether one of the areas contains another, by their codes: CN, then two, four, six and nine digits,
 * shorter ones filled up with zeros; an institution is I, its county and a number. Each is looked up by
 * its beginnings: a province has too many to be held against each other.
 */
function areNested(areas: readonly string[]): boolean {
	const stems = new Set(areas.map(stemOf));
	if (stems.size < areas.length || (areas.length > 1 && stems.has('CN'))) return true;
	return areas.some((area) => {
		const digits = area.replace(/^I/, '');
		const beginnings = Array.from(digits, (_, at) => digits.slice(0, at + 1));
		return beginnings.some((stem) => stem !== stemOf(area) && stems.has(stem));
	});
}

const stemOf = (area: string): string => (area.length === 6 ? area.replace(/(00)+$/, '') : area);
