import { parseArgs } from 'node:util';
import { AppError } from '#lib/errors.ts';
import { schemaName } from '#scripts/connectors/postgres/connect.ts';
import type { Format } from './format.ts';
import { formats, type FormatName } from './formats.ts';
import { CALIBRATED_HOUSEHOLDS, type SynthesisOptions } from './options.ts';

const USAGE =
	'npm run synthesise -- --out DIR [--towns 12] [--households 1800] [--months 84] [--seed 1] ' +
	'[--format csv|xlsx|parquet|postgres] [--schema public] [--errors 0] [--roster]';
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

export interface SynthesisCommand {
	options: SynthesisOptions;
	/** For what is written beside the tables, and for these unless they go into a database. */
	out: string;
	format: Format;
	roster: boolean;
	/** Share of a table's rows that each kind of error is planted in; 0 for none. */
	errors: number;
}

/** @throws {AppError} `usage/unknown-option`, `usage/no-schema-name` */
export function readCommand(args: string[]): SynthesisCommand {
	try {
		const text = { type: 'string' } as const;
		const { values } = parseArgs({
			args,
			options: {
				...{ towns: text, households: text, months: text, seed: text, errors: text },
				...{ out: text, format: text, schema: text, roster: { type: 'boolean' } }
			}
		});
		const { out, format = 'csv', schema, roster = false } = values;
		if (!isFormat(format)) throw new Error(`--format ${format}`);
		if (!out) throw new Error('--out DIR');
		if (schema !== undefined && format !== 'postgres') throw new Error(`--schema ${schema}`);
		const number = (name: keyof SynthesisOptions) => readNumber(name, values[name]);
		return {
			options: {
				...{ towns: number('towns'), households: number('households') },
				...{ months: number('months'), seed: number('seed') }
			},
			...{ out, roster, errors: readShare(values.errors) },
			format: formats[format]({ out, schema: schemaName(schema ?? '') })
		};
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('usage/unknown-option', { reason, usage: USAGE }, { cause });
	}
}

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

function readNumber(name: keyof SynthesisOptions, text: string | undefined): number {
	if (text === undefined) return DEFAULTS[name];
	const [low, high] = BOUNDS[name];
	const number = Number(text);
	if (/^\d+$/.test(text) && number >= low && number <= high) return number;
	throw new Error(`--${name} ${text}: ${low}–${high}`);
}

function readShare(text = '0'): number {
	const share = Number(text);
	if (/^\d+(\.\d+)?$/.test(text) && share <= 1) return share;
	throw new Error(`--errors ${text}: 0–1`);
}
