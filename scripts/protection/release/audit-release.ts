import { openAttacker, TOLERANCE, type Interval } from '../linear/attacker.ts';
import { exactlyRecovered } from '../linear/exact-recovery.ts';
import { hide, STOCKS, type Figure } from './figure.ts';
import { releaseSystem, type Relation } from './release-system.ts';

/** A figure that a release gives away, and what an attacker knows of it. */
export interface Disclosure {
	figure: Figure;
	rule: 'count' | 'rounding' | 'recovered';
	lo: number;
	hi: number;
	/** What is known of it whatever a release hides. */
	least: number;
	most: number;
}

export interface ReleaseAudit {
	/** Linear programmes solved. */
	solved: number;
	/** Figures looked at. */
	looked: number;
	/** Widths of the narrowest intervals of a hidden count, and of amounts and rounded counts; null where there is none. */
	narrowestHidden: number | null;
	narrowestRounded: number | null;
	disclosures: Disclosure[];
}

const AMOUNT = /_yuan$/;

/** Amounts are in cents: an interval may miss the base by one at either end. */
const CENTS = 0.02;

const isNear = (a: number, b: number) => a === b || Math.abs(a - b) < TOLERANCE;

/**
 * The gate: what an attacker makes of all hidden and rounded figures of a release, by linear programmes
 * and, independently, by equations alone.
 *
 * A hidden count passes if its interval begins at the threshold or above, or reaches from 1 or below up
 * to it; an amount, and what is rounded, if its interval is as wide as the base. What is no stock passes too if
 * the stocks alone give the same interval: who receives is posted locally by law (公示).
 *
 * @param base to which a figure is rounded: yuan, or a number of persons.
 * @throws {AppError} `protection/contradictory`, `protection/unsolved`
 */
export async function auditRelease(
	figures: readonly Figure[],
	relations: readonly Relation[],
	base: (figure: Figure) => number
): Promise<ReleaseAudit> {
	const release = releaseSystem(figures, relations, base);
	const recovered = new Set(exactlyRecovered(release.system));
	const attacker = openAttacker(release.system);
	const baseline = openBaseline(figures, relations);
	const audit: ReleaseAudit = {
		...{ solved: 0, looked: release.figures.length, disclosures: [] },
		...{ narrowestHidden: null, narrowestRounded: null }
	};
	try {
		for (const [column, figure] of release.figures.entries()) {
			const interval = await attacker.interval(column);
			const [lo, hi] = interval;
			const { threshold } = figure;
			// What is rounded is large enough; what counts is how closely it is known.
			const isWidth = figure.status === 'R' || AMOUNT.test(figure.measure);
			const narrowest = isWidth ? 'narrowestRounded' : 'narrowestHidden';
			audit[narrowest] = Math.min(audit[narrowest] ?? Infinity, hi - lo);
			const isSafe = isWidth ? hi - lo >= base(figure) - CENTS : passesCount(interval, threshold);
			const isGiven = recovered.has(column) && (isWidth || lo < threshold);
			if (isSafe && !isGiven) continue;
			const [below, above] = await baseline.interval(figure);
			const isSame = isNear(below, lo) && isNear(above, hi);
			if (isSame && figure.table !== STOCKS) continue;
			const rule = isGiven ? 'recovered' : isWidth ? 'rounding' : 'count';
			audit.disclosures.push({ figure, rule, lo, hi, least: below, most: above });
		}
	} finally {
		audit.solved = attacker.solved();
		attacker.close();
		baseline.close();
	}
	return audit;
}

/** Whether an attacker may not rule out nearly nobody, or knows only that there are many. */
const passesCount = ([lo, hi]: Interval, threshold: number): boolean =>
	lo >= threshold - TOLERANCE || (lo <= 1 + TOLERANCE && hi >= threshold - TOLERANCE);

/** What the stocks alone give away of any figure. */
function openBaseline(figures: readonly Figure[], relations: readonly Relation[]) {
	const hidden = new Map(
		figures.map((figure): [Figure, Figure] => [
			figure,
			figure.table === STOCKS ? figure : hide(figure)
		])
	);
	const { figures: unknown, system } = releaseSystem(
		[...hidden.values()],
		relations.map((relation) => ({
			...relation,
			terms: relation.terms.map(({ figure, times }) => ({
				figure: hidden.get(figure) ?? figure,
				times
			}))
		})),
		() => 0
	);
	const columns = new Map(unknown.map((figure, column) => [figure, column]));
	const attacker = openAttacker(system);
	return {
		interval: (figure: Figure) =>
			attacker.interval(columns.get(hidden.get(figure) ?? figure) ?? -1),
		close: () => attacker.close()
	};
}
