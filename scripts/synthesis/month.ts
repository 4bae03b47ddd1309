import { addNaturalDays } from '#lib/calendar/natural-days.ts';

/** Months since year 0: 2025-06 is 2025 × 12 + 5. */
export type Month = number;

const two = (number: number) => String(number).padStart(2, '0');

/** Asked for every household and month: a text made once is kept. */
function remembered(write: (month: Month) => string): (month: Month) => string {
	const known = new Map<Month, string>();
	return (month) => {
		const text = known.get(month) ?? write(month);
		known.set(month, text);
		return text;
	};
}

export const yearOf = (month: Month): number => Math.floor(month / 12);
/** `2025-06` */
export const monthText = remembered((month) => `${yearOf(month)}-${two((month % 12) + 1)}`);
export const firstDay = remembered((month) => `${monthText(month)}-01`);
export const lastDay = remembered((month) => addNaturalDays(firstDay(month + 1), -1));
export const dayOf = (month: Month, day: number): string => `${monthText(month)}-${two(day)}`;

/** The month of `2025-06` or of `2025-06-30`. */
export function monthOf(text: string): Month {
	return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** First to last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
