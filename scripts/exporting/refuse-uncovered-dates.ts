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
		`SELECT left(CAST(least(${dates.map((date) => `min(${date})`).join(', ')}) AS VARCHAR), 4), ` +
			`left(CAST(greatest(${dates.map((date) => `max(${date})`).join(', ')}) AS VARCHAR), 4) ` +
			`FROM ${store.relation('records_applications')} AS a`
	);
	// No more than the years leaves a database.
	for (const year of bounds) if (typeof year === 'string') isWorkingDay(`${year}-01-01`);
}
