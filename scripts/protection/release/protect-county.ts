import type { Figure } from './figure.ts';
import { amountBases, baseOf, type AmountBases } from '../tables/amount-bases.ts';
import { benefitFigures } from '../tables/benefit.ts';
import { checkFigures } from '../tables/checks.ts';
import type { CountyRows } from '../tables/county-rows.ts';
import { coverageFigures } from '../tables/coverage.ts';
import { eventFigures } from '../tables/events.ts';
import { flowFigures } from '../tables/flows.ts';
import { fundFigures } from '../tables/funds.ts';
import { leadFigures } from '../tables/leads.ts';
import { procedureFigures } from '../tables/procedures.ts';
import { processFigures } from '../tables/process.ts';
import { profileFigures } from '../tables/profile.ts';
import { shownStocks } from '../tables/shown-stocks.ts';
import { stageFigures } from '../tables/stages.ts';
import type { Attack } from './audit-release.ts';
import { tellDeclaredZeros } from './declared-zeros.ts';
import { dropUntold, type Untold } from './drop-untold.ts';
import { protectLinked, type ProtectedFigures } from './protect-linked.ts';
import { countOutdated, keepReleased, type ReleasedFigure } from './released-figures.ts';

/** What the last release said of a county. */
export interface ReleasedCounty {
	figures: readonly ReleasedFigure[];
	bases: AmountBases['told'];
}

export interface ProtectedCounty extends ProtectedFigures {
	bases: AmountBases['told'];
	untold: readonly Untold[];
	/** Table → figures released before that the records give otherwise by now. */
	outdated: Readonly<Record<string, number>>;
}

/**
 * All that may be published of a county: every table treated by itself, then all of them together with
 * everything released before.
 *
 * @param depth of the audit: an attestation says how wide what is left is, and has it measured.
 * @throws {AppError} `protection/unprotected`, `protection/contradictory`, `protection/not-impossible`
 */
export async function protectCounty(
	rows: CountyRows,
	released: ReleasedCounty,
	depth: NonNullable<Attack['depth']> = 'measured'
): Promise<ProtectedCounty> {
	const { plan } = rows;
	const bases = amountBases(rows, released.bases);
	const base = (figure: Figure) => baseOf(figure, bases, rows.policy);
	const stocked = tellDeclaredZeros(coverageFigures(rows), rows);
	const coverage = keepReleased(
		stocked,
		released.figures.filter(({ table }) => table === 'coverage')
	);
	const stocks = shownStocks(coverage);
	const counted: Figure[] = [
		...(await flowFigures(
			rows,
			stocks,
			released.figures.filter(({ table }) => table === 'flows')
		)),
		...eventFigures(rows),
		...(await fundFigures(rows, stocks, bases)),
		...processFigures(rows),
		...(await profileFigures(rows, stocks)),
		...(await benefitFigures(rows, stocks)),
		...leadFigures(rows, bases),
		...checkFigures(rows),
		...procedureFigures(rows),
		...stageFigures(rows)
	];
	const others = tellDeclaredZeros(counted, rows);
	const all = [
		...coverage,
		...keepReleased(
			others,
			released.figures.filter(({ table }) => table !== 'coverage')
		)
	].filter(({ table, grain }) => plan.cubes[table]?.includes(grain));
	const { told, untold } = dropUntold(all);
	const months = rows.periods.months.map(({ period }) => period);
	const linked = await protectLinked({
		...{
			figures: told,
			...{ known: plan.known, depth },
			span: { from: months[0] ?? '', to: months.at(-1) ?? '' }
		},
		base
	});
	const outdated = countOutdated([...stocked, ...others], released.figures, base);
	return { ...linked, bases: bases.told, untold, outdated };
}
