import type { CellType, RecordsTable } from './define-records-table.ts';

/** What a source's column is called in the declarations: as dataset.json maps it, else as it is given. */
export function declaredName(mapped: Readonly<Record<string, string>>, given: string): string {
	const name = given.trim();
	// A column may be called `constructor`, which every object has.
	return (Object.hasOwn(mapped, name) ? mapped[name] : undefined) ?? name;
}

/** @returns undefined where the declaration has no such column. */
export const cellTypeOf = ({ columns }: RecordsTable, declared: string): CellType | undefined =>
	Object.hasOwn(columns, declared) ? columns[declared]?.type : undefined;
