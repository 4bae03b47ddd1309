import { restOf, type Outline } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Grid } from './grid.ts';
import type { Asked } from './question.ts';

/** The grid without the common row of small towns where nothing is told of it: few releases have one. */
export function toldGrid(outline: Outline, asked: Asked, grid: Grid, answers: Answers): Grid {
	const rest = restOf(outline)?.ref_area;
	const isTold = Object.values(answers).some(({ points }) =>
		points.some(
			({ dimensions, reason }) => dimensions['ref_area'] === rest && reason !== 'not-reported'
		)
	);
	if (rest === undefined || isTold) return grid;
	const side = (dimension: string | undefined, codes: readonly string[]) =>
		dimension === 'ref_area' ? codes.filter((code) => code !== rest) : codes;
	return { rows: side(asked.rows, grid.rows), columns: side(asked.columns, grid.columns) };
}

/** The points of several answers, in rows and columns; one of each where a question splits by less. */
export type Pivot = readonly (readonly (Point | undefined)[])[];

/** @returns one list per row, one point per column; undefined where no answer has the cell. */
export function pivotOf(
	{ rows, columns }: Pick<Asked, 'rows' | 'columns'>,
	grid: Grid,
	answers: Answers
): Pivot {
	const place = (row: string, column: string) => `${row}|${column}`;
	const at = (point: Point, dimension: string | undefined) =>
		dimension === undefined ? '' : (point.dimensions[dimension] ?? '');
	const points = new Map(
		Object.values(answers).flatMap((answer) =>
			answer.points.map((point) => [place(at(point, rows), at(point, columns)), point] as const)
		)
	);
	const orOne = (codes: readonly string[], dimension: string | undefined) =>
		dimension === undefined ? [''] : codes;
	return orOne(grid.rows, rows).map((row) =>
		orOne(grid.columns, columns).map((column) => points.get(place(row, column)))
	);
}
