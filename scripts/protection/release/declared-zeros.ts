import { AppError } from '#lib/errors.ts';
import type { ReleasePlan } from '#lib/privacy/plan.ts';
import { exactOrHidden, isAmount, type Figure } from './figure.ts';

/** Whether the plan says of a figure's codes that they cannot go together. */
export const isImpossible = (
	{ table, codes }: Pick<Figure, 'table' | 'codes'>,
	impossible: ReleasePlan['impossible']
): boolean =>
	(impossible[table] ?? []).some((combination) =>
		Object.entries(combination).every(([dimension, code]) => codes[dimension] === code)
	);

/**
 * Tell the zeros of combinations that the plan declares impossible, which say nothing of anybody. That
 * nobody was counted is never enough.
 *
 * @throws {AppError} `protection/not-impossible` where somebody was
 */
export function tellDeclaredZeros(
	figures: readonly Figure[],
	impossible: ReleasePlan['impossible']
): Figure[] {
	return figures.map((figure) => {
		if (!isImpossible(figure, impossible)) return figure;
		const { table, ref_area, time_period, codes } = figure;
		if (figure.counted !== 0)
			throw new AppError('protection/not-impossible', {
				...{ table, area: ref_area, period: time_period },
				codes: Object.values(codes).join(' ')
			});
		return isAmount(figure) ? figure : exactOrHidden(figure, true);
	});
}
