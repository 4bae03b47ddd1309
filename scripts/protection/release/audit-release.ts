import { openAttacker, TOLERANCE, type Attacker, type Interval } from '../linear/attacker.ts';
import { exactlyRecovered } from '../linear/exact-recovery.ts';
import { withDifferences } from './differences.ts';
import { exactOrHidden, hide, isAmount, STOCKS, type Figure } from './figure.ts';
import { releaseSystem } from './release-system.ts';
import type { Relation } from './relations.ts';

/** A figure that a release gives away, and what an attacker knows of it. */
export interface Disclosure {
	/** Its place in the release. */
	place: number;
	figure: Figure;
	rule: 'count' | 'rounding' | 'recovered' | 'difference' | 'insider';
	lo: number;
	hi: number;
	/** What is known of it whatever a release hides. */
	least: number;
	most: number;
}

export interface ReleaseAudit {
	/** Linear programmes solved. */
	solved: number;
	/** Hidden counts, and rounded or hidden amounts and rounded counts, that were looked at. */
	hidden: number;
	rounded: number;
	/** Differences, over time and to what figures are part of, that were looked at. */
	differences: number;
	/** Members of a cell of one household who look at the rest. */
	insiders: number;
	/** Widths of the narrowest intervals of a hidden count, and of amounts and rounded counts; null where there is none. */
	narrowestHidden: number | null;
	narrowestRounded: number | null;
	disclosures: Disclosure[];
}

export const nothingAudited = (): ReleaseAudit => ({
	...{ solved: 0, hidden: 0, rounded: 0, differences: 0, insiders: 0, disclosures: [] },
	...{ narrowestHidden: null, narrowestRounded: null }
});

/** Add an audit of other figures to a sum of audits. */
export function addAudit(sum: ReleaseAudit, part: ReleaseAudit): void {
	for (const name of ['solved', 'hidden', 'rounded', 'differences', 'insiders'] as const)
		sum[name] += part[name];
	for (const name of ['narrowestHidden', 'narrowestRounded'] as const)
		if (part[name] !== null) sum[name] = Math.min(sum[name] ?? Infinity, part[name]);
	sum.disclosures.push(...part.disclosures);
}

export interface Attack {
	/**
	 * Places of what somebody knows who is in the data: then a stock passes too that the stocks and this
	 * somebody give away.
	 */
	own?: ReadonlySet<number>;
	/** Whether every interval is worked out, or only as far as it takes to see that it passes. */
	depth?: 'measured' | 'decided';
}

/** Amounts are in cents: an interval may miss the base by one at either end. */
const CENTS = 0.02;

const isNear = (a: number, b: number) => a === b || Math.abs(a - b) < TOLERANCE;

/**
 * The gate: what an attacker makes of all hidden and rounded figures of a release, by linear programmes
 * and, independently, by equations alone.
 *
 * A hidden count passes if its interval begins at the threshold or above, or reaches from 1 or below up
 * to it; an amount, and what is rounded, if its interval is as wide as the base, and so is that of its
 * change since the period before. What is no stock passes too if the stocks alone give the same
 * interval: who receives is posted locally by law (公示).
 *
 * @param base to which a figure is rounded: yuan, or a number of persons.
 * @throws {AppError} `protection/contradictory`, `protection/unsolved`
 */
export async function auditRelease(
	all: readonly Figure[],
	relations: readonly Relation[],
	base: (figure: Figure) => number,
	{ own = new Set(), depth = 'measured' }: Attack = {}
): Promise<ReleaseAudit> {
	const figures = all.map((figure, place) =>
		own.has(place) ? exactOrHidden(figure, true) : figure
	);
	const release = releaseSystem(figures, relations, base);
	const recovered = new Set(exactlyRecovered(release.system));
	const { system, differences } = withDifferences(figures, release, relations);
	const attacker = openAttacker(system);
	const baseline = openBaseline(figures, relations, own);
	const audit: ReleaseAudit = {
		...nothingAudited(),
		differences: differences.length
	};
	try {
		for (const [column, place] of release.places.entries()) {
			const figure = figures[place] as Figure;
			// What is rounded is large enough; what counts is how closely it is known.
			const isWidth = figure.status === 'R' || isAmount(figure);
			audit[isWidth ? 'rounded' : 'hidden'] += 1;
			const isWide = ([lo, hi]: Interval) =>
				isWidth ? hi - lo >= base(figure) - CENTS : reachesBoth([lo, hi], figure.threshold);
			const isQuick = depth === 'decided' && !recovered.has(column);
			if (isQuick && (await attacker.reaches(column, isWide))) continue;
			const interval = await attacker.interval(column);
			const narrowest = isWidth ? 'narrowestRounded' : 'narrowestHidden';
			const width = interval[1] - interval[0];
			audit[narrowest] = Math.min(audit[narrowest] ?? Infinity, width);
			const isSafe = isWidth ? isWide(interval) : passesCount(interval, figure.threshold);
			const isGiven = recovered.has(column) && (isWidth || interval[0] < figure.threshold);
			if (isSafe && !isGiven) continue;
			const rule = isGiven ? 'recovered' : isWidth ? 'rounding' : 'count';
			await note(place, rule, interval);
		}
		for (const { place, others, column: difference } of differences) {
			const all = [place, ...others].map((each) => figures[each] as Figure);
			const least = all.every(isAmount) ? Math.min(...all.map(base)) - CENTS : TOLERANCE;
			if (await attacker.reaches(difference, ([lo, hi]) => hi - lo >= least)) continue;
			const column = release.columns.get(place) as number;
			await note(place, 'difference', await attacker.interval(column));
		}
	} finally {
		audit.solved = attacker.solved();
		attacker.close();
		baseline.close();
	}
	return audit;

	async function note(place: number, rule: Disclosure['rule'], [lo, hi]: Interval) {
		const figure = figures[place] as Figure;
		const [least, most] = await baseline.interval(place);
		const isSame = isNear(least, lo) && isNear(most, hi);
		if (isSame && (figure.table !== STOCKS || own.size > 0)) return;
		const told = own.size > 0 ? 'insider' : rule;
		audit.disclosures.push({ place, figure, rule: told, lo, hi, least, most });
	}
}

/** Whether an attacker may not rule out nearly nobody, or knows only that there are many. */
const passesCount = (interval: Interval, threshold: number): boolean =>
	interval[0] >= threshold - TOLERANCE || reachesBoth(interval, threshold);

const reachesBoth = ([lo, hi]: Interval, threshold: number): boolean =>
	lo <= 1 + TOLERANCE && hi >= threshold - TOLERANCE;

/** What the stocks, and what somebody knows, give away of any figure. */
function openBaseline(
	figures: readonly Figure[],
	relations: readonly Relation[],
	own: ReadonlySet<number>
) {
	let opened: { attacker: Attacker; columns: ReadonlyMap<number, number> } | undefined;
	const open = () => {
		const hidden = figures.map((figure, place) =>
			figure.table === STOCKS || own.has(place) ? figure : hide(figure)
		);
		const { system, columns } = releaseSystem(hidden, relations, () => 0);
		return { attacker: openAttacker(system), columns };
	};
	return {
		interval: (place: number) => {
			const { attacker, columns } = (opened ??= open());
			return attacker.interval(columns.get(place) ?? -1);
		},
		close: () => opened?.attacker.close()
	};
}
