import { isWorkingDay } from '#lib/calendar/working-days.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';

/**
 * Working days are counted between dates of applications: a year without a known calendar would
 * give no number, and look like nobody's.
 *
 * @throws {AppError} `calendar/uncovered-year`
 */
export async function refuseUncoveredDates(
	store: RecordsStore,
	readable: ReadonlySet<string>
): Promise<void> {
	if (!readable.has('applications')) return;
	const dates = Object.entries(recordsTable('applications').columns).flatMap(([name, { type }]) =>
		type === 'date' ? [name] : []
	);
	const [bounds = []] = await store.ask(
		'applications',
		`SELECT CAST(least(${dates.map((date) => `min(${date})`).join(', ')}) AS VARCHAR), ` +
			`CAST(greatest(${dates.map((date) => `max(${date})`).join(', ')}) AS VARCHAR) ` +
			`FROM ${store.relation('records_applications')} AS a`
	);
	for (const date of bounds) if (typeof date === 'string') isWorkingDay(date);
}
