// npm run update:holidays: write the calendar of working days from the package and the office's own days.
import { writeFile } from 'node:fs/promises';
import { HOLIDAYS_FILE } from '#lib/calendar/holidays-file.ts';
import { mergeHolidays } from '#scripts/reference/merge-holidays.ts';
import { ORIGIN, packagedHolidays } from '#scripts/reference/packaged-holidays.ts';
import { readHolidays } from '#scripts/reference/read-holidays.ts';
import { CALENDAR_FILE, renderHolidays } from '#scripts/reference/render-holidays.ts';
import { reportError } from '#scripts/report-error.ts';

try {
	const years = mergeHolidays(packagedHolidays, await readHolidays(HOLIDAYS_FILE));
	await writeFile(CALENDAR_FILE, await renderHolidays(years, `${ORIGIN} and ${HOLIDAYS_FILE}`));
	console.log(`${CALENDAR_FILE}: ${years[0]?.year}–${years.at(-1)?.year}`);
} catch (error) {
	process.exitCode = reportError(error);
}
