import { monthsBetween } from '#lib/calendar/period.ts';
import { standingProgrammes } from '#scripts/records/codes.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { ValidationFinding } from './finding.ts';

/**
 * Months between the first and the last roster that have none. Where rosters stand for spells and
 * payments, whoever came or left in such a month is dated wrongly and nobody is paid for it; where it
 * is one programme's alone, everybody on that programme is counted as leaving and coming back.
 *
 * One-off assistance has months without any by its nature. A month is nobody's personal value.
 *
 * @param accepted records tables that are kept.
 * @returns at most one finding; its share is of the months from the first to the last.
 */
export async function missingRosterMonths(
	store: RecordsStore,
	accepted: ReadonlySet<string>
): Promise<ValidationFinding[]> {
	const isDerivedFrom = ['spells', 'payments'].some((name) => !accepted.has(name));
	if (!isDerivedFrom || !accepted.has('roster')) return [];
	const listed = await store.ask(
		'roster',
		`SELECT DISTINCT programme, month FROM ${store.relation('records_roster')} AS r`
	);
	const monthsOf = (isMeant: (programme: string) => boolean) =>
		listed.flatMap(([programme, month]) => (isMeant(String(programme)) ? [String(month)] : []));
	const { expected, missing } = gapsIn(monthsOf(() => true));
	const ofOneProgramme = standingProgrammes.flatMap((standing) =>
		gapsIn(monthsOf((programme) => programme === standing))
			.missing.filter((month) => !missing.includes(month))
			.map((month) => `${month} ${standing}`)
	);
	const months = [...missing, ...ofOneProgramme].sort();
	if (months.length === 0) return [];
	const distinct = new Set(months.map((month) => month.slice(0, '2024-03'.length)));
	return [
		{
			...({ rule: 'missing-month', severity: 'error', table: 'roster', column: 'month' } as const),
			...{ count: months.length, share: distinct.size / expected, places: [], months }
		}
	];
}

/** @returns how many months there are from the first to the last, and which of them are missing */
function gapsIn(months: readonly string[]): { expected: number; missing: string[] } {
	const known = new Set(months);
	const inOrder = [...known].sort();
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	const all = first && last ? monthsBetween(first, last) : [];
	return { expected: all.length, missing: all.filter((month) => !known.has(month)) };
}
