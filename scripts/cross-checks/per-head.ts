import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { cellKey } from '#scripts/writing/stored-cell.ts';
import type { CheckInput } from './check-input.ts';
import { isFirm, placeOf } from './compare.ts';

/** Times the standard in force: below or above, the unit or the period is likely wrong. */
const TIMES_STANDARD = { low: 0.2, high: 3 };
/** Yuan per person and month, where no standard is known. */
const PLAIN = { low: 50, high: 5000 };

/** A month's money per person on the rolls is of the size that assistance has. */
export function checkPerHead(input: CheckInput): Finding[] {
	const { preferred, tolerance, area_code } = input;
	return [...preferred.values()].flatMap((money): Finding[] => {
		if (money.table !== 'spending' || money.dimensions['kind'] !== TOTAL) return [];
		if (!isFirm(money) || parsePeriod(money.time_period).frequency !== 'month') return [];
		const persons = beside(money, 'coverage', 'persons', money.ref_area);
		if (!isFirm(persons) || persons.value === 0) return [];
		const standard =
			beside(money, 'standards', 'monthly_yuan', money.ref_area) ??
			beside(money, 'standards', 'monthly_yuan', area_code);
		const unit = isFirm(standard) ? standard.value : 1;
		const { low, high } = isFirm(standard) ? TIMES_STANDARD : PLAIN;
		const share = tolerance['per-head'] ?? 0;
		const perHead = money.value / persons.value;
		const [from, to] = [low * unit * (1 - share), high * unit * (1 + share)];
		if (perHead >= from && perHead <= to) return [];
		const { source, line, column, time_period, ref_area } = money;
		const others = [persons, ...(isFirm(standard) ? [standard] : [])].map(placeOf);
		return [
			{
				...{ rule: 'per-head', source, line, column, time_period, ref_area },
				stated: Math.round(perHead * 100) / 100,
				derived: Math.round((perHead < from ? from : to) * 100) / 100,
				...{ unit: '元/人·月', tolerance: 0 },
				against: [...new Set(others)].filter((place) => place !== placeOf(money))
			}
		];
	});

	function beside(money: PrintedFigure, table: string, measure: string, ref_area: string) {
		const { programme = '', urban_rural = '' } = money.dimensions;
		const { time_period } = money;
		const dimensions = { programme, urban_rural };
		return preferred.get(cellKey({ table, measure, dimensions, time_period, ref_area }));
	}
}
