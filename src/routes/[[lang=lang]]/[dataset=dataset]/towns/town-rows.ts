import type { Area, Outline } from '#lib/contract/outline.ts';
import { boundsOfSum, type Bounds, type HiddenParts } from '#lib/statistics/hidden-parts.ts';
import { hiddenTowns } from '#lib/queries/hidden-towns.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import { kindOf } from './asked-metrics.ts';
import { townRanks, type Ranks } from './town-ranks.ts';
import type { Sort } from './towns.ts';

/** What the table asks, by name; each may stay the same while others change. */
type Asked = Readonly<
	Partial<Record<'values' | 'changes' | 'shares' | 'total' | 'history', Answer | undefined>>
>;

export interface TownRow {
	area: Area;
	value: Point | undefined;
	change: Point | undefined;
	share: Point | undefined;
	/** In order of time. */
	history: readonly Point[];
	/** By the column sorted by; towns only, ties share it. */
	ranks: Ranks;
}

/** Towns in the order asked for, then institutions; areas that the source does not list are left out. */
export function townRows(outline: Outline, answers: Asked, sort: Sort): TownRow[] {
	const value = byArea(answers['values']);
	const change = byArea(answers['changes']);
	const share = byArea(answers['shares']);
	const history = histories(answers.history);
	const rows = outline.areas
		.filter(({ ref_area, kind }) =>
			kind === 'rest' ? value.get(ref_area)?.value != null : isListed(value.get(ref_area))
		)
		.map((area) => ({
			area,
			value: value.get(area.ref_area),
			change: change.get(area.ref_area),
			share: share.get(area.ref_area),
			history: history.get(area.ref_area) ?? []
		}));
	const sortedBy = (row: (typeof rows)[number]) => (sort === 'change' ? row.change : row.value);
	const towns = rows.filter(({ area }) => !UNRANKED.includes(area.kind));
	// A change is a difference of counts; of hidden ones nothing is known.
	const isChange = sort === 'change';
	const ranks = townRanks(
		towns.map(sortedBy),
		isChange ? 'size' : kindOf(answers.values?.metric.id ?? ''),
		isChange ? undefined : hiddenCounts(answers)
	);
	const ranked = towns.map((row, at): TownRow => ({ ...row, ranks: ranks[at] ?? null }));
	if (sort !== 'divisions')
		ranked.sort((a, b) => (sortedBy(b)?.value ?? -Infinity) - (sortedBy(a)?.value ?? -Infinity));
	const others = UNRANKED.flatMap((kind) => rows.filter(({ area }) => area.kind === kind));
	return [...ranked, ...others.map((row) => ({ ...row, ranks: null }))];
}

function histories(answer: Answer | undefined): Map<string, readonly Point[]> {
	const found = new Map<string, readonly Point[]>();
	for (const point of answer?.points ?? []) {
		const area = point.dimensions.ref_area ?? '';
		found.set(area, [...(found.get(area) ?? []), point]);
	}
	return found;
}

/** Listed apart: the common row of small towns, and institutions. */
const UNRANKED = ['rest', 'institution'];

/** The same of a count or an amount; a rate of hidden towns is not what is left of a rate. */
export const hiddenCounts = (asked: Asked): HiddenParts | undefined =>
	asked.values?.metric.denominator === 'none' ? hiddenTowns(asked) : undefined;

/** Between which numbers a sum of chosen areas lies; undefined where it is known, or nothing is. */
export function chosenBounds(answers: Asked, chosen: readonly string[]): Bounds | undefined {
	if (chosen.length === 0) return undefined;
	const hidden = hiddenCounts(answers);
	const towns = byArea(answers['values']);
	const points = chosen.flatMap((area) => towns.get(area) ?? []);
	const among = points.filter(({ reason }) => reason === 'hidden').length;
	if (!hidden || among === 0 || points.some(({ reason }) => reason && reason !== 'hidden'))
		return undefined;
	const shown = points.reduce((sum, { value }) => sum + (value ?? 0), 0);
	return boundsOfSum(shown, among, hidden);
}

/** A source lists an area when it says anything of it, be it only that the figure is hidden. */
function isListed(point: Point | undefined): boolean {
	return (
		point !== undefined &&
		(point.value !== null || point.reason === 'hidden' || point.sources.length > 0)
	);
}

/** Areas that the source does not list in this period. */
export function unlistedTowns(outline: Outline, rows: readonly TownRow[]): Area[] {
	const listed = new Set(rows.map(({ area }) => area.ref_area));
	return outline.areas.filter(
		({ ref_area, kind }) =>
			ref_area !== outline.area_code && !UNRANKED.includes(kind) && !listed.has(ref_area)
	);
}

function byArea(answer: Answer | undefined): Map<string, Point> {
	return new Map(answer?.points.map((point) => [point.dimensions.ref_area ?? '', point]));
}
