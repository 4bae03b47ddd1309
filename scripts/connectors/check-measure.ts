import { parsePeriod } from '#lib/calendar/period.ts';
import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import { AXES, type Table } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import { AppError } from '#lib/errors.ts';
import { knownCodes } from './known-codes.ts';
import { checkFields, type FieldKind } from './read-json.ts';
import { unitScale } from './unit-scale.ts';

const FIELDS: Record<string, FieldKind> = {
	to: 'text',
	dimensions: 'record?',
	label: 'bilingual?',
	printed_label: 'text?',
	printed_unit: 'text',
	multiplier: 'number',
	decimals: 'number',
	exact: 'flag?',
	attributes: 'record?',
	time_period: 'text?',
	read_as: 'record?',
	change_of: 'record?',
	year_to_date_of: 'record?'
};

/**
 * Refuse a declared column whose target, codes or conversion the contract does not know.
 *
 * @throws {AppError} `dataset/missing-field`, `dataset/unknown-…`, `dataset/wrong-multiplier`,
 *   `period/invalid`
 */
export function checkMeasure(column: string, declared: unknown, file: string): void {
	const within = `measures.${column}.`;
	checkFields(Object(declared) as Record<string, unknown>, FIELDS, file, within);
	const measure = declared as PrintedMeasure;
	const table = checkTarget(measure, column, file);
	for (const other of [measure.change_of, measure.year_to_date_of])
		if (other) checkTarget(other, column, file);
	if (measure.time_period !== undefined) parsePeriod(measure.time_period);
	if (table.name === 'reported' && !measure.label)
		throw new AppError('dataset/missing-field', { file, field: `${within}label` });

	const keepsUnit = table.name === 'reported';
	const { printed_unit, multiplier, read_as } = measure;
	for (const [unit, given] of [
		[printed_unit, multiplier],
		...(read_as ? [[read_as.unit, read_as.multiplier] as const] : [])
	] as const) {
		const expected = keepsUnit ? 1 : unitScale(unit);
		if (Math.abs(given / expected - 1) > 1e-9)
			throw new AppError('dataset/wrong-multiplier', {
				...{ file, column, unit, multiplier: given, expected }
			});
	}
}

/** The contract's table and measure that `to` names, for messages and for the reader. */
export function findTarget(to: string): { table: Table; measure: string } | undefined {
	const [name = '', measure = ''] = to.split('.');
	const table = tables.find((each) => each.name === name);
	return table && measure in table.measures ? { table, measure } : undefined;
}

function checkTarget(
	{ to, dimensions = {} }: Pick<PrintedMeasure, 'to' | 'dimensions'>,
	column: string,
	file: string
): Table {
	const target = findTarget(to);
	if (!target) {
		const known = tables.flatMap(({ name, measures }) =>
			Object.keys(measures).map((measure) => `${name}.${measure}`)
		);
		throw new AppError('dataset/unknown-measure', { file, column, to, known: known.join(', ') });
	}
	const own: readonly string[] = target.table.dimensions.slice(AXES.length);
	for (const dimension of new Set([...own, ...Object.keys(dimensions)])) {
		const value = dimensions[dimension];
		const field = `measures.${column}.dimensions.${dimension}`;
		if (!own.includes(dimension))
			throw new AppError('dataset/unknown-field', { file, field, known: own.join(', ') });
		if (value === undefined) throw new AppError('dataset/missing-field', { file, field });
		const codes = knownCodes[dimension];
		if (codes && !codes.includes(value))
			throw new AppError('dataset/unknown-code', {
				...{ file, column, dimension, value, known: codes.join(', ') }
			});
	}
	return target.table;
}
