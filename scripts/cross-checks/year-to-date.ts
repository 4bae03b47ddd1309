import { formatPeriod, parsePeriod } from '#lib/calendar/period.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm, type Firm } from './compare.ts';
import { figureOf } from './figure-of.ts';

/**
 * A figure since January is the one a month before plus the month; where that is not known, the
 * sum of all months; and never less than the month itself. Nothing is compared across a year.
 */
export function checkYearToDate(input: CheckInput): Finding[] {
	const { figures, tolerance } = input;
	return figures.flatMap((stated) => {
		const target = stated.declared.year_to_date_of;
		if (!target || !isFirm(stated)) return [];
		const period = parsePeriod(stated.time_period);
		if (period.frequency === 'year') return [];
		const at = (ordinal: number) => formatPeriod({ ...period, ordinal });
		const months = Array.from({ length: period.ordinal }, (_, index) =>
			figureOf(input, target, stated, at(index + 1))
		);
		const month = months.at(-1);
		if (!isFirm(month)) return [];
		const before = figures.find(
			(other) =>
				isFirm(other) &&
				other.ref_area === stated.ref_area &&
				other.time_period === at(period.ordinal - 1) &&
				sameTarget(other, stated)
		);
		const summands = isFirm(before) ? [before, month] : months.every(isFirm) ? months : undefined;
		if (summands) return addUp(stated, summands as Firm[]);
		return inBaseUnit(month) > inBaseUnit(stated) ? addUp(stated, [month]) : [];
	});

	function addUp(stated: Firm, summands: Firm[]): Finding[] {
		const derived = summands.reduce((sum, each) => sum + inBaseUnit(each), 0);
		const rounding = summands.reduce((sum, each) => sum + halfUnit(each), 0);
		const share = tolerance['year-to-date'] ?? 0;
		return compare('year-to-date', stated, derived, { rounding, share, against: summands });
	}
}

function sameTarget(a: PrintedFigure, b: PrintedFigure): boolean {
	return JSON.stringify(a.declared.year_to_date_of) === JSON.stringify(b.declared.year_to_date_of);
}
