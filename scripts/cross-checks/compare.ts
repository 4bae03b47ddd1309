import type { Finding, Rule } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { isIndivisible } from '#scripts/connectors/unit-scale.ts';

/** A figure with a number that is not approximate; only these can contradict each other. */
export type Firm = PrintedFigure & { printed: number; value: number };

export function isFirm(figure: PrintedFigure | undefined): figure is Firm {
	return figure !== undefined && figure.value !== null && figure.status !== 'E';
}

/**
 * The most that rounding may have moved a printed figure, in yuan, persons, households: half of
 * its last digit; nothing for whole people and for amounts known to be exact.
 */
export function halfUnit({ declared, decimals, printed_unit, scale }: PrintedFigure): number {
	if (declared.exact || (decimals === 0 && isIndivisible(declared.read_as?.unit ?? printed_unit)))
		return 0;
	return 0.5 * 10 ** -decimals * scale;
}

/** In yuan, persons, households. */
export function inBaseUnit({ printed, scale }: Firm): number {
	return printed * scale;
}

export function placeOf({ source, line }: Pick<PrintedFigure, 'source' | 'line'>): string {
	return `${source}:${line}`;
}

/**
 * A finding if `stated` misses `derived` by more than rounding explains.
 *
 * @param derived what the other figures give, in the base unit of `stated`.
 * @param rounding how far their rounding may have moved it, in the same unit.
 * @param share by which the dataset lets this rule be missed.
 */
export function compare(
	rule: Rule,
	stated: Firm,
	derived: number,
	{ rounding, share = 0, against }: { rounding: number; share?: number; against: readonly Firm[] }
): Finding[] {
	const allowed = rounding + halfUnit(stated) + share * Math.abs(derived);
	const missed = Math.abs(inBaseUnit(stated) - derived);
	// Decimals added up in binary miss by less than this.
	if (missed <= allowed + 1e-9 * Math.max(1, Math.abs(derived))) return [];
	const { scale } = stated;
	return [describe(rule, stated, derived / scale, allowed / scale, against)];
}

/** The finding, with numbers in the unit in which `stated` is printed. */
export function describe(
	rule: Rule,
	stated: Firm,
	derived: number,
	tolerance: number,
	against: readonly Firm[]
): Finding {
	const { source, line, column, time_period, ref_area } = stated;
	const own = placeOf(stated);
	const places = [...new Set(against.map(placeOf))].filter((place) => place !== own);
	return {
		...{ rule, source, line, column, time_period, ref_area, stated: stated.printed },
		derived: asPrinted(derived, stated),
		unit: stated.declared.read_as?.unit ?? stated.printed_unit,
		tolerance: Number(tolerance.toPrecision(6)),
		against: places
	};
}

/** With as many decimals as the source prints (at least one), unless that would hide the difference. */
function asPrinted(value: number, { decimals, printed }: Firm): number {
	const rounded = Number(value.toFixed(Math.max(decimals, 1)));
	return rounded === printed ? Number(value.toPrecision(12)) : rounded;
}
