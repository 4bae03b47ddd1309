import { defineRule } from '../define-rule.ts';
import { foundAmong } from './found-among.ts';

const SPELL = ['person_id', 'programme', 'starts_on', 'household_id', 'town_code'];

/** A row that lies beside another one `o` of the same person. */
const overlapping = (spells: string, which: string) =>
	foundAmong(
		SPELL,
		`WITH spells AS MATERIALIZED (SELECT ${SPELL.join(', ')}, ` +
			`coalesce(ends_on, DATE '9999-12-31') AS ends_on FROM ${spells} AS k) ` +
			`SELECT ${SPELL.map((column) => `s.${column}`).join(', ')} FROM spells AS s JOIN spells AS o ` +
			`ON o.person_id = s.person_id AND o.starts_on <= s.ends_on AND s.starts_on <= o.ends_on AND ${which}`
	);

/** A person on one programme twice at a time would be counted twice. */
export const overlappingSpells = defineRule({
	id: 'overlapping-spells',
	table: 'spells',
	column: 'starts_on',
	severity: 'error',
	bad: (from) =>
		overlapping(
			from('spells'),
			`o.programme = s.programme ` +
				`AND (o.starts_on, o.household_id, o.town_code) <> (s.starts_on, s.household_id, s.town_code)`
		)
});

/** 低保 and 特困 exclude each other. Source: 《社会救助暂行办法》第9、14条. */
export const exclusiveProgrammes = defineRule({
	id: 'exclusive-programmes',
	table: 'spells',
	column: 'programme',
	severity: 'error',
	bad: (from) =>
		overlapping(
			from('spells'),
			`s.programme IN ('01', '02') AND o.programme IN ('01', '02') AND o.programme <> s.programme`
		)
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
