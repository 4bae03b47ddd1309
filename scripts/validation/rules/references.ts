import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { defineRule, type Rule } from '../define-rule.ts';

/** A value that names a row of another table must find it there. */
export function referenceRules({ name, columns }: RecordsTable): Rule[] {
	return Object.entries(columns).flatMap(([column, { refers }]) => {
		if (refers === undefined) return [];
		const [table = '', key = ''] = refers.split('.');
		return [
			defineRule({
				id: 'unknown-reference',
				table: name,
				column,
				severity: 'error',
				reads: [table],
				bad: (from) =>
					`r.${column} IS NOT NULL AND r.${column} NOT IN (SELECT ${key} FROM ${from(table)} AS k)`
			})
		];
	});
}
