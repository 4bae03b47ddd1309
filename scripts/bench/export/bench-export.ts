import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { claimFolder } from '#scripts/staging/private-folder.ts';
import { bytesNeeded, obstacleOnDisk } from './check-disk.ts';
import { DATASET, type Bench } from './bench.ts';
import { secondsLeft, type StepReading } from './judge.ts';
import { measureOther, type SourceReading } from './measure-other.ts';
import { measureParquet } from './measure-parquet.ts';
import { minutes } from './minutes.ts';
import { paymentsOf, provinceOf } from './province-size.ts';
import type { OtherSource } from './sources.ts';
import { writeStep } from './write-step.ts';

export interface ExportReadings {
	steps: StepReading[];
	/** Of every source, Parquet among them. */
	sources: SourceReading[];
}

export interface ExportBenchOptions {
	/** Sizes in ascending order; 1 is 1.2 million payments. */
	steps: readonly number[];
	/** What to measure beside Parquet. */
	others: readonly OtherSource[];
	/** Hears what is going on, a line at a time. */
	say: (line: string) => void;
}

/** The other sources are copied as text, and a server must be filled first. */
const LARGEST_OF_OTHERS = 10;

/**
 * Export provinces of growing size, in turns with DuckDB alone over the same files.
 *
 * @throws {Error} with a sentence for the terminal where the disk is too small.
 */
export async function benchExport({
	steps,
	others,
	say
}: ExportBenchOptions): Promise<ExportReadings> {
	const folder = await claimFolder(join(tmpdir(), `jiuzhu-lookout-bench-${userInfo().username}`));
	const bench: Bench = { folder, say };
	const othersAt = (step: number) => (step <= LARGEST_OF_OTHERS ? others : []);
	const needed = steps.map((step) =>
		bytesNeeded(paymentsOf(provinceOf(step)), othersAt(step).length > 0)
	);
	const obstacle = await obstacleOnDisk(folder, Math.max(...needed));
	if (obstacle) throw new Error(obstacle);
	await mkdir(join(folder, 'dataset'));
	await writeFile(join(folder, 'dataset', 'dataset.json'), JSON.stringify(DATASET));

	const readings: ExportReadings = { steps: [], sources: [] };
	for (const step of steps) {
		const start = performance.now();
		const written = await writeStep(bench, step);
		const { reading, source } = await measureParquet(bench, written, readings.steps.at(-1));
		readings.steps.push(reading);
		readings.sources.push(source);
		for (const other of othersAt(step)) {
			const measured = await measureOther(bench, other, written);
			if (measured) readings.sources.push(measured);
		}
		await rm(written.folder, { recursive: true });
		const seconds = (performance.now() - start) / 1000;
		const further = steps.filter((later) => later > step);
		const left = secondsLeft({ step, seconds }, further);
		say(`×${step} took ${minutes(seconds)}${left > 0 ? `; at most ${minutes(left)} left` : ''}`);
	}
	await rm(folder, { recursive: true });
	return readings;
}
