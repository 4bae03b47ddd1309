import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { version } from 'chinese-days/package.json' with { type: 'json' };
import type { NamedDay } from './read-holidays.ts';

/** What the calendar is made from, with the version. */
export const ORIGIN = `chinese-days ${version}`;

/** Every day that chinese-days (MIT) names as off or worked, from 2004 on. */
export const packagedHolidays: readonly NamedDay[] = [
	...Object.keys(calendar.holidays).map((date) => ({ date, kind: 'holiday' as const })),
	...Object.keys(calendar.workdays).map((date) => ({ date, kind: 'workday' as const }))
];
