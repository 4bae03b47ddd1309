import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsBetween } from '#lib/calendar/period.ts';
import type { ReleasedCounty } from '#scripts/protection/release/protect-county.ts';
import { countCounty, NOTHING_RELEASED, releaseUpTo, type Synthesis } from './counted-county.ts';
import { shownOf, type Shown } from './shown.ts';

/** Committed, and what a run that is taken up again leaves out. */
const RESULTS = 'data/reference/protection-soak.json';

/** The bundled county, then twenty others from five towns to forty. */
const COUNTIES: readonly Synthesis[] = [
	{ towns: 12, households: 1800, months: 84, seed: 1 },
	...Array.from({ length: 20 }, (_, at) => {
		const towns = 5 + Math.round((at * 35) / 19);
		return { towns, households: towns * 90, months: 84, seed: 101 + at };
	})
];

interface Result extends Shown {
	county: Synthesis;
	releases: number;
	linear_programmes: number;
	insider_runs: number;
	violations: number;
	exactly_recovered: number;
	seconds: number;
}

/**
 * `npm run bench -- protection --soak`: 84 months of a county released one after another, each audited
 * with all before it. Every county is kept as soon as it is done.
 *
 * @returns exit status: 1 if anything was given away, or too little was told
 */
export async function soak(): Promise<number> {
	const results = await readResults();
	for (const county of COUNTIES) {
		if (results.some((each) => JSON.stringify(each.county) === JSON.stringify(county))) continue;
		process.stderr.write(`${JSON.stringify(county)}\n`);
		results.push(await releaseMonthByMonth(county));
		await writeFile(RESULTS, `${JSON.stringify(results, null, '\t')}\n`);
	}
	console.table(results.map(({ county, ...rest }) => ({ ...county, ...rest })));
	return results.some(fallsShort) ? 1 : 0;
}

/** Of counties with few towns less can be told. */
const leastCells = (towns: number) => (towns < 8 ? 0.95 : 0.99);
const LEAST_HOUSEHOLDS = 0.94;

const fallsShort = ({ county, violations, exactly_recovered, cells, households }: Result) =>
	violations + exactly_recovered > 0 ||
	cells < leastCells(county.towns) ||
	households < LEAST_HOUSEHOLDS;

async function readResults(): Promise<Result[]> {
	const text = await readFile(RESULTS, 'utf8').catch(() => '[]');
	return JSON.parse(text) as Result[];
}

async function releaseMonthByMonth(county: Synthesis): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'soak-'));
	const start = performance.now();
	const sum = { linear_programmes: 0, insider_runs: 0, violations: 0, exactly_recovered: 0 };
	try {
		const counted = await countCounty(county, folder);
		const months = monthsBetween(counted.span.from, counted.span.to);
		let released: ReleasedCounty = NOTHING_RELEASED;
		let shown: Shown = { cells: 0, households: 0 };
		for (const month of months) {
			const release = await releaseUpTo(counted, month, released);
			const { solved, insiders, disclosures } = release.audit;
			sum.linear_programmes += solved;
			sum.insider_runs += insiders;
			sum.violations += disclosures.length;
			sum.exactly_recovered += disclosures.filter(({ rule }) => rule === 'recovered').length;
			released = release;
			if (month === counted.span.to) shown = shownOf(release.figures, counted, months);
		}
		const seconds = Math.round((performance.now() - start) / 1000);
		return { county, releases: months.length, ...sum, ...shown, seconds };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
