import { previousPeriod } from '#lib/calendar/period.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import type { ReleasedFigure } from '../release/released-figures.ts';
import type { Movement } from '../release/treat-flows.ts';
import type { ShownStocks } from './shown-stocks.ts';

const DIRECTIONS = ['in', 'out'] as const;
const MEASURES = ['households', 'persons'] as const;

/**
 * The months of one programme of a county with what came late: what was published stays, and whoever is
 * found afterwards counts in the first month that was still open, on the side on which they moved.
 *
 * @param movements as they are counted now, oldest first.
 * @param released flows of the county, of earlier releases.
 */
export function settleLate(
	movements: readonly (readonly [Span, Movement])[],
	released: readonly ReleasedFigure[],
	stocks: ShownStocks
): [Span, Movement][] {
	const keyOf = (period: string, programme: string | undefined, direction: string | undefined) =>
		`${period} ${programme} ${direction}`;
	const earlier = new Map(
		released
			.filter(({ grain, codes }) => grain === 'month × county' && codes['reason'] === '_T')
			.map((each) => {
				const { time_period, codes, measure } = each;
				return [`${keyOf(time_period, codes['programme'], codes['direction'])} ${measure}`, each];
			})
	);
	const late = nothing();
	return movements.map(([span, counted]) => {
		const movement = copyOf(counted);
		for (const direction of DIRECTIONS)
			for (const measure of MEASURES) {
				const key = keyOf(movement.time_period, movement.programme, direction);
				const before = earlier.get(`${key} ${measure}`);
				if (!before) {
					const sum = movement[direction][measure] + late[direction][measure];
					movement[direction][measure] = Math.max(0, sum);
					late[direction][measure] = Math.min(0, sum);
				} else if (before.status === 'A') {
					late[direction][measure] += movement[direction][measure] - (before.published ?? 0);
					movement[direction][measure] = before.published ?? 0;
				}
			}
		const isOpen = !earlier.has(`${keyOf(span.period, movement.programme, 'in')} households`);
		return [span, isOpen ? balance(movement, span, stocks) : movement];
	});
}

/** A longer period is its months, as they are told. */
export function sumOver(
	{ period, from, to }: Span,
	about: Omit<Movement, 'time_period' | 'in' | 'out'>,
	months: readonly (readonly [Span, Movement])[]
): Movement {
	const sum: Movement = { ...about, time_period: period, ...nothing() };
	for (const [span, month] of months)
		if (span.from >= from && span.to <= to)
			for (const direction of DIRECTIONS)
				for (const measure of MEASURES) sum[direction][measure] += month[direction][measure];
	return sum;
}

/** What is left between the stocks as they are told, because somebody moved in a period that was told before. */
export function balance(counted: Movement, { from, to }: Span, stocks: ShownStocks): Movement {
	const movement = copyOf(counted);
	for (const measure of MEASURES) {
		const { programme, ref_area } = movement;
		const opening = stocks.told(programme, ref_area, previousPeriod(from), measure);
		const closing = stocks.told(programme, ref_area, to, measure);
		if (opening === undefined || closing === undefined) continue;
		const rest = closing - opening - (movement.in[measure] - movement.out[measure]);
		if (rest > 0) movement.in[measure] += rest;
		else movement.out[measure] -= rest;
	}
	return movement;
}

const nothing = () => ({ in: { households: 0, persons: 0 }, out: { households: 0, persons: 0 } });

const copyOf = (movement: Movement): Movement => ({
	...movement,
	...{ in: { ...movement.in }, out: { ...movement.out } }
});
