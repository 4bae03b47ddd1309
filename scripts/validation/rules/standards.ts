import { defineRule, type From } from '../define-rule.ts';
import { foundAmong, heldMonths, isHeldIn, monthOf } from './found-among.ts';

/** Programmes whose regular benefit is measured by a standard a head. */
const MEASURED = `('01', '02')`;

/** Spend per head beyond these shares of the standard is not a benefit but another unit. */
const LOWEST_OF_A_LIST = 0.2;
const HIGHEST = 3;
/** What 万元 makes of a number of 元. */
const YUAN_IN_WAN = 10_000;
/** A shorter list may hold small top-ups (补差) only. */
const HOUSEHOLDS_OF_A_LIST = 10;

/**
 * The most that a head can be due by town, programme, stratum and month: the standard, and for 特困 the
 * highest care on top. A standard may be set for the town, its county, its prefecture or its province;
 * one that held earlier still counts, for standards only rise.
 */
const ceilings = (from: From, paid: string) =>
	`SELECT w.town_code, t.programme, t.urban_rural, m.month, ` +
	`max(CASE WHEN t.kind = 'basic' THEN t.monthly_yuan END) ` +
	`+ coalesce(max(CASE WHEN t.kind <> 'basic' THEN t.monthly_yuan END), 0) AS most ` +
	`FROM ${from('towns')} AS w JOIN ${from('standards')} AS t ON t.area_code IN (w.town_code, w.county_code, ` +
	`substr(w.county_code, 1, 4) || '00', substr(w.county_code, 1, 2) || '0000') ` +
	`JOIN (SELECT DISTINCT month FROM ${from(paid)} AS k) AS m ON ${monthOf('t.effective_from')} <= m.month ` +
	`GROUP BY w.town_code, t.programme, t.urban_rural, m.month`;

const paid = (from: From, table: string, regular: string) =>
	`SELECT household_id, programme, town_code, month, sum(amount_yuan) AS yuan` +
	`${table === 'roster' ? ', count(DISTINCT person_id) AS persons' : ''} FROM ${from(table)} AS k ` +
	`WHERE programme IN ${MEASURED}${regular} GROUP BY household_id, programme, town_code, month`;

const share = (persons: string) => `max(p.yuan) / ${persons} / nullif(max(c.most), 0) AS share`;
const HOUSEHOLD = ['household_id', 'programme', 'town_code', 'month'];
const grouped = `GROUP BY p.household_id, p.programme, p.town_code, p.month`;

/** `shares`: what each household was regularly paid a head, as a share of the most that a head can be due. */
const paymentShares = (from: From) =>
	`WITH paid AS MATERIALIZED (${paid(from, 'payments', ` AND kind = 'regular'`)}), ` +
	`${heldMonths(from('spells'))}, ` +
	`ceilings AS MATERIALIZED (${ceilings(from, 'payments')}), ` +
	`shares AS MATERIALIZED (SELECT p.household_id, p.programme, p.town_code, p.month, ` +
	`${share('count(DISTINCT s.person_id)')} FROM paid AS p JOIN held AS s ` +
	`ON s.household_id = p.household_id AND s.programme = p.programme AND s.town_code = p.town_code ` +
	`AND ${isHeldIn('p.month')} JOIN ceilings AS c ON c.town_code = p.town_code AND c.programme = p.programme ` +
	`AND c.month = p.month AND c.urban_rural = s.urban_rural ${grouped})`;

/** The same of a roster, which does not say whether a household is urban. */
const rosterShares = (from: From) =>
	`WITH paid AS MATERIALIZED (${paid(from, 'roster', '')}), ` +
	`ceilings AS MATERIALIZED (${ceilings(from, 'roster')}), ` +
	`shares AS MATERIALIZED (SELECT p.household_id, p.programme, p.town_code, p.month, ` +
	`${share('max(p.persons)')} FROM paid AS p JOIN ceilings AS c ON c.town_code = p.town_code ` +
	`AND c.programme = p.programme AND c.month = p.month ${grouped})`;

const isPlausible = `share > ${HIGHEST / YUAN_IN_WAN} AND share <= ${HIGHEST}`;

const ofHousehold = (shares: string, where: string) =>
	foundAmong(HOUSEHOLD, `${shares} SELECT ${HOUSEHOLD.join(', ')} FROM shares WHERE ${where}`);

/** A household in 万元 (or 分), or a whole list of a town and month in hundreds or thousands. */
const inAnotherUnit = (shares: string) =>
	ofHousehold(
		shares,
		`(share > 0 AND NOT (${isPlausible})) OR (programme, town_code, month) IN (` +
			`SELECT programme, town_code, month FROM shares GROUP BY programme, town_code, month ` +
			`HAVING count(*) >= ${HOUSEHOLDS_OF_A_LIST} ` +
			`AND avg(CASE WHEN ${isPlausible} THEN share END) < ${LOWEST_OF_A_LIST})`
	);

/**
 * 元 against 万元. Nobody is due three standards a head, and what is next to nothing in 元 is a benefit
 * in 万元. A single 补差 may well lie under a fifth of the standard, so that bound is for lists, over
 * their plausible households: one wrong number shall not put a whole list in doubt.
 */
export const mixedUnits = [
	defineRule({
		id: 'mixed-units',
		table: 'payments',
		column: 'amount_yuan',
		severity: 'error',
		reads: ['towns', 'spells', 'standards'],
		byCounty: true,
		bad: (from) => `r.kind = 'regular' AND ${inAnotherUnit(paymentShares(from))}`
	}),
	defineRule({
		id: 'mixed-units',
		table: 'roster',
		column: 'amount_yuan',
		severity: 'error',
		reads: ['towns', 'standards'],
		byCounty: true,
		bad: (from) => inAnotherUnit(rosterShares(from))
	})
];

/**
 * More than the standard a head. Old people, minors, the severely disabled and ill may be given more
 * (分类施保), so it is worth a look and no error.
 * Source: 《社会救助暂行办法》第12条.
 */
export const amountAboveStandard = defineRule({
	id: 'amount-above-standard',
	table: 'payments',
	column: 'amount_yuan',
	severity: 'warning',
	reads: ['towns', 'spells', 'standards'],
	byCounty: true,
	bad: (from) =>
		`r.kind = 'regular' AND ${ofHousehold(paymentShares(from), `share > 1 AND share <= ${HIGHEST}`)}`
});
