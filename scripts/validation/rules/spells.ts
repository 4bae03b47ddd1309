import { defineRule } from '../define-rule.ts';

const overlaps = (programmes: string) =>
	`o.person_id = r.person_id AND ${programmes} ` +
	`AND o.starts_on <= coalesce(r.ends_on, DATE '9999-12-31') ` +
	`AND r.starts_on <= coalesce(o.ends_on, DATE '9999-12-31')`;

/** A person on one programme twice at a time would be counted twice. */
export const overlappingSpells = defineRule({
	id: 'overlapping-spells',
	table: 'spells',
	column: 'starts_on',
	severity: 'error',
	bad: (from) =>
		`EXISTS (SELECT 1 FROM ${from('spells')} AS o WHERE ${overlaps('o.programme = r.programme')} ` +
		`AND (o.starts_on, o.household_id, o.town_code) <> (r.starts_on, r.household_id, r.town_code))`
});

/** 低保 and 特困 exclude each other. Source: 《社会救助暂行办法》第9、14条. */
export const exclusiveProgrammes = defineRule({
	id: 'exclusive-programmes',
	table: 'spells',
	column: 'programme',
	severity: 'error',
	bad: (from) =>
		`r.programme IN ('01', '02') AND EXISTS (SELECT 1 FROM ${from('spells')} AS o ` +
		`WHERE ${overlaps(`o.programme IN ('01', '02') AND o.programme <> r.programme`)})`
});

/**
 * A household of more than this many on the rolls is more often two that share a number. Large families
 * do live together, and nothing in the row says which it is: a warning, to look at.
 */
export const MOST_PERSONS = 15;

export const crowdedHousehold = defineRule({
	id: 'crowded-household',
	table: 'spells',
	column: 'household_id',
	severity: 'warning',
	bad: (from) =>
		`r.household_id IN (SELECT household_id FROM ${from('spells')} AS h ` +
		`GROUP BY household_id HAVING count(DISTINCT person_id) > ${MOST_PERSONS})`
});
