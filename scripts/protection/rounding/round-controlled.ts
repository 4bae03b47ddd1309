import { AppError } from '#lib/errors.ts';
import { TOLERANCE } from '../linear/attacker.ts';
import { openModel } from '../linear/open-model.ts';
import type { LinearRow } from '../linear/linear-system.ts';

/** Numbers to round so that they still add up: Σ times × value = 0 for each equation. */
export interface RoundingProblem {
	/** 0 or above. */
	values: readonly number[];
	equations: readonly { terms: readonly { cell: number; times: number }[] }[];
	/** Numbers that are rounded already, by place: another release published them. */
	fixed?: ReadonlyMap<number, number>;
}

/**
 * Controlled rounding, additive and zero-restricted: every number becomes the multiple of the base just
 * below or just above it, a multiple stays, and every equation holds among the rounded ones. Of all
 * such ways the one that moves the numbers least. Over trees, and over tables with two ways of adding
 * up, the linear programme comes out whole by itself.
 *
 * Sources: Cox and Ernst, “Controlled rounding”, INFOR 20, 1982; Causey, Cox and Ernst, “Applications
 * of transportation theory to statistical problems”, JASA 80, 1985.
 *
 * @throws {AppError} `protection/not-rounded` where nothing of the kind exists, or none that is whole
 */
export async function roundControlled(
	{ values, equations, fixed = new Map() }: RoundingProblem,
	base: number
): Promise<number[]> {
	const below = values.map((value) => Math.floor(value / base + TOLERANCE));
	const isMultiple = values.map(
		(value, at) => Math.abs(value / base - (below[at] ?? 0)) < TOLERANCE
	);
	const part = values.map((value, at) => value / base - (below[at] ?? 0));
	const bounds = values.map((_, at): [number, number] => {
		const given = fixed.get(at);
		if (given !== undefined)
			return [given / base - (below[at] ?? 0), given / base - (below[at] ?? 0)];
		return isMultiple[at] ? [0, 0] : [0, 1];
	});
	const rows = equations.map(({ terms }): LinearRow => {
		const rest = -terms.reduce((sum, { cell, times }) => sum + times * (below[cell] ?? 0), 0);
		return {
			lower: rest,
			upper: rest,
			terms: terms.map(({ cell, times }) => ({ column: cell, times }))
		};
	});
	const model = await openModel(
		{
			lower: bounds.map(([low]) => low),
			upper: bounds.map(([, high]) => high),
			// Up moves it by 1 − part, down by part.
			cost: part.map((each) => 1 - 2 * each)
		},
		rows,
		'bounds'
	);
	try {
		const { status, values: up } = model.minimise();
		if (status !== 'optimal') throw new AppError('protection/not-rounded', { base });
		return values.map((_, at) => {
			const step = Math.round(up[at] ?? 0);
			if (Math.abs(step - (up[at] ?? 0)) > TOLERANCE)
				throw new AppError('protection/not-rounded', { base });
			return ((below[at] ?? 0) + step) * base;
		});
	} finally {
		model.close();
	}
}
