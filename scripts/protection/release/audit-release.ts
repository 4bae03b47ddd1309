import { openAttacker, TOLERANCE } from '../linear/attacker.ts';
import { exactlyRecovered } from '../linear/exact-recovery.ts';
import type { Figure } from './figure.ts';
import { releaseSystem } from './release-system.ts';

/** A figure that a release gives away, and what an attacker knows of it. */
export interface Disclosure {
	figure: Figure;
	rule: 'count' | 'amount' | 'recovered';
	lo: number;
	hi: number;
}

export interface ReleaseAudit {
	/** Linear programmes solved. */
	solved: number;
	/** Figures looked at. */
	looked: number;
	/** Widths of the narrowest intervals of a count and of an amount; null where there is none. */
	narrowestCount: number | null;
	narrowestAmount: number | null;
	disclosures: Disclosure[];
}

/** Amounts are in cents: an interval may miss the base by one at either end. */
const CENTS = 0.02;

/**
 * The gate: what an attacker makes of all hidden and rounded figures of a release, by linear programmes
 * and, independently, by equations alone.
 *
 * A hidden count passes if its interval begins at the threshold or above, or reaches from 1 or below up
 * to it; an amount if its interval is as wide as what it was rounded to.
 *
 * @param base yuan to which the amounts of a figure were rounded.
 * @throws {AppError} `protection/contradictory`, `protection/unsolved`
 */
export async function auditRelease(
	figures: readonly Figure[],
	span: { from: string; to: string },
	base: (figure: Figure) => number
): Promise<ReleaseAudit> {
	const release = releaseSystem(figures, span, base);
	const recovered = new Set(exactlyRecovered(release.system));
	const attacker = openAttacker(release.system);
	const audit: ReleaseAudit = {
		...{ solved: 0, looked: release.figures.length, disclosures: [] },
		...{ narrowestCount: null, narrowestAmount: null }
	};
	try {
		for (const [column, figure] of release.figures.entries()) {
			const [lo, hi] = await attacker.interval(column);
			const isCount = figure.status === 'C';
			const narrowest = isCount ? 'narrowestCount' : 'narrowestAmount';
			audit[narrowest] = Math.min(audit[narrowest] ?? Infinity, hi - lo);
			const { threshold } = figure;
			const isSafe = isCount
				? lo >= threshold - TOLERANCE || (lo <= 1 + TOLERANCE && hi >= threshold - TOLERANCE)
				: hi - lo >= base(figure) - CENTS;
			if (!isSafe) audit.disclosures.push({ figure, rule: isCount ? 'count' : 'amount', lo, hi });
			else if (recovered.has(column) && lo < threshold)
				audit.disclosures.push({ figure, rule: 'recovered', lo, hi });
		}
	} finally {
		audit.solved = attacker.solved();
		attacker.close();
	}
	return audit;
}
