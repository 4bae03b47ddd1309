/** One row of a records table; columns that are absent are written empty. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Name of a cell beyond the last column, which only rows with an error have. */
export const SURPLUS = '';

/** Whole cents as yuan with two decimals: sums of money are added up in cents. */
export function yuan(cents: number): string {
	const digits = String(Math.abs(cents)).padStart(3, '0');
	return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const flag = (value: boolean): number => (value ? 1 : 0);
