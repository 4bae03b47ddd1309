import { isWorkingDay } from '#lib/calendar/working-days.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';

/**
 * Working days are counted between dates of applications: a year without a known calendar would
 * give no number, and look like nobody's.
 *
 * @throws {AppError} `calendar/uncovered-year`
 */
export async function refuseUncoveredDates(
	{ connection }: Stage,
	readable: ReadonlySet<string>
): Promise<void> {
	if (!readable.has('applications')) return;
	const dates = Object.entries(recordsTable('applications').columns).flatMap(([name, { type }]) =>
		type === 'date' ? [name] : []
	);
	const reader = await connection.runAndReadAll(
		`SELECT least(${dates.map((date) => `min(${date})`).join(', ')})::VARCHAR, ` +
			`greatest(${dates.map((date) => `max(${date})`).join(', ')})::VARCHAR FROM records_applications`
	);
	for (const date of reader.getRowsJS()[0] ?? []) if (typeof date === 'string') isWorkingDay(date);
}
