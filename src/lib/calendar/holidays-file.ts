/** Where a year is added to the calendar of working days; data/reference/README.md says how. */
export const HOLIDAYS_FILE = 'data/reference/holidays.csv';
