import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { runInProcesses } from '#scripts/processes/run-in-processes.ts';
import type { Synthesis } from './counted-county.ts';
import type { SoakResult } from './release-month-by-month.ts';

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

/**
 * `npm run bench -- protection --soak`: 84 months of a county released one after another, each audited
 * with all before it. Every county is kept as soon as it is done.
 *
 * @returns exit status: 1 if anything was given away, or too little was told
 */
export async function soak(): Promise<number> {
	const results = await readResults();
	const isDone = (county: Synthesis) =>
		results.some((each) => JSON.stringify(each.county) === JSON.stringify(county));
	await runInProcesses<Synthesis, SoakResult>(
		new URL('./soak-in-process.ts', import.meta.url),
		COUNTIES.filter((county) => !isDone(county)),
		(result) => {
			process.stderr.write(`${JSON.stringify(result)}\n`);
			results.push(result);
			results.sort((a, b) => a.county.towns - b.county.towns || a.county.seed - b.county.seed);
			writeFileSync(RESULTS, `${JSON.stringify(results, null, '\t')}\n`);
		}
	);
	console.table(results.map(({ county: { towns, seed }, ...rest }) => ({ towns, seed, ...rest })));
	return results.some(fallsShort) ? 1 : 0;
}

/** Of counties with few towns less can be told; what the row rule takes cannot be told at all. */
const leastCells = (towns: number) => (towns < 8 ? 0.95 : 0.99);
const LEAST_HOUSEHOLDS = 0.94;

const fallsShort = ({
	county,
	releases,
	violations,
	exactly_recovered,
	totals,
	cells,
	taken,
	households
}: SoakResult) =>
	releases < county.months ||
	violations + exactly_recovered > 0 ||
	totals < 1 ||
	cells + taken < leastCells(county.towns) ||
	households < LEAST_HOUSEHOLDS;

async function readResults(): Promise<SoakResult[]> {
	const text = await readFile(RESULTS, 'utf8').catch(() => '[]');
	const results = JSON.parse(text) as SoakResult[];
	// What could not be released is tried again.
	return results.filter(({ refused }) => refused === undefined);
}
