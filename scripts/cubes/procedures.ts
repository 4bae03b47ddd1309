import { shiftPeriod } from '#lib/calendar/period.ts';
import type { procedureRules } from '#lib/contract/case-codes.ts';
import { binsSql } from './bins-sql.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type Cube, type CubeQuery, type From } from './define-cube.ts';
import { onRolls } from './stock.ts';
import { workingDayIndexSql, type SqlDialect } from './working-days-sql.ts';

/** What the law asks with a case `a`, and whether it was done. */
interface Rule {
	table: 'applications' | 'payments' | 'spells';
	/** Rows of which it is asked in a year. */
	asked: string;
	/** Whether it was done; NULL is not done. */
	met: string;
	/** A case is all rows of one of these: done where it was done with every row, or with any. */
	per?: { column: 'application_id' | 'household_id'; done: 'min' | 'max' };
	/** Checks `k` of the same household, to be laid beside each row. */
	by?: string;
}

type RuleId = keyof typeof procedureRules;

/** 低保, and those that follow its procedure. */
const isReviewed = `a.programme IN ('01', '02', 'dibian', 'rigid')`;

const COUNTY = 'left(a.town_code, 6)';

function rulesOf({ from, to }: Span, dialect: SqlDialect): Record<RuleId, Rule> {
	const [opening, closing] = [`DATE '${from}-01'`, `DATE '${lastDay(to)}'`];
	const within = (column: string) => `a.${column} BETWEEN ${opening} AND ${closing}`;
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const decided = `a.accepted_on IS NOT NULL AND ${within('decided_on')}`;
	const handled = `${decided} AND a.outcome <> 'withdrawn'`;
	const paid = `a.month BETWEEN '${from}' AND '${to}'`;
	const of = (asked: string, met: string): Rule => ({ table: 'applications', asked, met });
	const checked = (asked: string, by: string): Rule => ({
		...{ ...of(asked, 'k.household_id IS NOT NULL'), by },
		per: { column: 'application_id', done: 'max' }
	});
	const everyPayment = (asked: string, met: string): Rule => ({
		...{ table: 'payments', asked: `${paid} AND a.programme IN ('01', '02') AND ${asked}`, met },
		per: { column: 'household_id', done: 'min' }
	});
	return {
		// 民发〔2021〕57号第16条
		two_visitors: of(
			`${handled} AND a.visited_on IS NOT NULL AND a.visitors IS NOT NULL`,
			'a.visitors >= 2'
		),
		// 57号第20条
		declared_visited: checked(
			`${handled} AND (a.declared_relative = 1 OR a.reported_by_public = 1)`,
			`k.kind = 'home_visit' AND k.level = 'county' AND k.requested_on BETWEEN a.submitted_on AND a.decided_on`
		),
		// 57号第10条: what is missing is said once.
		single_trip: of(`${handled} AND a.returned_times IS NOT NULL`, 'a.returned_times = 0'),
		// 57号第21条, 43号第18条
		refusal_notified: of(
			`${decided} AND a.outcome = 'refused'`,
			`${index('a.notified_on')} - ${index('a.decided_on')} <= 3`
		),
		// 57号第21条: paid from the month after. Of cases whose month after ends in the year.
		first_payment: of(
			`a.outcome = 'approved' AND a.programme IN ('01', '02') AND a.decided_on BETWEEN ` +
				`DATE '${shiftPeriod(from, -1)}-01' AND DATE '${lastDay(shiftPeriod(to, -1))}'`,
			paidByMonthAfter(from)
		),
		// 民政部、财政部《关于进一步健全完善临时救助制度的意见》(2026)
		small_quick: of(
			`a.outcome = 'approved' AND a.urgency = 'small_quick' AND ${within('decided_on')}`,
			'a.first_paid_on - a.submitted_on <= 3'
		),
		// 民发〔2021〕43号第16条: three in ten at least.
		spot_checked: checked(
			`${decided} AND a.outcome = 'approved' AND a.programme = '02'`,
			`k.kind = 'spot_check' AND k.level = 'county' AND k.requested_on BETWEEN a.accepted_on AND ${closing}`
		),
		transfer_in_time: of(within('transfer_due_on'), 'a.transfer_done_on <= a.transfer_due_on'),
		transfer_answered: of(within('transfer_due_on'), `a.feedback_on <= ${closing}`),
		// 57号第31条: of all on the rolls at the year's end; who came in the year was verified to come in.
		reviewed: {
			...{ table: 'spells', asked: `${isReviewed} AND ${onRolls(to, 'a')}` },
			...{ met: `k.household_id IS NOT NULL OR a.starts_on >= ${opening}` },
			per: { column: 'household_id', done: 'max' },
			by: `k.kind IN ('verification', 'home_visit') AND k.requested_on BETWEEN ${opening} AND ${closing}`
		},
		paid_in_time: everyPayment('a.due_on IS NOT NULL', 'a.paid_on <= a.due_on'),
		paid_in_full: everyPayment('a.due_yuan IS NOT NULL', 'a.amount_yuan >= a.due_yuan')
	};
}

/** Month by month, since the end of the month after a date is nothing that every database counts alike. */
function paidByMonthAfter(from: string): string {
	const months = Array.from({ length: 12 }, (_, at) => shiftPeriod(from, at));
	const branches = months.map(
		(due) =>
			`WHEN a.decided_on <= DATE '${lastDay(shiftPeriod(due, -1))}' ` +
			`THEN CASE WHEN a.first_paid_on <= DATE '${lastDay(due)}' THEN 1 ELSE 0 END`
	);
	return `CASE ${branches.join(' ')} END = 1`;
}

/**
 * What the law asks of an office with each case, and how often it was done: year × county × programme
 * × rule, in all and by outcome. A case is an application decided in the year, but no withdrawn one; or a
 * household that was paid, or reviewed, in it. A date that is not reported shows nothing done.
 *
 * @param readable records tables: a rule of which some are not there is left out.
 */
export const proceduresOf = (readable: ReadonlySet<string>, dialect: SqlDialect): Cube =>
	defineCube({
		name: 'procedures',
		reads: ['applications'],
		behind: ['behind'],
		queries: (from, { years }) =>
			years.flatMap((span) =>
				Object.entries(rulesOf(span, dialect))
					.filter(([, { table, by }]) => readable.has(table) && (!by || readable.has('checks')))
					.map(([id, rule]) => judged(from, span, id, rule))
			)
	});

const OUTCOMES = [
	{ code: '_T' },
	{ code: 'met', test: 'met = 1' },
	{ code: 'unmet', test: 'met = 0' }
];

function judged(from: From, { period }: Span, id: string, rule: Rule): CubeQuery {
	const { table, asked, per, by } = rule;
	const met = `CASE WHEN ${rule.met} THEN 1 ELSE 0 END`;
	const beside = by
		? `LEFT JOIN ${from('checks')} AS k ON k.household_id = a.household_id ` +
			`AND left(k.town_code, 6) = ${COUNTY} AND ${by} `
		: '';
	const cases = per
		? `SELECT ${COUNTY} AS county, a.programme, max(a.household_id) AS household_id, ` +
			`${per.done}(${met}) AS met FROM ${from(table)} AS a ${beside}` +
			`WHERE ${asked} GROUP BY ${COUNTY}, a.programme, a.${per.column}`
		: `SELECT ${COUNTY} AS county, a.programme, a.household_id, ${met} AS met ` +
			`FROM ${from(table)} AS a WHERE ${asked}`;
	const { grouped, rows } = binsSql({
		...{ cases, groups: ['county', 'programme'], names: ['outcome', 'cases'] },
		bins: OUTCOMES
	});
	return {
		grain: `year × county × ${id}`,
		sql:
			`${grouped} ` +
			`SELECT '${period}' AS time_period, county AS ref_area, programme, '${id}' AS rule, outcome, ` +
			`cases, behind FROM (${rows}) AS counted WHERE cases > 0`
	};
}
