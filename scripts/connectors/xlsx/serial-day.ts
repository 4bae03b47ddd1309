const DAY = 86_400_000;
/** 9999-12-31, the last day that a spreadsheet knows, in each of its two systems. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The day of a serial number, `YYYY-MM-DD`, without its time.
 *
 * The 1900 system counts a 29 February 1900 that never was, and a day 0 before 1 January; both come as
 * a spreadsheet shows them, so that validation names them.
 *
 * @returns undefined for a number that is no day.
 */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
	const day = Math.floor(serial);
	if (!(day >= 0 && day <= LAST[date1904 ? 1904 : 1900])) return undefined;
	if (date1904) return isoDay(Date.UTC(1904, 0, 1) + day * DAY);
	if (day === 0) return '1900-01-00';
	if (day === 60) return '1900-02-29';
	return isoDay(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
