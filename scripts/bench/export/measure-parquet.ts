import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../spread.ts';
import { DATASET, exportFrom, type Bench } from './bench.ts';
import { floorStatements } from './floor-statements.ts';
import { bytesOf } from './folder-bytes.ts';
import { secondsLeft, type StepReading } from './judge.ts';
import type { SourceReading } from './measure-other.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { minutes } from './minutes.ts';
import type { WrittenStep } from './write-step.ts';

/** A floor and an export that together are shorter are run again, in turns. */
const SHORT_SECONDS = 120;
const RUNS_WHERE_SHORT = 3;

/**
 * Export one step from its Parquet, in turns with DuckDB alone.
 *
 * @param before what the step before cost, if there was one, to say how long this one takes.
 * @returns medians of the runs.
 */
export async function measureParquet(
	bench: Bench,
	{ step, folder, tables, rows }: WrittenStep,
	before: StepReading | undefined
): Promise<{ reading: StepReading; source: SourceReading }> {
	const statements = join(bench.folder, 'floor.json');
	await writeFile(statements, JSON.stringify(await floorStatements(DATASET, folder, tables)));
	const tmp = join(bench.folder, 'tmp');
	const expected = (of: 'floor' | 'export') =>
		before ? `, at most ${minutes(secondsLeft({ step: before.step, ...before[of] }, [step]))}` : '';
	const floors: ProcessCost[] = [];
	const exports: ProcessCost[] = [];
	for (let run = 1, runs = 1; run <= runs; run++) {
		bench.say(`×${step}: DuckDB alone, run ${run}${expected('floor')}`);
		const program = ['scripts/bench/export/run-sql.ts', statements, join(tmp, 'spill')];
		const floor = await measureProcess(tmp, program);
		bench.say(`×${step}: export, run ${run}${expected('export')}`);
		const ours = await exportFrom(bench, `parquet:${folder}`);
		floors.push(floor);
		exports.push(ours);
		if (floor.seconds + ours.seconds < SHORT_SECONDS) runs = RUNS_WHERE_SHORT;
	}
	const reading = { step, rows, floor: medianCost(floors), export: medianCost(exports) };
	return {
		reading,
		source: {
			...{ step, source: 'parquet', rows, runs: exports.length },
			...{ cost: reading.export, disk: await bytesOf(folder) }
		}
	};
}

const medianCost = (costs: readonly ProcessCost[]): ProcessCost => ({
	seconds: median(costs.map(({ seconds }) => seconds)),
	cpu: median(costs.map(({ cpu }) => cpu)),
	memory: median(costs.map(({ memory }) => memory)),
	spill: median(costs.map(({ spill }) => spill))
});
