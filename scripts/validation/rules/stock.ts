import { defineRule } from '../define-rule.ts';
import { foundAmong, heldMonths, isHeldIn, monthOf } from './found-among.ts';

/*
 * Opening + in − out = closing. Spells alone keep it by construction: stock, entries and exits all come
 * from their two dates. It can fail only against who was paid, and there it fails one by one:
 * paid without having come in, or after having gone out (`payment-outside-spell` for households,
 * `roster-outside-spell` for persons), or never gone out though payments ended (`spell-no-longer-paid`).
 * A late first payment, made up for later, is none of these; comparing totals would call it one.
 */

/** Whoever is on a month's list must have come in and not gone out. */
export const rosterOutsideSpell = defineRule({
	id: 'roster-outside-spell',
	table: 'roster',
	column: 'month',
	severity: 'error',
	reads: ['spells'],
	bad: (from) =>
		foundAmong(
			['person_id', 'programme', 'month'],
			`WITH listed AS MATERIALIZED (SELECT DISTINCT person_id, programme, month FROM ${from('roster')} AS k ` +
				`WHERE programme IN ('01', '02')), ${heldMonths(from('spells'))} ` +
				`SELECT l.person_id, l.programme, l.month FROM listed AS l WHERE NOT EXISTS (SELECT 1 FROM held AS s ` +
				`WHERE s.person_id = l.person_id AND s.programme = l.programme AND ${isHeldIn('l.month')})`
		)
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
		const later = monthOf(`CAST(l.month || '-01' AS DATE) + 92`);
		return (
			`r.kind = 'regular' AND ` +
			foundAmong(
				['household_id', 'programme', 'month'],
				`WITH latest AS MATERIALIZED (SELECT household_id, programme, max(month) AS month ` +
					`FROM ${from('payments')} AS k GROUP BY household_id, programme), ${heldMonths(from('spells'))} ` +
					`SELECT l.household_id, l.programme, l.month FROM latest AS l JOIN held AS s ` +
					`ON s.household_id = l.household_id AND s.programme = l.programme AND s.since <= l.month ` +
					`WHERE l.programme IN ('01', '02') AND ${later} < (SELECT max(month) FROM latest) ` +
					`AND (s.until IS NULL OR s.until > ${later})`
			)
		);
	}
});
