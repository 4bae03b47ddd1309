import { parsePeriod } from '#lib/calendar/period.ts';
import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

/**
 * Tables that pass on what departments reported, for whatever periods they have: earlier than the
 * records too, never later. The others have rows for periods of the records alone.
 */
const AS_REPORTED = new Set(['population', 'price_index', 'services', 'reported', 'opinions']);

/** Months in a period. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The manifest's first and last period are those of the figures; of counted ones, the first and last
 * month that they are about.
 */
export async function checkPeriodRange(snapshot: Inspected): Promise<CheckResult> {
	const { manifest, intact, query } = snapshot;
	const { from, to } = manifest.period;
	const periods: string[] = [];
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, file } of intact) {
		if (!table.dimensions.includes('time_period')) continue;
		const rows = await query(`SELECT DISTINCT time_period FROM read_parquet(${file})`);
		const given = rows.map(({ time_period }) => String(time_period)).sort();
		looked += given.length;
		const late = isCounted(snapshot) ? given.filter((period) => monthsOf(period)[1] > to) : [];
		for (const period of late)
			failures.push(
				both(
					`${table.name}有${period}的行，晚于清单的${to}`,
					`${table.name} has rows of ${period}, after the manifest’s ${to}`
				)
			);
		if (!isCounted(snapshot)) periods.push(...given);
		else if (!AS_REPORTED.has(table.name)) periods.push(...given.flatMap(monthsOf));
	}
	periods.sort();
	const [first, last] = [periods[0], periods.at(-1)];
	if (failures.length === 0 && (from !== first || to !== last))
		failures.push(
			both(
				`清单写${from}至${to}，数据为${first}至${last}`,
				`manifest.json: period ${from} to ${to}, the figures run ${first} to ${last}`
			)
		);
	return { name: both('时期', 'periods'), looked, failures };
}

/** First and last month. @throws {AppError} `period/invalid` */
function monthsOf(text: string): [first: string, last: string] {
	const { frequency, year, ordinal } = parsePeriod(text);
	const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
	const last = ordinal * MONTHS[frequency];
	return [month(last - MONTHS[frequency] + 1), month(last)];
}
