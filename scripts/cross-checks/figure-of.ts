import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { cellKey } from '#scripts/writing/stored-cell.ts';
import type { CheckInput } from './check-input.ts';

/** The stored figure of a declared target, in the area of `beside` and in `time_period`. */
export function figureOf(
	{ preferred }: CheckInput,
	{ to, dimensions = {} }: Pick<PrintedMeasure, 'to' | 'dimensions'>,
	{ ref_area }: Pick<PrintedFigure, 'ref_area'>,
	time_period: string
): PrintedFigure | undefined {
	const [table = '', measure = ''] = to.split('.');
	return preferred.get(cellKey({ table, measure, dimensions, ref_area, time_period }));
}
