import type { HiddenParts } from '#lib/statistics/hidden-parts.ts';
import type { Answer } from './query-metric.ts';

/**
 * What the towns and institutions that are hidden are together, where the total is exact and adds up.
 *
 * @param values by area, and `total` of the whole.
 * @returns undefined where none is hidden, or nothing is known of them.
 */
export function hiddenTowns({
	values,
	total
}: Readonly<Partial<Record<'values' | 'total', Answer | undefined>>>): HiddenParts | undefined {
	const whole = total?.points[0];
	const parts = values?.points.filter(({ dimensions }) => !isRest(dimensions.ref_area)) ?? [];
	const count = parts.filter(({ reason }) => reason === 'hidden').length;
	if (whole?.status !== 'A' || count === 0 || whole.numerator === null) return undefined;
	// What is not reported may be anything of what is left.
	if (
		parts.some(
			({ reason }) => reason !== undefined && !['hidden', 'not-applicable'].includes(reason)
		)
	)
		return undefined;
	const shown = parts.filter(({ numerator }) => numerator !== null);
	if (shown.some(({ status }) => status !== 'A')) return undefined;
	const sum = shown.reduce((total, { numerator }) => total + (numerator ?? 0), 0);
	return { count, sum: whole.numerator - sum };
}

/** The common row of small towns. */
const isRest = (area: string | undefined): boolean => area?.startsWith('X') ?? false;
