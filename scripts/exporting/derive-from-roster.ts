import { recordsTable } from '#scripts/records/tables.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import { cellReadings } from '#scripts/validation/cell-types.ts';

/** What a roster does not say: neither yes nor no, and no code of its own. */
const UNKNOWN = `'_U'`;

/**
 * One row a person, programme, household and town for as long as every month's roster has them. On
 * the rolls from the first of these months to the end of the last, so that each month's stock is its
 * roster; a spell that the last roster still has is open.
 */
const SPELLS = `
	WITH months AS (
		SELECT month, row_number() OVER (ORDER BY month) AS nth FROM (SELECT DISTINCT month FROM records_roster)
	), held AS (
		SELECT DISTINCT r.person_id, r.household_id, r.programme, r.town_code, r.relation, m.nth
		FROM records_roster r JOIN months m ON m.month = r.month
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
		CASE WHEN s.last < (SELECT max(nth) FROM months) THEN last_day(CAST(l.month || '-01' AS DATE)) END AS ends_on,
		CASE WHEN EXISTS (
			SELECT 1 FROM spells o WHERE o.person_id = s.person_id AND o.programme = s.programme
				AND o.first = s.last + 1 AND o.town_code <> s.town_code
		) THEN 'moved' END AS exit_reason
	FROM spells s JOIN months f ON f.nth = s.first JOIN months l ON l.nth = s.last
	LEFT JOIN records_towns t ON t.town_code = s.town_code`;

/** What a household was paid for a month in one programme and town. */
const PAYMENTS = `
	SELECT month || household_id || programme || town_code AS payment_id, household_id, programme,
		town_code, month, sum(amount_yuan) AS amount_yuan, 'regular' AS kind, ${UNKNOWN} AS source,
		max(paid_on) AS paid_on
	FROM records_roster GROUP BY household_id, programme, town_code, month`;

/**
 * Where a source has rosters (发放花名册) and no spells or payments, make these from its rosters, as
 * `records_spells` and `records_payments`.
 *
 * @param readable records tables of the stage; what is made is added.
 */
export async function deriveFromRoster(stage: Stage, readable: Set<string>): Promise<void> {
	if (!readable.has('roster') || !readable.has('towns')) return;
	for (const [name, select] of [
		['spells', SPELLS],
		['payments', PAYMENTS]
	] as const) {
		if (readable.has(name)) continue;
		const given = await stage.connection.runAndReadAll(`DESCRIBE ${select}`);
		const found = new Set(given.getRowsJS().map(([column]) => String(column)));
		const columns = Object.entries(recordsTable(name).columns).map(([column, { type }]) => {
			const value = found.has(column) ? column : 'NULL';
			return `CAST(${value} AS ${cellReadings[type].stored}) AS ${column}`;
		});
		await stage.connection.run(
			`CREATE TABLE ${quoteName(`records_${name}`)} AS SELECT ${columns.join(', ')} FROM (${select})`
		);
		readable.add(name);
	}
}
