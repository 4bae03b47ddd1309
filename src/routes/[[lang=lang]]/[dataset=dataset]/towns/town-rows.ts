import type { Area, Outline } from '#lib/contract/outline.ts';
import { rank } from '#lib/statistics/rank.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import type { Sort } from './towns.ts';

export interface TownRow {
	area: Area;
	value: Point | undefined;
	change: Point | undefined;
	share: Point | undefined;
	/** By the column sorted by; towns only, ties share it. */
	rank: number | null;
}

/** Towns in the order asked for, then institutions; areas that the source does not list are left out. */
export function townRows(outline: Outline, answers: Answers, sort: Sort): TownRow[] {
	const value = byArea(answers['values']);
	const change = byArea(answers['changes']);
	const share = byArea(answers['shares']);
	const rows = outline.areas
		.filter(({ ref_area }) => isListed(value.get(ref_area)))
		.map((area) => ({
			area,
			value: value.get(area.ref_area),
			change: change.get(area.ref_area),
			share: share.get(area.ref_area)
		}));
	const sortedBy = (row: (typeof rows)[number]) =>
		(sort === 'change' ? row.change : row.value)?.value ?? null;
	const towns = rows.filter(({ area }) => area.kind !== 'institution');
	const ranks = rank(towns.map(sortedBy));
	const ranked = towns.map((row, at): TownRow => ({ ...row, rank: ranks[at] ?? null }));
	if (sort !== 'divisions') ranked.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
	const institutions = rows.filter(({ area }) => area.kind === 'institution');
	return [...ranked, ...institutions.map((row) => ({ ...row, rank: null }))];
}

/** A source lists an area when it says anything of it, be it only that the figure is hidden. */
function isListed(point: Point | undefined): boolean {
	return point !== undefined && (point.value !== null || point.sources.length > 0);
}

/** Areas that the source does not list in this period. */
export function unlistedTowns(outline: Outline, rows: readonly TownRow[]): Area[] {
	const listed = new Set(rows.map(({ area }) => area.ref_area));
	return outline.areas.filter(
		({ ref_area, kind }) =>
			ref_area !== outline.area_code && kind !== 'institution' && !listed.has(ref_area)
	);
}

function byArea(answer: Answer | undefined): Map<string, Point> {
	return new Map(answer?.points.map((point) => [point.dimensions.ref_area ?? '', point]));
}
