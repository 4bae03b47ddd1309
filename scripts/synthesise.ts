import { parseArgs } from 'node:util';
import { AppError } from '#lib/errors.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { reportError } from '#scripts/report-error.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { describeSynthesis } from '#scripts/synthesis/describe-synthesis.ts';
import { CALIBRATED_HOUSEHOLDS, type SynthesisOptions } from '#scripts/synthesis/options.ts';
import { writeCsv } from '#scripts/synthesis/write-csv.ts';
import { writeParquet } from '#scripts/synthesis/write-parquet.ts';

const USAGE =
	'npm run synthesise -- --out DIR [--towns 12] [--households 1800] [--months 84] [--seed 1] ' +
	'[--format csv|parquet] [--roster]';
const WRITERS = { csv: writeCsv, parquet: writeParquet };
/** What a number may be; before 2008 the calendar of working days has too few years. */
const BOUNDS = {
	towns: [1, 99],
	households: [1, 1_000_000],
	months: [1, 204],
	seed: [0, 4_294_967_295]
} as const;
const DEFAULTS: SynthesisOptions = {
	...{ towns: 12, households: CALIBRATED_HOUSEHOLDS, months: 84, seed: 1 }
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const { options, out, format, roster } = readOptions(args);
		const county = synthesiseCounty(options);
		const wanted = recordsTables.filter(({ name }) => roster || name !== 'roster');
		let total = 0;
		for (const table of wanted) {
			const { path, rows } = await WRITERS[format](out, table, county[table.name]?.() ?? []);
			process.stderr.write(`${path}: ${rows} rows\n`);
			total += rows;
		}
		await describeSynthesis(out, options);
		process.stderr.write(`合成数据 synthetic data: ${wanted.length} tables, ${total} rows\n`);
		return 0;
	} catch (error) {
		return reportError(error);
	}
}

function readOptions(args: string[]) {
	try {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({
			args,
			options: {
				...{ towns: text, households: text, months: text, seed: text },
				...{ out: text, format: text, errors: text, roster: { type: 'boolean' } }
			}
		});
		const { out, format = 'csv', errors, roster = false } = values;
		if (format === 'xlsx' || format === 'postgres')
			throw new Error(`--format ${format}: 尚未提供 not available yet, use csv or parquet`);
		if (errors !== undefined) throw new Error('--errors: 尚未提供 not available yet');
		if (format !== 'csv' && format !== 'parquet') throw new Error(`--format ${format}`);
		if (!out) throw new Error('--out DIR');
		const number = (name: keyof SynthesisOptions) => readNumber(name, values[name]);
		const options = {
			...{ towns: number('towns'), households: number('households') },
			...{ months: number('months'), seed: number('seed') }
		};
		return { options, out, format, roster } as const;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('usage/unknown-option', { reason, usage: USAGE }, { cause });
	}
}

function readNumber(name: keyof SynthesisOptions, text: string | undefined): number {
	if (text === undefined) return DEFAULTS[name];
	const [low, high] = BOUNDS[name];
	const number = Number(text);
	if (/^\d+$/.test(text) && number >= low && number <= high) return number;
	throw new Error(`--${name} ${text}: ${low}–${high}`);
}
