import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Rule } from '#scripts/validation/define-rule.ts';
import { rulesOf } from '#scripts/validation/rules.ts';
import { datesBefore } from '#scripts/validation/rules/dates.ts';
import type { Row } from '../row.ts';
import { benefitForms } from './benefit-forms.ts';
import { withoutOptionalDates, type MakeForm } from './form.ts';
import type { Ground } from './ground.ts';
import type { ErrorKind } from './planted.ts';
import { spellForms } from './spell-forms.ts';

/** Later than any export. */
const FUTURE = '2999-12-31';

const FORMS: Readonly<Record<string, MakeForm>> = {
	'dates-out-of-order': (ground, table, column) => ({
		rows: datesBefore(table.name, column).map((earlier) => {
			const row = withoutOptionalDates(table, ground.copy(table));
			const day = row[earlier] ?? String(requiredDate(table, row) ?? ground.window.begin);
			return { ...row, [earlier]: day, [column]: addNaturalDays(String(day), -1) };
		})
	}),
	'future-date': (ground, table, column) => ({
		rows: [{ ...withoutOptionalDates(table, ground.copy(table)), [column]: FUTURE }]
	}),
	'duplicate-key': (ground, table) => {
		const row = ground.copy(table);
		return { rows: [row, row] };
	},
	'unknown-reference': (ground, table, column) => {
		const isTown = table.columns[column]?.type === 'town';
		const unknown = isTown ? ground.freshArea() : ground.freshId();
		return { rows: [{ ...ground.copy(table), [column]: unknown }] };
	},
	'negative-amount': (ground, table, column) => ({
		rows: [{ ...ground.copy(table), [column]: '-100.00' }]
	}),
	'undated-decision': (ground, table) => ({
		rows: [{ ...ground.copy(table), outcome: 'approved', decided_on: undefined }]
	}),
	...spellForms,
	...benefitForms
};

/** One kind for every rule that rows of the table must keep. */
export function ruleKinds(table: RecordsTable, ground: Ground): ErrorKind[] {
	const rules = new Map(rulesOf(table).map((rule) => [`${rule.id} ${rule.column}`, rule]));
	return [...rules.values()].map((rule) => kindOf(rule, table, ground));
}

function kindOf({ id, column, severity }: Rule, table: RecordsTable, ground: Ground): ErrorKind {
	const make = FORMS[id];
	if (!make) throw new Error(`no way to plant ${id}`);
	const breach = { rule: id, column, severity };
	return {
		...{ ...breach, table: table.name },
		plant: () => {
			const { rows, support = [] } = make(ground, table, column);
			return [
				...support.map((each) => ({ ...each, breaches: [] })),
				...rows.map((row) => ({ table: table.name, row, breaches: [breach] }))
			];
		}
	};
}

function requiredDate({ columns }: RecordsTable, row: Row): Row[string] {
	const column = Object.keys(columns).find(
		(name) => columns[name]?.type === 'date' && !columns[name]?.optional
	);
	return column === undefined ? undefined : row[column];
}
