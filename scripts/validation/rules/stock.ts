import { defineRule } from '../define-rule.ts';

/*
 * Opening + in − out = closing. Spells alone keep it by construction: stock, entries and exits all come
 * from their two dates. It can fail only against who was paid, and there it fails one by one:
 * paid without having come in, or after having gone out (`payment-outside-spell` for households,
 * `roster-outside-spell` for persons), or never gone out though payments ended (`spell-no-longer-paid`).
 * A late first payment, made up for later, is none of these; comparing totals would call it one.
 */

const monthOf = (date: string) => `substr(CAST(${date} AS VARCHAR), 1, 7)`;

/** Whoever is on a month's list must have come in and not gone out. */
export const rosterOutsideSpell = defineRule({
	id: 'roster-outside-spell',
	table: 'roster',
	column: 'month',
	severity: 'error',
	reads: ['spells'],
	bad: (from) =>
		`r.programme IN ('01', '02') AND NOT EXISTS (SELECT 1 FROM ${from('spells')} AS s ` +
		`WHERE s.person_id = r.person_id AND s.programme = r.programme ` +
		`AND ${monthOf('s.starts_on')} <= r.month AND (s.ends_on IS NULL OR ${monthOf('s.ends_on')} >= r.month))`
});

/**
 * A household's last payment, more than three months before its spell or the payments end: an exit
 * that nobody entered. The payment is right, and money may be held back for a while, so it is a warning.
 */
export const spellNoLongerPaid = defineRule({
	id: 'spell-no-longer-paid',
	table: 'payments',
	column: 'month',
	severity: 'warning',
	reads: ['spells'],
	bad: (from) => {
		const later = monthOf(`CAST(r.month || '-01' AS DATE) + 92`);
		return (
			`r.kind = 'regular' AND r.programme IN ('01', '02') ` +
			`AND (SELECT max(month) FROM ${from('payments')} AS k) > ${later} ` +
			`AND (r.household_id, r.programme, r.month) IN (SELECT household_id, programme, max(month) ` +
			`FROM ${from('payments')} AS k GROUP BY household_id, programme) ` +
			`AND EXISTS (SELECT 1 FROM ${from('spells')} AS s WHERE s.household_id = r.household_id ` +
			`AND s.programme = r.programme AND ${monthOf('s.starts_on')} <= r.month ` +
			`AND (s.ends_on IS NULL OR ${monthOf('s.ends_on')} > ${later}))`
		);
	}
});
