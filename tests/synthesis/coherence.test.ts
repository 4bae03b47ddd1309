import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calibrated, openCounty, type County } from './open-county.ts';

let county: County;
beforeAll(async () => {
	county = await openCounty({ ...calibrated, households: 600 });
});
afterAll(() => county.close());

const none = async (rows: string) =>
	expect(await county.rows(`SELECT * FROM (${rows}) LIMIT 3`)).toEqual([]);

const overlap = (a: string, b: string) =>
	`${a}.starts_on <= coalesce(${b}.ends_on, DATE '9999-12-31') AND ${b}.starts_on <= coalesce(${a}.ends_on, DATE '9999-12-31')`;

describe('spells', () => {
	test('of one person overlap only where a household on 低保 is watched for relapse as well', () =>
		none(`SELECT a.person_id, a.starts_on, b.starts_on FROM spells a JOIN spells b USING (person_id)
			WHERE a.rowid < b.rowid AND ${overlap('a', 'b')}
			AND NOT (a.programme = '01' AND b.programme = 'monitored')`));

	test('of one household share a town at any time', () =>
		none(`SELECT a.household_id FROM spells a JOIN spells b USING (household_id)
			WHERE a.town_code <> b.town_code AND ${overlap('a', 'b')}`));

	test('end on the last day of a month, but for deaths', () =>
		none(`SELECT person_id, ends_on FROM spells
			WHERE ends_on <> last_day(ends_on) AND exit_reason <> 'death'`));

	test('run forward, are reviewed and phased out within, and give a reason when they end', () =>
		none(`SELECT person_id FROM spells WHERE ends_on < starts_on OR last_reviewed_on < starts_on
			OR last_reviewed_on > ends_on OR phase_out_from < starts_on OR phase_out_from > ends_on
			OR (ends_on IS NULL) <> (exit_reason IS NULL)`));

	test('hold one to eight persons a household, born before', () =>
		none(`SELECT household_id FROM spells WHERE birth_month > left(starts_on::VARCHAR, 7)
			UNION ALL SELECT household_id FROM spells GROUP BY household_id, programme, starts_on
			HAVING count(*) > 8`));

	test('of a move within the county go on the next day in another town', async () => {
		const moved = await county.cell(
			`SELECT count(*)::DOUBLE FROM spells a JOIN spells b USING (person_id, programme)
			WHERE a.exit_reason = 'moved' AND b.starts_on = a.ends_on + 1 AND a.town_code <> b.town_code`
		);
		expect(moved).toBeGreaterThan(10);
	});

	test('of the dead do not go on', () =>
		none(`SELECT a.person_id FROM spells a JOIN spells b USING (person_id)
			WHERE a.exit_reason = 'death' AND coalesce(b.ends_on, DATE '9999-12-31') > a.ends_on`));

	test.each(['01', '02', 'dibian'])(
		'of %s balance: opening and in less out is closing',
		async (code) => {
			const at = (day: string) => `starts_on <= ${day} AND coalesce(ends_on >= ${day}, true)`;
			// A person is in on the day a first spell begins and out the day after the last one ends.
			const rows = await county.rows(
				`WITH months AS (SELECT unnest(range(DATE '2018-08-01', DATE '2025-07-01', INTERVAL 1 MONTH))::DATE AS first),
			stays AS (SELECT * FROM spells WHERE programme = '${code}')
			SELECT first::VARCHAR,
			(SELECT count(*) FROM stays WHERE ${at('first - 1')})::DOUBLE,
			(SELECT count(*) FROM stays WHERE starts_on BETWEEN first AND last_day(first))::DOUBLE,
			(SELECT count(*) FROM stays WHERE ends_on BETWEEN first - 1 AND last_day(first) - 1)::DOUBLE,
			(SELECT count(*) FROM stays WHERE ${at('last_day(first)')})::DOUBLE FROM months`
			);
			expect(rows).toHaveLength(83);
			for (const [month, opening, came, left, closing] of rows)
				expect([month, Number(opening) + Number(came) - Number(left)]).toEqual([month, closing]);
		}
	);
});

describe('payments', () => {
	const during = `s.household_id = p.household_id AND s.programme = p.programme
		AND s.town_code = p.town_code AND left(s.starts_on::VARCHAR, 7) <= p.month
		AND (s.ends_on IS NULL OR left(s.ends_on::VARCHAR, 7) >= p.month)`;

	test('that are regular fall into a spell of the household, programme and town', () =>
		none(`SELECT payment_id FROM payments p WHERE kind = 'regular'
			AND NOT EXISTS (SELECT 1 FROM spells s WHERE ${during})`));

	test('end three months after the last member has died', () =>
		none(`SELECT payment_id FROM payments p JOIN (SELECT household_id, max(ends_on) AS died FROM spells
			GROUP BY household_id HAVING count(*) = count(ends_on) AND bool_and(exit_reason = 'death')) d
			USING (household_id) WHERE p.month > left((died + INTERVAL 3 MONTH)::VARCHAR, 7)`));

	test('of 低保 do not exceed the standard a head', () =>
		none(`WITH paid AS (SELECT household_id, town_code, month, sum(amount_yuan) AS yuan
				FROM payments WHERE programme = '01' AND kind = 'regular' GROUP BY ALL),
			heads AS (SELECT p.household_id, p.month, any_value(p.yuan) AS yuan, any_value(s.urban_rural) AS stratum,
				count(DISTINCT s.person_id) AS persons
				FROM paid p JOIN spells s ON s.programme = '01' AND s.household_id = p.household_id
				AND left(s.starts_on::VARCHAR, 7) <= p.month
				AND (s.ends_on IS NULL OR left(s.ends_on::VARCHAR, 7) >= p.month) GROUP BY ALL)
			SELECT h.* FROM heads h ASOF JOIN (SELECT * FROM standards WHERE programme = '01') t
			ON t.urban_rural = h.stratum AND t.effective_from <= (h.month || '-01')::DATE
			WHERE h.yuan > h.persons * t.monthly_yuan`));

	test('are of every kind, positive, and some are split over sources', async () => {
		const kinds = await county.rows(
			`SELECT kind, min(amount_yuan)::DOUBLE > 0 FROM payments GROUP BY kind ORDER BY kind`
		);
		expect(kinds).toEqual(
			['back_pay', 'one_off', 'price_subsidy', 'regular'].map((kind) => [kind, true])
		);
		const split = await county.cell(
			`SELECT count(*)::DOUBLE FROM (SELECT 1 FROM payments WHERE kind = 'regular'
			GROUP BY household_id, programme, month HAVING count(*) > 1)`
		);
		expect(split).toBeGreaterThan(100);
	});

	test('are price subsidies in the very months in which one is published', () =>
		none(`SELECT coalesce(paid.month, told.period) FROM
			(SELECT DISTINCT month FROM payments WHERE kind = 'price_subsidy') paid FULL JOIN
			(SELECT period FROM reported WHERE indicator = 'price_subsidy_yuan' AND value::DOUBLE > 0) told
			ON paid.month = told.period WHERE paid.month IS NULL OR told.period IS NULL`));

	test('are what the budget lines disbursed', async () => {
		const paid = await county.cell(`SELECT sum(amount_yuan)::DOUBLE FROM payments`);
		expect(await county.cell(`SELECT sum(disbursed_yuan)::DOUBLE FROM funds`)).toBe(paid);
	});

	test('are what the roster shows, for every household that it still has at the month’s end', () =>
		none(`WITH paid AS (
				SELECT household_id, programme, month, sum(amount_yuan) AS yuan FROM payments
				WHERE kind = 'regular' GROUP BY ALL
			), rostered AS (
				SELECT household_id, programme, month, sum(amount_yuan) AS yuan FROM roster GROUP BY ALL
			)
			SELECT p.month FROM paid p LEFT JOIN rostered r USING (household_id, programme, month)
			WHERE r.yuan IS DISTINCT FROM p.yuan AND EXISTS (
				SELECT 1 FROM spells s WHERE s.household_id = p.household_id AND s.programme = p.programme
				AND s.starts_on <= last_day((p.month || '-01')::DATE)
				AND coalesce(s.ends_on, '9999-12-31'::DATE) >= last_day((p.month || '-01')::DATE))
			UNION ALL SELECT r.month FROM rostered r ANTI JOIN paid USING (household_id, programme, month)`));
});

describe('applications', () => {
	test('go through their dates in order', () => {
		const dates = [
			...['submitted_on', 'accepted_on', 'check_started_on', 'check_returned_on', 'visited_on'],
			...['reviewed_on', 'publicity_from', 'publicity_to', 'decided_on', 'notified_on'],
			'first_paid_on'
		];
		const out = dates.flatMap((later, at) =>
			dates.slice(0, at).map((earlier) => `${later} < ${earlier}`)
		);
		return none(`SELECT application_id FROM applications WHERE ${out.join(' OR ')}`);
	});

	test('of whoever comes anew precede the spell, and its money', () =>
		none(`SELECT application_id FROM applications a JOIN spells s USING (household_id, programme)
			WHERE a.outcome = 'approved' AND NOT EXISTS (SELECT 1 FROM spells b
			WHERE b.household_id = a.household_id AND b.programme = a.programme
			AND b.starts_on = date_trunc('month', a.decided_on) + INTERVAL 1 MONTH)`));

	test('are approved, refused, withdrawn and, at the end, open', async () => {
		const outcomes = await county.rows(
			`SELECT outcome, count(*)::DOUBLE, max(decided_on) IS NULL FROM applications GROUP BY ALL ORDER BY outcome`
		);
		expect(outcomes.map(([outcome]) => outcome)).toEqual([
			...['approved', 'open', 'refused', 'withdrawn']
		]);
		const open = outcomes.find(([outcome]) => outcome === 'open');
		expect(open?.[1]).toBeGreaterThan(3);
		expect(open?.[2]).toBe(true);
	});

	test('have steps, up to sixteen, that end no earlier than they start', async () => {
		await none(`SELECT * FROM steps WHERE ended_on < started_on`);
		const most = `SELECT max(n)::DOUBLE FROM (SELECT count(*) AS n FROM steps GROUP BY application_id)`;
		expect(await county.cell(most)).toBe(16);
	});
});

test('what departments and offices report of one year agrees', () =>
	none(`WITH of AS (SELECT period, indicator, value::DOUBLE AS value, numerator::DOUBLE AS part,
			denominator::DOUBLE AS whole FROM reported)
		SELECT a.period, a.indicator FROM of a JOIN of b USING (period)
		WHERE (a.indicator, b.indicator) IN (('hotline_closed_percent', 'hotline_calls'),
				('one_visit_percent', 'window_cases'), ('agent_handled_percent', 'window_cases'))
			AND a.whole <> b.value
		UNION ALL SELECT period, 'education' FROM (SELECT period,
				max(value) FILTER (indicator = 'education_due_persons') AS due,
				sum(value) FILTER (indicator IN ('education_aid_persons', 'education_declined_persons')) AS told
			FROM of GROUP BY period) WHERE due <> told
		UNION ALL SELECT a.period, 'housing' FROM of a JOIN of b USING (period)
		WHERE a.indicator = 'housing_approved_percent' AND b.indicator = 'housing_aid_households'
			AND a.part <> b.value`));
