import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsBetween } from '#lib/calendar/period.ts';
import { AppError } from '#lib/errors.ts';
import type { ReleasedCounty } from '#scripts/protection/release/protect-county.ts';
import { countCounty, NOTHING_RELEASED, releaseUpTo, type Synthesis } from './counted-county.ts';
import { shownOf, type Shown } from './shown.ts';

export interface SoakResult extends Shown {
	county: Synthesis;
	/** One a month, as far as it could be protected. */
	releases: number;
	linear_programmes: number;
	insider_runs: number;
	violations: number;
	exactly_recovered: number;
	/** What could not be protected, in which release. */
	refused?: string;
	seconds: number;
}

/** Release every month of a county after the one before, up to the first that is refused. */
export async function releaseMonthByMonth(county: Synthesis): Promise<SoakResult> {
	const folder = await mkdtemp(join(tmpdir(), 'soak-'));
	const start = performance.now();
	const result: SoakResult = {
		...{ county, releases: 0, linear_programmes: 0, insider_runs: 0 },
		...{
			violations: 0,
			exactly_recovered: 0,
			totals: 0,
			cells: 0,
			taken: 0,
			households: 0,
			seconds: 0
		}
	};
	try {
		const counted = await countCounty(county, folder);
		const months = monthsBetween(counted.span.from, counted.span.to);
		let released: ReleasedCounty = NOTHING_RELEASED;
		for (const month of months) {
			const depth = month === counted.span.to ? 'measured' : 'decided';
			const release = await releaseUpTo(counted, month, released, depth).catch(
				(thrown: unknown) => {
					if (!(thrown instanceof AppError)) throw thrown;
					result.refused = `${month}: ${thrown.message}`;
					return undefined;
				}
			);
			if (!release) break;
			const { solved, insiders, disclosures } = release.audit;
			result.releases += 1;
			result.linear_programmes += solved;
			result.insider_runs += insiders;
			result.violations += disclosures.length;
			result.exactly_recovered += disclosures.filter(({ rule }) => rule === 'recovered').length;
			released = release;
			if (month === counted.span.to)
				Object.assign(result, shownOf(release.figures, counted, months));
		}
		return { ...result, seconds: Math.round((performance.now() - start) / 1000) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
