import { group } from 'd3-array';
import { AppError } from '#lib/errors.ts';
import type { Problem, ProblemCell } from '../problem/problem.ts';
import { protectProblem } from '../problem/protect-problem.ts';
import { auditRelease, type Disclosure } from './audit-release.ts';
import { hide, isAmount, STOCKS, type Figure } from './figure.ts';
import type { Relation } from './relations.ts';

/** More than anything counts: who can be moved by it can be moved by any number. */
const UNLIMITED = 1e6;

/** Figures that hang together, what ties them, and to what they are rounded. */
export interface Linked {
	figures: readonly Figure[];
	/** By places of the figures. */
	relations: readonly Relation[];
	base: (figure: Figure) => number;
}

/**
 * What may not be hidden: it was published before, is always told, or stands beside a common row, which
 * is said to be all of the towns that are hidden.
 */
export const isFixed = ({ status, table, isReleased, isBesideCommonRow }: Figure): boolean =>
	status === 'A' && (table === STOCKS || isReleased === true || isBesideCommonRow === true);

/**
 * Secondary suppression over linked figures: hide more of them until the audit finds nothing, as few as
 * a heuristic can, weighed by log(1 + value); then show again what need not be hidden, dearest first.
 *
 * @returns the figures in their order.
 * @throws {AppError} `protection/unprotected` with a figure that could not be protected
 */
export async function hideMore(linked: Linked): Promise<readonly Figure[]> {
	const safe = await hideUntilSafe(linked);
	return safe === linked.figures ? safe : showAgain(linked, safe);
}

async function hideUntilSafe({ figures, relations, base }: Linked): Promise<readonly Figure[]> {
	const { disclosures } = await auditRelease(figures, relations, base, { depth: 'decided' });
	const [first] = disclosures;
	if (!first) return figures;
	return hideUntilSafe({
		...{ relations, base },
		figures: await hideAgainst({ figures, relations, base }, { disclosures })
	});
}

/** What somebody can work out, who may be in the data and know figures of their own. */
export interface Leak {
	disclosures: readonly Disclosure[];
	/** Places of what they know. */
	own?: ReadonlySet<number>;
}

/**
 * Hide what a leak takes to stop.
 *
 * @throws {AppError} `protection/unprotected` where nothing more can be hidden
 */
export async function hideAgainst(
	{ figures, relations, base }: Linked,
	{ disclosures, own = new Set() }: Leak
): Promise<readonly Figure[]> {
	const { suppressed } = await protectProblem(
		problemOf({ figures, relations, base }, disclosures, own)
	);
	const hidden = new Set(suppressed.map(Number));
	const next = figures.map((figure, at) => (hidden.has(at) ? hide(figure) : figure));
	const isMore = next.some(({ status }, at) => status !== figures[at]?.status);
	const [first] = disclosures;
	if (!isMore && first) throw unprotected(first);
	return next;
}

/** A row is shown again with all its figures, both directions of a movement at once. */
async function showAgain(
	{ figures: before, relations, base }: Linked,
	safe: readonly Figure[]
): Promise<readonly Figure[]> {
	const hidden = [...safe.keys()].filter(
		(at) => safe[at]?.status === 'C' && before[at]?.status !== 'C'
	);
	const rows = group(hidden, (at) => {
		const { table, grain, time_period, ref_area, codes } = before[at] as Figure;
		return [table, grain, time_period, ref_area, codes['programme']].join(' ');
	});
	const worth = (row: readonly number[]) =>
		row.reduce((sum, at) => sum + Math.log1p(before[at]?.counted ?? 0), 0);
	let current = safe;
	for (const row of [...rows.values()].sort((a, b) => worth(b) - worth(a))) {
		const shown = current.map((figure, at) => (row.includes(at) ? (before[at] ?? figure) : figure));
		const { disclosures } = await auditRelease(shown, relations, base, { depth: 'decided' });
		if (disclosures.length === 0) current = shown;
	}
	return current;
}

/** The table problem of a release: its figures are the cells, in their order; inequalities have slacks. */
function problemOf(
	{ figures, relations, base }: Linked,
	disclosures: readonly Disclosure[],
	own: ReadonlySet<number>
): Problem {
	const given = new Map(disclosures.map((disclosure) => [disclosure.place, disclosure]));
	const cells = figures.map((figure, at): ProblemCell => {
		const cell = cellOf(figure, String(at), given.get(at), base(figure));
		return own.has(at) ? { ...cell, status: 'z' } : cell;
	});
	const equations = relations.map(({ terms, lower, upper }) => {
		const own = terms.map(({ place, times }) => ({ cell: place, times }));
		const sum = terms.reduce(
			(total, { place, times }) => total + times * (figures[place]?.counted ?? 0),
			0
		);
		if (lower === upper) return { rhs: lower, terms: own };
		cells.push({
			...{ id: `slack ${cells.length}`, value: sum, status: 'm', lower, upper },
			...{ lpl: 0, upl: 0, spl: 0, weight: 0 }
		});
		return { rhs: 0, terms: [...own, { cell: cells.length - 1, times: -1 }] };
	});
	return { cells, equations };
}

function cellOf(
	figure: Figure,
	id: string,
	given: Disclosure | undefined,
	base: number
): ProblemCell {
	const { status, counted, threshold, published } = figure;
	const cell = { id, value: counted, lower: 0, upper: Infinity, weight: Math.log1p(counted) };
	const none = { lpl: 0, upl: 0, spl: 0 };
	if (given) {
		const { least, most } = given;
		// Down to nearly nobody and up to the threshold; where the stocks say that there are more than
		// one, to all that the stocks leave open.
		const up = least > 1 ? Math.min(most - counted, UNLIMITED) : Math.max(0, threshold - counted);
		const levels = { lpl: Math.max(0, counted - 1), upl: up, spl: 0 };
		return { ...cell, ...levels, status: 'u', lower: least, upper: most };
	}
	if (status === 'C') return { ...cell, ...none, status: 'm' };
	if (status === 'R' && (isAmount(figure) || figure.isReleased)) {
		const [lower, upper] = [(published ?? 0) - base, (published ?? 0) + base];
		return { ...cell, ...none, status: 'm', lower: Math.max(0, lower), upper };
	}
	// What is rounded is taken for exact while looking for what else to hide: it can be hidden too.
	return { ...cell, ...none, status: isFixed(figure) ? 'z' : 's' };
}

export const unprotected = ({ figure, rule }: Disclosure) =>
	new AppError('protection/unprotected', {
		...{ table: figure.table, area: figure.ref_area, period: figure.time_period, rule }
	});
