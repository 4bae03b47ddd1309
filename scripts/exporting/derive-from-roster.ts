import type { From } from '#scripts/records/define-records-table.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { spellings } from '#scripts/records/sql-dialect.ts';
import { isStanding } from '#scripts/cubes/stock.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';

/** What a roster does not say: neither yes nor no, and no code of its own. */
const UNKNOWN = `'_U'`;

/**
 * One row a person, programme, household and town for as long as every month's roster has them. On
 * the rolls from the first of these months to the end of the last, so that each month's stock is its
 * roster; a spell that the last roster still has is open.
 */
const spells = (from: From) => `
	WITH months AS (
		SELECT month, row_number() OVER (ORDER BY month) AS nth FROM (SELECT DISTINCT month FROM ${from('roster')} AS r) AS m
	), held AS (
		SELECT DISTINCT r.person_id, r.household_id, r.programme, r.town_code, r.relation, m.nth
		FROM ${from('roster')} AS r JOIN months m ON m.month = r.month
	), runs AS (
		SELECT *, nth - row_number() OVER (
			PARTITION BY person_id, household_id, programme, town_code ORDER BY nth
		) AS run FROM held
	), spells AS (
		SELECT person_id, household_id, programme, town_code, min(relation) AS relation,
			min(nth) AS first, max(nth) AS last
		FROM runs GROUP BY person_id, household_id, programme, town_code, run
	)
	SELECT s.person_id, s.household_id, s.programme, s.town_code, s.relation,
		coalesce(t.urban_rural, ${UNKNOWN}) AS urban_rural,
		CAST(f.month || '-01' AS DATE) AS starts_on,
		CASE WHEN s.last < (SELECT max(nth) FROM months) THEN CAST(CAST(l.month || '-01' AS DATE) + INTERVAL '1 month' - INTERVAL '1 day' AS DATE) END AS ends_on,
		CASE WHEN EXISTS (
			SELECT 1 FROM spells o WHERE o.person_id = s.person_id AND o.programme = s.programme
				AND o.first = s.last + 1 AND o.town_code <> s.town_code
		) THEN 'moved' END AS exit_reason
	FROM spells s JOIN months f ON f.nth = s.first JOIN months l ON l.nth = s.last
	LEFT JOIN ${from('towns')} AS t ON t.town_code = s.town_code`;

/** What a household was paid for a month in one programme and town: regularly, if it is held over time. */
const payments = (from: From) => `
	SELECT month || household_id || programme || town_code AS payment_id, household_id, programme,
		town_code, month, sum(amount_yuan) AS amount_yuan, CASE WHEN ${isStanding} THEN 'regular' ELSE 'one_off' END AS kind, ${UNKNOWN} AS source,
		max(paid_on) AS paid_on
	FROM ${from('roster')} AS r GROUP BY household_id, programme, town_code, month`;

const DERIVED = {
	spells: {
		select: spells,
		columns: [
			...['person_id', 'household_id', 'programme', 'town_code', 'relation'],
			...['urban_rural', 'starts_on', 'ends_on', 'exit_reason']
		]
	},
	payments: {
		select: payments,
		columns: [
			...['payment_id', 'household_id', 'programme', 'town_code', 'month'],
			...['amount_yuan', 'kind', 'source', 'paid_on']
		]
	}
};

/**
 * Where a source has rosters (发放花名册) and no spells or payments, make these from its rosters, as
 * `records_spells` and `records_payments`.
 *
 * @param readable records tables that are kept; what is made is added.
 */
export async function deriveFromRoster(store: RecordsStore, readable: Set<string>): Promise<void> {
	if (!readable.has('roster') || !readable.has('towns')) return;
	const from: From = (table) => store.relation(`records_${table}`);
	for (const [name, { select, columns }] of Object.entries(DERIVED)) {
		if (readable.has(name)) continue;
		const typed = Object.entries(recordsTable(name).columns).map(([column, { type }]) => {
			const value = columns.includes(column) ? column : 'NULL';
			const stored = spellings[store.dialect].type(cellReadings[type].stored);
			return `CAST(${value} AS ${stored}) AS ${column}`;
		});
		const derived = `SELECT ${typed.join(', ')} FROM (${select(from)}) AS derived`;
		await store.keep(`records_${name}`, derived, 'TABLE');
		readable.add(name);
	}
}
