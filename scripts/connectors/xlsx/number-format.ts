/** What a number stands for under a number format. */
export interface NumberFormat {
	/** `number` also for times of day, which no column of records holds. */
	shows: 'number' | 'date' | 'month' | 'year';
	/** Shortest whole part as shown: 4 for `0000`, which shows 7 as 0007. */
	digits: number;
}

export const PLAIN: NumberFormat = { shows: 'number', digits: 1 };

/**
 * Formats that every producer knows by number alone, as Chinese versions show them.
 *
 * Source: ISO/IEC 29500-1 §18.8.30, its table for all languages and that for zh-cn.
 */
const BUILT_IN: Readonly<Record<NumberFormat['shows'], readonly number[]>> = {
	number: [],
	date: [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58],
	month: [17, 27, 36, 50, 52, 57],
	year: []
};

/** @param id `numFmtId` of a cell's style. @param code its `formatCode`, if the workbook gives one. */
export function numberFormat(id: number, code?: string): NumberFormat {
	if (code !== undefined) return parseCode(code);
	for (const shows of ['date', 'month'] as const)
		if (BUILT_IN[shows].includes(id)) return { shows, digits: 1 };
	return PLAIN;
}

/** Only the first section counts, that for positive numbers: days and codes are. */
function parseCode(code: string): NumberFormat {
	const letters = code
		.replace(/"[^"]*"|\\.|_.|\*./g, '')
		.replace(/\[[^\]]*\]/g, (bracket) => (/^\[[hms]+\]$/i.test(bracket) ? 'h' : ''))
		.replace(/;.*$/s, '')
		.replace(/general|am\/pm|a\/p|e[+-]/gi, '')
		.toLowerCase();
	const digits = /^0+$/.test(letters) ? letters.length : 1;
	// Chinese versions also write the year as e.
	const [year, month, day, time] = [/[ye]/, /m/, /d/, /[hs]/].map((each) => each.test(letters));
	if (day || (year && time)) return { shows: 'date', digits };
	if (year) return { shows: month ? 'month' : 'year', digits };
	// A lone m is minutes beside hours, and a month without a year else.
	return { shows: month && !time ? 'date' : 'number', digits };
}
