import { AppError } from '#lib/errors.ts';
import type { Problem, ProblemCell } from '../problem/problem.ts';
import { protectProblem } from '../problem/protect-problem.ts';
import { auditRelease, type Disclosure, type ReleaseAudit } from './audit-release.ts';
import { hide, STOCKS, type Figure } from './figure.ts';
import type { Relation } from './release-system.ts';

/** More than anything counts: who can be moved by it can be moved by any number. */
const UNLIMITED = 1e6;

/** What is known of a release, whatever of it is hidden. */
export interface ReleaseKnowledge {
	relations: (figures: readonly Figure[]) => Relation[];
	/** Yuan to which the amounts of a figure were rounded. */
	base: (figure: Figure) => number;
}

/** A release, and the audit of it. */
export interface AuditedRelease {
	figures: readonly Figure[];
	audit: ReleaseAudit;
}

/**
 * Secondary suppression over all linked figures of a release: hide more of them until the audit finds
 * nothing, as few as a heuristic can, weighed by log(1 + value); then show again what need not be
 * hidden, dearest first.
 *
 * @returns the figures in their order, and the audit that they passed.
 * @throws {AppError} `protection/unprotected` with a figure that could not be protected
 */
export async function hideMore(
	figures: readonly Figure[],
	known: ReleaseKnowledge
): Promise<AuditedRelease> {
	return showAgain(figures, await hideUntilSafe(figures, known), known);
}

async function hideUntilSafe(
	figures: readonly Figure[],
	known: ReleaseKnowledge
): Promise<AuditedRelease> {
	const relations = known.relations(figures);
	const audit = await auditRelease(figures, relations, known.base);
	const [first] = audit.disclosures;
	if (!first) return { figures, audit };
	const { suppressed } = await protectProblem(problemOf(figures, relations, audit.disclosures));
	const hidden = new Set(suppressed.map(Number));
	const next = figures.map((figure, at) => (hidden.has(at) ? hide(figure) : figure));
	const isMore = next.some(({ status }, at) => status !== figures[at]?.status);
	if (!isMore) throw unprotected(first);
	return hideUntilSafe(next, known);
}

/** A row is shown again with all its figures, both directions of a movement at once. */
async function showAgain(
	before: readonly Figure[],
	safe: AuditedRelease,
	known: ReleaseKnowledge
): Promise<AuditedRelease> {
	const rows = new Map<string, number[]>();
	for (const [at, figure] of safe.figures.entries()) {
		if (figure.status !== 'C' || before[at]?.status !== 'A') continue;
		const { table, grain, time_period, ref_area, codes } = figure;
		const key = JSON.stringify([table, grain, time_period, ref_area, codes['programme']]);
		rows.set(key, [...(rows.get(key) ?? []), at]);
	}
	const worth = (row: readonly number[]) =>
		row.reduce((sum, at) => sum + Math.log1p(before[at]?.counted ?? 0), 0);
	let current = safe;
	for (const row of [...rows.values()].sort((a, b) => worth(b) - worth(a))) {
		const shown = current.figures.map((figure, at) =>
			row.includes(at) ? (before[at] ?? figure) : figure
		);
		const audit = await auditRelease(shown, known.relations(shown), known.base);
		if (audit.disclosures.length === 0) current = { figures: shown, audit };
	}
	return current;
}

/** The table problem of a release: its figures are the cells, in their order; inequalities have slacks. */
function problemOf(
	figures: readonly Figure[],
	relations: readonly Relation[],
	disclosures: readonly Disclosure[]
): Problem {
	const places = new Map(figures.map((figure, at) => [figure, at]));
	const given = new Map(disclosures.map((disclosure) => [disclosure.figure, disclosure]));
	const cells = figures.map((figure, at) => cellOf(figure, String(at), given.get(figure)));
	const equations = relations.map(({ terms, lower, upper }) => {
		const own = terms.map(({ figure, times }) => ({ cell: places.get(figure) ?? -1, times }));
		const sum = terms.reduce((total, { figure, times }) => total + times * figure.counted, 0);
		if (lower === upper) return { rhs: lower, terms: own };
		cells.push({
			...{ id: `slack ${cells.length}`, value: sum, status: 'm', lower, upper },
			...{ lpl: 0, upl: 0, spl: 0, weight: 0 }
		});
		return { rhs: 0, terms: [...own, { cell: cells.length - 1, times: -1 }] };
	});
	return { cells, equations };
}

function cellOf(figure: Figure, id: string, given: Disclosure | undefined): ProblemCell {
	const { table, status, counted, threshold } = figure;
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
	if (status !== 'A') return { ...cell, ...none, status: 'm' };
	return { ...cell, ...none, status: table === STOCKS ? 'z' : 's' };
}

const unprotected = ({ figure, rule }: Disclosure) =>
	new AppError('protection/unprotected', {
		...{ table: figure.table, area: figure.ref_area, period: figure.time_period, rule }
	});
