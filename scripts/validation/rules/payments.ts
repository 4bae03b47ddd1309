import { defineRule } from '../define-rule.ts';

export const negativeAmount = defineRule({
	id: 'negative-amount',
	table: 'payments',
	column: 'amount_yuan',
	severity: 'error',
	bad: () => 'r.amount_yuan < 0'
});

/** A regular payment without a spell in its month and town has nobody behind it. */
export const paymentOutsideSpell = defineRule({
	id: 'payment-outside-spell',
	table: 'payments',
	column: 'month',
	severity: 'error',
	reads: ['spells'],
	bad: (from) =>
		`r.kind = 'regular' AND r.programme IN ('01', '02') AND NOT EXISTS (` +
		`SELECT 1 FROM ${from('spells')} AS s WHERE s.household_id = r.household_id ` +
		`AND s.programme = r.programme AND s.town_code = r.town_code ` +
		`AND substr(CAST(s.starts_on AS VARCHAR), 1, 7) <= r.month ` +
		`AND (s.ends_on IS NULL OR substr(CAST(s.ends_on AS VARCHAR), 1, 7) >= r.month))`
});

/**
 * Money for a month more than three months after the last member died.
 * Source: 民政部《关于进一步规范最低生活保障工作的通知》一(三): three months to close the case.
 */
export const paidAfterDeath = defineRule({
	id: 'paid-after-death',
	table: 'payments',
	column: 'month',
	severity: 'error',
	reads: ['spells'],
	bad: (from) =>
		`EXISTS (SELECT 1 FROM (SELECT household_id, programme, max(ends_on) + 92 AS closed_by ` +
		`FROM ${from('spells')} AS s GROUP BY household_id, programme ` +
		`HAVING count(*) = count(ends_on) ` +
		`AND max(ends_on) = max(CASE WHEN exit_reason = 'death' THEN ends_on END)) AS d ` +
		`WHERE d.household_id = r.household_id AND d.programme = r.programme ` +
		`AND substr(CAST(d.closed_by AS VARCHAR), 1, 7) < r.month)`
});
