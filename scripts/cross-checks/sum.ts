import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { isCountable } from '#scripts/connectors/unit-scale.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm } from './compare.ts';

/** Towns and institutions of a column add up to its total row, where no row is missing or blank. */
export function checkSum({ figures, tables, tolerance }: CheckInput): Finding[] {
	const complete = new Set(tables.filter((table) => table.complete).map(({ id }) => id));
	const columns = new Map<string, PrintedFigure[]>();
	for (const figure of figures) {
		if (!complete.has(figure.source) || !isCountable(figure.printed_unit)) continue;
		const key = JSON.stringify([figure.source, figure.column, figure.time_period]);
		columns.set(key, [...(columns.get(key) ?? []), figure]);
	}
	return [...columns.values()].flatMap((column) => {
		const total = column.find(({ row_kind }) => row_kind === 'total');
		const parts = column.filter(({ row_kind }) => row_kind !== 'total');
		const firm = parts.filter(isFirm);
		if (!isFirm(total) || parts.length === 0 || firm.length < parts.length) return [];
		const derived = firm.reduce((sum, part) => sum + inBaseUnit(part), 0);
		const rounding = firm.reduce((sum, part) => sum + halfUnit(part), 0);
		return compare('sum', total, derived, {
			rounding,
			share: tolerance['sum'] ?? 0,
			against: firm
		});
	});
}
