import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { MOST_PERSONS } from '#scripts/validation/rules/spells.ts';
import type { Row } from '../row.ts';
import { withoutOptionalDates, type MakeForm } from './form.ts';
import type { Ground } from './ground.ts';

/** What is wrong with spells of one person or household side by side. */
export const spellForms: Readonly<Record<string, MakeForm>> = {
	'overlapping-spells': (ground, table) => {
		const spell = openSpell(ground, table);
		const starts_on = addNaturalDays(String(spell['starts_on']), -31);
		return { rows: [{ ...spell, starts_on }, spell] };
	},
	'exclusive-programmes': (ground, table) => {
		const spell = openSpell(ground, table);
		return { rows: ['01', '02'].map((programme) => ({ ...spell, programme })) };
	},
	'crowded-household': (ground, table) => {
		const household_id = ground.freshId();
		const persons = Array.from({ length: MOST_PERSONS + 1 }, () => openSpell(ground, table));
		return { rows: persons.map((person) => ({ ...person, household_id })) };
	}
};

/** Of a person and household of their own. */
export function openSpell(ground: Ground, spells: RecordsTable): Row {
	return { ...withoutOptionalDates(spells, ground.copy(spells)), exit_reason: undefined };
}
