import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Rule } from './define-rule.ts';
import { dateRules, undatedDecision } from './rules/dates.ts';
import { keyRules } from './rules/keys.ts';
import { negativeAmount, paidAfterDeath, paymentOutsideSpell } from './rules/payments.ts';
import { referenceRules } from './rules/references.ts';
import { crowdedHousehold, exclusiveProgrammes, overlappingSpells } from './rules/spells.ts';
import { amountAboveStandard, mixedUnits } from './rules/standards.ts';
import { rosterOutsideSpell, spellNoLongerPaid } from './rules/stock.ts';

const SPECIAL: readonly Rule[] = [
	overlappingSpells,
	exclusiveProgrammes,
	crowdedHousehold,
	negativeAmount,
	paymentOutsideSpell,
	paidAfterDeath,
	spellNoLongerPaid,
	undatedDecision,
	rosterOutsideSpell,
	amountAboveStandard,
	...mixedUnits
];

/** Every rule that rows of a table must keep, cheapest first. */
export function rulesOf(table: RecordsTable): Rule[] {
	return [
		...dateRules(table),
		...keyRules(table),
		...referenceRules(table),
		...SPECIAL.filter((rule) => rule.table === table.name)
	];
}
