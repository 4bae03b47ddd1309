import type { Status } from '#lib/contract/define-table.ts';

/** 4680多, 约 300, 1,089: digits with an optional word that makes them approximate. */
const PRINTED = /^(约|近|超过|超)?\s*([+\-−]?)(\d[\d,，]*)(?:\.(\d+))?\s*(余|多)?$/;

export interface ParsedValue {
	value: number | null;
	/** `M` for a blank, `E` for an approximate number, else undefined: the unit decides. */
	status: Extract<Status, 'M' | 'E'> | undefined;
	decimals: number;
}

/** One cell as printed. A blank is "not reported", never 0. @returns undefined if it is not a number. */
export function parsePrintedValue(text: string): ParsedValue | undefined {
	const cell = text.trim();
	if (cell === '') return { value: null, status: 'M', decimals: 0 };
	const match = PRINTED.exec(cell);
	if (!match) return undefined;
	const [, about, sign, whole = '', fraction = '', more] = match;
	const value = Number(`${whole.replace(/[,，]/g, '')}.${fraction || '0'}`);
	return {
		value: sign && sign !== '+' && value !== 0 ? -value : value,
		status: (about ?? more) ? 'E' : undefined,
		decimals: fraction.length
	};
}
