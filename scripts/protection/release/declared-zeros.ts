import { group } from 'd3-array';
import { AppError } from '#lib/errors.ts';
import type { ReleasePlan } from '#lib/privacy/plan.ts';
import type { CountyRows } from '../tables/county-rows.ts';
import { exactOrHidden, isAmount, isCommonRow, rowOf, type Figure } from './figure.ts';

type Impossible = ReleasePlan['impossible'];

/** Whether the plan says that a table's codes, and area, cannot go together. */
export const isImpossible = (
	{ table, ref_area, codes }: Pick<Figure, 'table' | 'ref_area' | 'codes'>,
	impossible: Impossible
): boolean =>
	(impossible[table] ?? []).some((combination) =>
		Object.entries(combination).every(
			([name, code]) => (name === 'ref_area' ? ref_area : codes[name]) === code
		)
	);

/**
 * Tell the zeros of combinations that the plan declares impossible, which say nothing of anybody. That
 * nobody was counted is never enough. Towns where a programme cannot be were left out of the table's
 * treatment, so that no other town is hidden for their sake; here they come back.
 *
 * @throws {AppError} `protection/not-impossible` where somebody was
 */
export function tellDeclaredZeros(figures: readonly Figure[], rows: CountyRows): Figure[] {
	const { impossible } = rows.plan;
	return [...figures, ...zerosOfTowns(figures, rows)].map((figure) => {
		if (!isImpossible(figure, impossible)) return figure;
		const { table, ref_area, time_period, codes, counted } = figure;
		if (counted !== 0)
			throw new AppError('protection/not-impossible', {
				...{ table, area: ref_area, period: time_period },
				codes: Object.values(codes).join(' ')
			});
		if (isAmount(figure)) return { ...figure, status: 'R', published: 0 };
		return exactOrHidden(figure, true);
	});
}

function zerosOfTowns(figures: readonly Figure[], rows: CountyRows): Figure[] {
	const tables = Object.keys(rows.plan.impossible);
	const ofTowns = figures.filter(
		({ table, grain, ref_area }) =>
			tables.includes(table) && grain.includes('× town') && !isCommonRow(ref_area)
	);
	const kinds = group(ofTowns, (figure) => `${rowOf(figure, '')} ${figure.measure}`);
	return [...kinds.values()].flatMap((own) => {
		const { table, grain, time_period, codes, measure, threshold } = own[0] as Figure;
		const there = new Set(own.map(({ ref_area }) => ref_area));
		const possible = new Set(rows.townsOf(table, codes));
		return rows.towns
			.filter((town) => !possible.has(town) && !there.has(town))
			.map((ref_area) => {
				const row = rows.find(table, grain, time_period, ref_area, codes);
				const counted = row?.values[measure] ?? 0;
				const key = { table, grain, time_period, ref_area, codes };
				return exactOrHidden({ ...key, measure, threshold, counted }, true);
			});
	});
}
