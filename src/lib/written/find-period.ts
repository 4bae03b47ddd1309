import type { Period } from '#lib/calendar/period.ts';
import { plainDigits } from './find-numbers.ts';

/** A period that a text speaks of. */
export interface SpokenPeriod {
	/** `2025-06`, `2025-Q2`, `2024`. */
	period: string;
	frequency: Period['frequency'];
}

const ORDINALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const SPOKEN =
	/(\d{4})年(?:(1[0-2]|0?[1-9])月|第?([一二三四1-4])季度|(年?底|年?末))?|(?:第([一二三四1-4])季度)|(1[0-2]|0?[1-9])月(?:份)?(?:底|末)?/g;

/**
 * The last period that a text names: 2025年6月底, 2024年末 (its December), 2025年第二季度, 2024年; a month or quarter
 * without a year is of the year named before it.
 *
 * @param before what was spoken of before the text begins.
 */
export function lastPeriod(text: string, before?: SpokenPeriod): SpokenPeriod | undefined {
	let spoken = before;
	for (const [, year, month, quarter, end, alone, bare] of plainDigits(text).matchAll(SPOKEN)) {
		const of = year ?? spoken?.period.slice(0, 4);
		if (of === undefined) continue;
		const [ofMonth, ofQuarter] = [month ?? bare ?? (end ? '12' : undefined), quarter ?? alone];
		if (ofMonth) spoken = { period: `${of}-${ofMonth.padStart(2, '0')}`, frequency: 'month' };
		else if (ofQuarter)
			spoken = {
				period: `${of}-Q${ORDINALS[ofQuarter] ?? ofQuarter}`,
				frequency: 'quarter'
			};
		else spoken = { period: of, frequency: 'year' };
	}
	return spoken;
}
