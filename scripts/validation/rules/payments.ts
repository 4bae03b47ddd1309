import { defineRule } from '../define-rule.ts';
import { foundAmong, heldMonths, isHeldIn, monthOf } from './found-among.ts';

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
	byCounty: true,
	bad: (from) =>
		`r.kind = 'regular' AND ` +
		foundAmong(
			['household_id', 'programme', 'town_code', 'month'],
			`WITH paid AS MATERIALIZED (SELECT DISTINCT household_id, programme, town_code, month ` +
				`FROM ${from('payments')} AS k WHERE kind = 'regular' AND programme IN ('01', '02')), ` +
				`${heldMonths(from('spells'))} ` +
				`SELECT p.household_id, p.programme, p.town_code, p.month FROM paid AS p WHERE NOT EXISTS (` +
				`SELECT 1 FROM held AS s WHERE s.household_id = p.household_id AND s.programme = p.programme ` +
				`AND s.town_code = p.town_code AND ${isHeldIn('p.month')})`
		)
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
		foundAmong(
			['household_id', 'programme', 'month'],
			`WITH closed AS MATERIALIZED (SELECT household_id, programme, ` +
				`${monthOf('max(ends_on) + 92')} AS closed_in FROM ${from('spells')} AS s ` +
				`GROUP BY household_id, programme HAVING count(*) = count(ends_on) ` +
				`AND max(ends_on) = max(CASE WHEN exit_reason = 'death' THEN ends_on END)) ` +
				`SELECT p.household_id, p.programme, p.month FROM ${from('payments')} AS p JOIN closed AS c ` +
				`ON c.household_id = p.household_id AND c.programme = p.programme AND c.closed_in < p.month`
		)
});
