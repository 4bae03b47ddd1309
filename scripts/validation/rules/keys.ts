import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { defineRule, type Rule } from '../define-rule.ts';

/** Rows that share a key are all in doubt: which one is right, only the source can say. */
export function keyRules({ name, key }: RecordsTable): Rule[] {
	const [first] = key;
	if (first === undefined) return [];
	const columns = key.join(', ');
	const row = key.map((column) => `r.${column}`).join(', ');
	return [
		defineRule({
			id: 'duplicate-key',
			table: name,
			column: first,
			severity: 'error',
			bad: (from) =>
				`(${row}) IN (SELECT ${columns} FROM ${from(name)} AS k GROUP BY ${columns} HAVING count(*) > 1)`
		})
	];
}
