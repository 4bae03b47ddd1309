import { TOTAL } from '#lib/contract/code-lists.ts';
import { restOf, type Outline } from '#lib/contract/outline.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { acrossOf, inListOrder } from './dimensions.ts';
import { codesFound, findFigures, type Scope } from './find-figures.ts';
import { scopeOf, type Asked } from './question.ts';

/** Codes of rows and columns, a total first where the data themselves have one; none where nothing is split. */
export interface Grid {
	rows: readonly string[];
	columns: readonly string[];
}

export function gridOf(outline: Outline, asked: Asked): Grid {
	const { rows, columns } = asked;
	return {
		rows: rows === undefined ? [] : codesOf(outline, asked, rows),
		columns: columns === undefined ? [] : codesOf(outline, asked, columns)
	};
}

/** The code of a dimension that stands for all the others. */
export const totalOf = (outline: Outline, dimension: string): string =>
	dimension === 'ref_area' ? outline.area_code : TOTAL;

function codesOf(outline: Outline, asked: Asked, dimension: string): string[] {
	const scope: Scope = { ...scopeOf(asked), range: [asked.from, asked.to] };
	const { metric, codes } = scope;
	const found = codesFound(outline, findFigures(outline, scope), dimension);
	if (dimension === 'time_period') return found;
	const parts =
		dimension === 'ref_area'
			? [...found, ...restAreas(outline, asked)]
			: inListOrder(metric, dimension, found, codes['attribute']);
	return hasTotal(outline, scope, dimension) ? [totalOf(outline, dimension), ...parts] : parts;
}

/** The common row of small towns, which an outline does not list among the parts. */
function restAreas(outline: Outline, { metric }: Asked): string[] {
	const rest = restOf(outline);
	return rest && acrossOf(metric) === undefined ? [rest.ref_area] : [];
}

function hasTotal(outline: Outline, scope: Scope, dimension: string): boolean {
	if (acrossOf(scope.metric) === dimension) return false;
	const splits = scope.splits.filter((other) => other !== dimension);
	const codes = { ...scope.codes, [dimension]: totalOf(outline, dimension) };
	return findFigures(outline, { ...scope, splits, codes }).length > 0;
}

/**
 * The questions whose answers fill the grid. Totals are asked for apart, so that no code of a part decides
 * how they are told. A share is asked for once for every set of parts that make up its whole, which may
 * differ from year to year: small ones are told together.
 */
export function questionsOf(outline: Outline, asked: Asked): Questions {
	const grid = gridOf(outline, asked);
	const across = acrossOf(asked.metric);
	const slices =
		across === undefined ? slicesOf(outline, asked, grid) : wholesOf(outline, asked, grid, across);
	return Object.fromEntries(
		slices.map((slice, at) => [`slice-${at}`, questionOf(asked, slice)] as const)
	);
}

/** Codes of the dimensions that are split. */
type Slice = Readonly<Record<string, readonly string[]>>;

function questionOf(asked: Asked, slice: Slice): Question {
	const { metric, base, rows, columns, to, codes } = asked;
	const kept = Object.entries(codes).map(([name, code]) => [name, [code]]);
	return {
		metric,
		request: {
			by: [rows, columns].filter((name) => name !== undefined),
			where: { time_period: [to], ...Object.fromEntries(kept), ...slice },
			...(base && { base })
		}
	};
}

function slicesOf(outline: Outline, { rows, columns }: Asked, grid: Grid): Slice[] {
	const cut = (dimension: string | undefined, codes: readonly string[]): Slice[] => {
		if (dimension === undefined) return [{}];
		const total = totalOf(outline, dimension);
		const parts = [codes.filter((code) => code === total), codes.filter((code) => code !== total)];
		return parts.filter((some) => some.length > 0).map((some) => ({ [dimension]: some }));
	};
	const byColumns = cut(columns, grid.columns);
	return cut(rows, grid.rows).flatMap((slice) =>
		byColumns.map((other) => ({ ...slice, ...other }))
	);
}

function wholesOf(outline: Outline, asked: Asked, grid: Grid, across: string): Slice[] {
	const isRows = asked.rows === across;
	const other = isRows ? asked.columns : asked.rows;
	const scope: Scope = { ...scopeOf(asked), range: [asked.from, asked.to] };
	const partsIn = (scope: Scope) => {
		const found = new Set(codesFound(outline, findFigures(outline, scope), across));
		return (isRows ? grid.rows : grid.columns).filter((code) => found.has(code));
	};
	if (other === undefined) return [{ [across]: partsIn(scope) }];
	const groups = new Map<string, { parts: string[]; others: string[] }>();
	for (const code of isRows ? grid.columns : grid.rows) {
		const parts = partsIn(
			other === 'time_period'
				? { ...scope, range: [code, code] }
				: {
						...scope,
						splits: [across],
						codes: { ...scope.codes, [other]: code }
					}
		);
		const group = groups.get(parts.join()) ?? { parts, others: [] };
		group.others.push(code);
		groups.set(parts.join(), group);
	}
	return [...groups.values()]
		.filter(({ parts }) => parts.length > 0)
		.map(({ parts, others }) => ({ [across]: parts, [other]: others }));
}
