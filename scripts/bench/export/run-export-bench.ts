import { stopOnSignals } from '#scripts/staging/remove-with-process.ts';
import { benchExport } from './bench-export.ts';
import { printReadings } from './print.ts';
import type { OtherSource } from './sources.ts';

type SourceKind = 'parquet' | OtherSource;

const SOURCES: readonly SourceKind[] = ['parquet', 'csv', 'xlsx', 'postgres'];

/**
 * `npm run bench -- export`. Interrupted, it leaves nothing behind.
 *
 * @param steps as on the command line: `1,10,100`; 1 is 1.2 million payments.
 * @param sources `parquet,csv,xlsx,postgres`; Parquet is measured whether named or not.
 * @returns exit status
 */
export async function runExportBench(steps: string, sources: string): Promise<number> {
	const sizes = steps.split(',').map(Number);
	const kinds = sources.split(',') as SourceKind[];
	const wrongStep = sizes.some((step) => !(step > 0 && step <= 100));
	const wrongSource = kinds.find((kind) => !SOURCES.includes(kind));
	if (wrongStep || wrongSource !== undefined) {
		console.error(
			wrongStep
				? `--steps ${steps}: name sizes from 0.01 to 100, such as 1,10,100.`
				: `--sources ${sources}: there is ${SOURCES.join(', ')}.`
		);
		return 2;
	}
	stopOnSignals();
	try {
		const others = kinds.filter((kind) => kind !== 'parquet');
		const say = (line: string) => process.stderr.write(`${line}\n`);
		printReadings(await benchExport({ steps: sizes.sort((a, b) => a - b), others, say }));
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
