import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import type { Status } from '#lib/contract/define-table.ts';
import { AppError } from '#lib/errors.ts';
import { findTarget } from './check-measure.ts';
import { parsePrintedValue } from './parse-printed-value.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { unitScale } from './unit-scale.ts';

type Converted = Omit<
	PrintedFigure,
	'source' | 'line' | 'column' | 'shape' | 'row_kind' | 'time_period' | 'ref_area'
>;

/**
 * One cell in the contract's unit. Status `A` where the source prints whole units of it or finer,
 * `R` where it prints coarser ones (万人), `E` where it says so itself (余, 多), `M` for a blank.
 *
 * @throws {AppError} `dataset/unreadable-value`, `dataset/too-many-decimals`, `dataset/not-whole`
 */
export function convertFigure(
	text: string,
	declared: PrintedMeasure,
	where: { file: string; line: number; column: string }
): Converted {
	const [table = '', measure = ''] = declared.to.split('.');
	const parsed = parsePrintedValue(text);
	if (!parsed) throw new AppError('dataset/unreadable-value', { ...where, value: text });
	if (parsed.decimals > declared.decimals)
		throw new AppError('dataset/too-many-decimals', {
			...where,
			...{ value: text, decimals: declared.decimals }
		});
	const { multiplier } = declared.read_as ?? declared;
	const type = findTarget(declared.to)?.table.measures[measure]?.type;
	const value = parsed.value === null ? null : toType(parsed.value * multiplier, type);
	if (value === undefined)
		throw new AppError('dataset/not-whole', { ...where, value: text, unit: declared.printed_unit });
	return {
		...{ table, measure, dimensions: declared.dimensions ?? {}, value, declared },
		status: parsed.status ?? statusOf(table, declared.decimals, multiplier),
		printed: parsed.value,
		printed_unit: declared.printed_unit,
		decimals: declared.decimals,
		scale: unitScale(declared.read_as?.unit ?? declared.printed_unit)
	};
}

/** The number as the column's type holds it; undefined for a fraction of a person. */
function toType(value: number, type: string | undefined): number | undefined {
	if (type === 'DOUBLE') return Number(value.toPrecision(15));
	if (type !== 'INTEGER') return Math.round(value * 100) / 100;
	return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : undefined;
}

/** A figure that keeps its printed unit is exact in it. */
function statusOf(table: string, decimals: number, multiplier: number): Status {
	const grain = multiplier * 10 ** -decimals;
	return table !== 'reported' && grain > 1 ? 'R' : 'A';
}
