import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFrom, type Bench } from './bench.ts';
import type { ProcessCost } from './measure-process.ts';
import { prepareSource, type OtherSource } from './sources.ts';
import { writeStep, type WrittenStep } from './write-step.ts';

/** What an export from one source cost. */
export interface SourceReading {
	step: number;
	source: 'parquet' | OtherSource;
	/** Rows of all tables. */
	rows: number;
	/** Medians of `runs` runs. */
	cost: ProcessCost;
	runs: number;
	/** What the records take as this source, bytes. */
	disk: number;
}

/** A sheet has 1,048,576 rows, so that the smallest step does not fit: a tenth of it does. */
const LARGEST_WORKBOOK = 0.1;

/**
 * Export one step from another source, once.
 *
 * @returns nothing for a workbook of a step above the smallest, which has been measured there.
 */
export async function measureOther(
	bench: Bench,
	source: OtherSource,
	whole: WrittenStep
): Promise<SourceReading | undefined> {
	const isTooLarge = source === 'xlsx' && whole.step > LARGEST_WORKBOOK;
	if (isTooLarge && whole.step > 1) return undefined;
	if (isTooLarge)
		bench.say(`×${whole.step} does not fit a sheet: a workbook of ×${LARGEST_WORKBOOK} instead`);
	const written = isTooLarge ? await writeStep(bench, LARGEST_WORKBOOK) : whole;
	const { step, rows } = written;
	const folder = join(bench.folder, source);
	await mkdir(folder);
	bench.say(`×${step}: writing the records as ${source}`);
	const prepared = await prepareSource[source](written.folder, folder);
	try {
		bench.say(`×${step}: export from ${source}`);
		const cost = await exportFrom(bench, prepared.place, prepared.env);
		return { step, source, rows, cost, runs: 1, disk: prepared.bytes };
	} finally {
		await prepared.remove();
		await rm(folder, { recursive: true, force: true });
		if (isTooLarge) await rm(written.folder, { recursive: true });
	}
}
