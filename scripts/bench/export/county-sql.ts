import { quoteText } from '#scripts/records/quote.ts';
import {
	eventsPerTown,
	FIRST_MONTH,
	MONTHS,
	TOWNS_PER_COUNTY,
	unpaidSlots,
	type ProvinceSize
} from './province-size.ts';

const BEGIN = `DATE '${FIRST_MONTH}-01'`;
const END = `last_day(${BEGIN} + INTERVAL ${MONTHS - 1} MONTH)`;

/** Numbers that look drawn and are the same in every run: `draw(7, 'sex', 2)` is 0 or 1. */
export const DRAW = `CREATE OR REPLACE TEMP MACRO draw(n, what, below) AS CAST(hash(n, what) % below AS INTEGER)`;

/** Six digits: ten counties a prefecture of a province that does not exist. */
const countyCode = (county: number): string =>
	`99${String(1 + Math.floor(county / 10)).padStart(2, '0')}${String(1 + (county % 10)).padStart(2, '0')}`;

/**
 * Who stays on a programme from when to when. Each slot of a town is held by one household and then
 * by another, or by the same one again; months count from the first, NULL for no end.
 */
export function staysSql(county: number, size: ProvinceSize): string {
	const slots = size.slots + unpaidSlots(size);
	return `CREATE OR REPLACE TEMP TABLE stays AS
		WITH slots AS (
			SELECT ${quoteText(countyCode(county))} || lpad(CAST(t AS VARCHAR), 3, '0') AS town_code,
				CASE WHEN t % 3 = 1 THEN 'urban' ELSE 'rural' END AS urban_rural, i, i < ${size.slots} AS paid,
				(CAST(${county} AS BIGINT) * ${TOWNS_PER_COUNTY} + t) * ${slots} + i AS n
			FROM range(1, ${TOWNS_PER_COUNTY + 1}) AS towns(t), range(${slots}) AS places(i)
		), turns AS (
			SELECT *, 6 + draw(n, 'turn', ${MONTHS - 12}) AS turn, i % 20 = 1 AS again,
				CASE WHEN NOT paid THEN CASE i % 2 WHEN 0 THEN 'dibian' ELSE 'rigid' END
					WHEN i % 8 = 0 THEN '02' ELSE '01' END AS programme
			FROM slots
		)
		SELECT n, i, paid, town_code, urban_rural, programme, 2 * n AS household, again,
			-1 - draw(n, 'before', 60) AS first, CAST(turn - 1 AS INTEGER) AS last, 'a' AS turn
		FROM turns
		UNION ALL
		SELECT n, i, paid, town_code, urban_rural, programme, CASE WHEN again THEN 2 * n ELSE 2 * n + 1 END, again,
			CAST(turn + i % 3 AS INTEGER), CASE WHEN i % 7 = 0 THEN ${MONTHS - 1} END, 'b'
		FROM turns`;
}

const id = (letter: string, number: string): string =>
	`'${letter}' || lpad(CAST(${number} AS VARCHAR), 10, '0')`;
const monthAt = (offset: string): string =>
	`CAST(${BEGIN} + to_months(CAST(${offset} AS INTEGER)) AS DATE)`;
const dayIn = (n: string, what: string): string =>
	`${BEGIN} + draw(${n}, ${quoteText(what)}, 2500)`;
const startsOn = `${monthAt('first')} + draw(n, 'start' || turn, 27)`;
const PERSONS = `CASE programme WHEN '02' THEN 1 ELSE 1 + draw(household, 'size', 4) END`;
/** Places in each town, 1 to `count`, and their numbers `n` within the province. */
const inEachTown = (county: number, count: number): string =>
	`SELECT ${quoteText(countyCode(county))} || lpad(CAST(t AS VARCHAR), 3, '0') AS town_code, e,
		(CAST(${county} AS BIGINT) * ${TOWNS_PER_COUNTY} + t) * ${count} + e AS n
	FROM range(1, ${TOWNS_PER_COUNTY + 1}) AS towns(t), range(1, ${count + 1}) AS places(e)`;
/** A household that was on a programme when the records begin, for whatever is about one. */
const someHousehold = (county: number, { slots, counties }: ProvinceSize): string => {
	const all = slots + unpaidSlots({ slots, counties });
	const town = `CAST(right(town_code, 3) AS BIGINT) + ${county * TOWNS_PER_COUNTY}`;
	return id('H', `2 * ((${town}) * ${all} + draw(n, 'household', ${slots}))`);
};

/** One SELECT a records table, over `stays` of the same county; columns in any order. */
export function countyTables(county: number, size: ProvinceSize): Readonly<Record<string, string>> {
	const code = quoteText(countyCode(county));
	const towns = `range(1, ${TOWNS_PER_COUNTY + 1}) AS towns(t)`;
	const townCode = `${code} || lpad(CAST(t AS VARCHAR), 3, '0')`;
	return {
		towns: `SELECT ${townCode} AS town_code, '第' || t || CASE WHEN t % 3 = 1 THEN '街道' ELSE '镇' END AS town_name,
			CASE WHEN t % 3 = 1 THEN 'Street ' ELSE 'Town ' END || t AS town_name_en,
			${code} AS county_code, CASE WHEN t % 3 = 1 THEN 'street' ELSE 'town' END AS kind,
			CASE WHEN t % 3 = 1 THEN 'urban' ELSE 'rural' END AS urban_rural, 6 + t AS villages,
			CASE WHEN t % 2 = 0 THEN DATE '2022-01-01' END AS devolved_on, 200000 AS reserve_quota_yuan,
			t AS display_order FROM ${towns}`,
		population: `SELECT area_code, CAST(year AS VARCHAR) AS year, heads + 100 * (year - 2018) AS registered,
			heads AS resident FROM (SELECT ${code} AS area_code, 600000 AS heads UNION ALL
				SELECT ${townCode}, 40000 FROM ${towns}) AS areas, range(2018, 2025) AS years(year)`,
		standards: `SELECT ${code} AS area_code, programme, 'basic' AS kind, urban_rural,
			make_date(year, 7, 1) AS effective_from, 500 + 20 * (year - 2018) +
				CASE urban_rural WHEN 'urban' THEN 150 ELSE 0 END + CASE programme WHEN '02' THEN 250 ELSE 0 END AS monthly_yuan,
			'合政发〔' || year || '〕1号' AS document, '元/人·月' AS printed_unit
			FROM (VALUES ('01'), ('02')) AS programmes(programme), (VALUES ('urban'), ('rural')) AS strata(urban_rural),
				(SELECT CAST(y AS INTEGER) AS year FROM range(2018, 2026) AS years(y))`,
		services: `SELECT ${townCode} AS town_code, strftime(${monthAt('m')}, '%Y-%m') AS month, kind,
			10 + draw(t * 100 + m, kind, 40) AS person_times, '合成社工站' AS provider, 5000 AS contract_yuan
			FROM ${towns}, range(${MONTHS}) AS months(m), (VALUES ('care'), ('linking')) AS kinds(kind)`,
		staff: `SELECT ${code} || 'S' || 10 * t + s AS staff_id, ${townCode} AS town_code, CAST(NULL AS VARCHAR) AS village,
			(['officer', 'assistant', 'information_officer'])[s] AS role, 1 AS full_time, s % 2 AS certified,
			${BEGIN} + CAST(30 * s AS INTEGER) AS from_on, CAST(NULL AS DATE) AS to_on FROM ${towns}, range(1, 4) AS places(s)`,
		spells: `SELECT ${id('P', '8 * household + p')} AS person_id, ${id('H', 'household')} AS household_id,
			programme, town_code, CASE WHEN draw(n, 'away', 10) > 0 THEN town_code END AS residence_town_code, urban_rural,
			CASE draw(8 * household + p, 'sex', 2) WHEN 0 THEN 'm' ELSE 'f' END AS sex,
			strftime(DATE '1930-01-01' + draw(8 * household + p, 'birth', 30000), '%Y-%m') AS birth_month,
			CASE p WHEN 0 THEN 'head' ELSE 'member' END AS relation,
			CAST(greatest(0, draw(8 * household + p, 'disability', 12) - 7) AS VARCHAR) AS disability,
			CAST(draw(8 * household + p, 'illness', 3) = 0 AS INTEGER) AS illness,
			CAST(draw(8 * household + p, 'able', 4) = 0 AS INTEGER) AS able_to_work,
			CAST(draw(n, 'single', 9) = 0 AS INTEGER) AS single_person_case,
			CASE WHEN programme = '02' THEN CASE draw(n, 'care', 4) WHEN 0 THEN 'institution' ELSE 'home' END END AS care_mode,
			CASE WHEN programme = '02' THEN 'partial' END AS self_care, CAST(NULL AS DATE) AS phase_out_from,
			${startsOn} AS starts_on, CASE WHEN last IS NOT NULL THEN last_day(${monthAt('last')}) END AS ends_on,
			CASE WHEN last IS NOT NULL THEN CASE WHEN again OR draw(n, 'exit', 3) > 0 THEN 'income' ELSE 'death' END END AS exit_reason,
			CAST(NULL AS DATE) AS last_reviewed_on
			FROM stays, range(4) AS people(p)
			WHERE p < ${PERSONS}`,
		payments: `SELECT ${id('R', 'household')} || strftime(month, '%Y%m') AS payment_id, ${id('H', 'household')} AS household_id,
			programme, town_code, strftime(month, '%Y-%m') AS month, amount AS amount_yuan, 'regular' AS kind,
			(['central', 'central', 'provincial', 'county'])[1 + draw(n, 'source', 4)] AS source,
			amount AS due_yuan, month + 9 AS due_on, month + 7 + draw(m, 'paid', 4) AS paid_on
			FROM (SELECT *, ${monthAt('m')} AS month, ${PERSONS} * (200 + 10 * draw(household + m // 12, 'amount', 30)) AS amount
				FROM (SELECT *, unnest(range(greatest(first, 0), 1 + coalesce(last, ${MONTHS - 1}))) AS m FROM stays WHERE paid))
			UNION ALL
			SELECT ${id('E', 'n')}, ${someHousehold(county, size)}, (['08', '08', '08', '04', '05'])[1 + draw(n, 'kind', 5)],
			town_code, strftime(month, '%Y-%m'), 500 + 100 * draw(n, 'amount', 30), 'one_off', 'county', NULL, NULL, month + 14
			FROM (SELECT *, ${monthAt(`(e - 1) * ${MONTHS} // ${eventsPerTown(size)}`)} AS month
				FROM (${inEachTown(county, eventsPerTown(size))}))
			ORDER BY month, town_code, payment_id`,
		applications: applications(county, size),
		checks: `SELECT ${id('C', 'n')} AS check_id, (['verification', 'home_visit', 'spot_check', 'certification'])[1 + draw(n, 'kind', 4)] AS kind,
			CASE e % 2 WHEN 0 THEN 'county' ELSE 'town' END AS level, town_code, ${someHousehold(county, size)} AS household_id,
			requested_on, requested_on + draw(n, 'returned', 20) AS returned_on,
			CASE draw(n, 'result', 15) WHEN 0 THEN 'inconsistent' ELSE 'consistent' END AS result, 'bank' AS data_source,
			0 AS disputed FROM (SELECT *, ${dayIn('n', 'requested')} AS requested_on FROM (${inEachTown(county, Math.ceil(size.slots / 2))}))`,
		leads: `SELECT ${id('L', 'n')} AS lead_id, (['paid_after_death', 'duplicate', 'missed', 'over_income'])[1 + draw(n, 'kind', 4)] AS kind,
			${someHousehold(county, size)} AS household_id, town_code, found_on, '审计' AS found_by, found_on + 10 AS verified_on,
			CASE e % 3 WHEN 0 THEN 'dismissed' ELSE 'confirmed' END AS outcome, 1000 AS amount_due_yuan,
			1000 AS amount_recovered_yuan, found_on + 40 AS closed_on
			FROM (SELECT *, ${dayIn('n', 'found')} AS found_on FROM (${inEachTown(county, Math.ceil(size.slots / 20))}))`
	};
}

/** Approved ones of those who came onto the rolls, and refused, open and emergency ones beside them. */
function applications(county: number, size: ProvinceSize): string {
	const others = Math.ceil(size.slots / 2);
	return `SELECT application_id, household_id, programme, town_code,
		(['window', 'window', 'online', 'proactive', 'agent'])[1 + draw(n, 'channel', 5)] AS channel,
		CASE programme WHEN '08' THEN 'small_quick' ELSE 'normal' END AS urgency, submitted_on, accepted_on,
		accepted_on + 1 AS check_started_on, returned AS check_returned_on, accepted_on + 4 AS visited_on,
		returned + 1 AS reviewed_on, returned + 2 AS publicity_from, returned + 9 AS publicity_to,
		CASE outcome WHEN 'open' THEN NULL ELSE decided END AS decided_on,
		CASE outcome WHEN 'open' THEN NULL ELSE decided + 1 END AS notified_on,
		CASE outcome WHEN 'approved' THEN decided + 10 END AS first_paid_on, outcome,
		CASE draw(n, 'extension', 40) WHEN 0 THEN 'hard_case' END AS extension, CAST(NULL AS DATE) AS assigned_on,
		CAST(NULL AS VARCHAR) AS transferred_to, CAST(NULL AS DATE) AS transfer_due_on,
		CAST(NULL AS DATE) AS transfer_done_on, CAST(NULL AS DATE) AS feedback_on, 0 AS returned_times, 2 AS visitors,
		0 AS declared_relative, 0 AS reported_by_public
		FROM (SELECT *, accepted_on + 3 + draw(n, 'check', 20) AS returned, accepted_on + 33 + draw(n, 'decided', 9) AS decided
			FROM (SELECT *, submitted_on + draw(n, 'accepted', 5) AS accepted_on FROM (
				SELECT n, ${id('A', 'n')} AS application_id, ${id('H', 'household')} AS household_id, programme, town_code,
					${startsOn} - 45 AS submitted_on, 'approved' AS outcome FROM stays WHERE turn = 'b' AND paid
				UNION ALL
				SELECT n, ${id('B', 'n')}, ${id('K', 'n')}, CASE e % 3 WHEN 0 THEN '01' ELSE '08' END, town_code,
					CASE WHEN e % 30 = 1 THEN ${END} - 20 ELSE ${dayIn('n', 'submitted')} END,
					CASE WHEN e % 30 = 1 THEN 'open' WHEN e % 3 = 0 THEN 'refused' ELSE 'approved' END
				FROM (${inEachTown(county, others)}))))`;
}
