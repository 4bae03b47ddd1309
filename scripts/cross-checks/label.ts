import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import type { CheckInput } from './check-input.ts';
import { compare, inBaseUnit, isFirm } from './compare.ts';

/** One source does not call two different numbers of one area and period by the same name. */
export function checkLabel({ figures, tolerance }: CheckInput): Finding[] {
	const first = new Map<string, PrintedFigure>();
	for (const figure of figures)
		if (!figure.declared.printed_label) first.set(nameKey(figure, figure.column), figure);
	return figures.flatMap((figure) => {
		const label = figure.declared.printed_label;
		const namesake = label && first.get(nameKey(figure, label));
		if (!namesake || !isFirm(namesake) || !isFirm(figure)) return [];
		return compare('label', figure, inBaseUnit(namesake), {
			rounding: 0,
			share: tolerance['label'] ?? 0,
			against: [namesake]
		});
	});
}

function nameKey(figure: PrintedFigure, label: string): string {
	const { source, time_period, ref_area, printed_unit } = figure;
	return JSON.stringify([source, time_period, ref_area, printed_unit, label]);
}
