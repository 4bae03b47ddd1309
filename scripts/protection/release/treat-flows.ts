import type { GrainName } from '#lib/contract/define-grain.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { exactOrHidden, type Figure } from './figure.ts';

/** Those who came onto the rolls of one programme in a period, and those who left. */
export interface Movement {
	grain: GrainName;
	time_period: string;
	ref_area: string;
	programme: string;
	in: { households: number; persons: number };
	out: { households: number; persons: number };
}

/**
 * Movements as they may be published: exact where as many households as the threshold came and as many
 * left, and the stock before and after is shown; else neither direction, since the stocks give their
 * difference.
 *
 * @param isStockShown whether the stock is shown before a period of an area, and at its end.
 */
export function treatFlows(
	movements: readonly Movement[],
	isStockShown: (movement: Movement) => boolean,
	{ threshold }: Policy
): Figure[] {
	return movements.flatMap((movement) => {
		const { grain, time_period, ref_area, programme } = movement;
		const isShown =
			isStockShown(movement) &&
			Math.min(movement.in.households, movement.out.households) >= threshold;
		return (['in', 'out'] as const).flatMap((direction) =>
			(['households', 'persons'] as const).map((measure) =>
				exactOrHidden(
					{
						...{ table: 'flows', grain, time_period, ref_area, measure, threshold },
						codes: { programme, direction, reason: '_T' },
						counted: movement[direction][measure]
					},
					isShown
				)
			)
		);
	});
}
