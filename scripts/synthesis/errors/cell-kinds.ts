import type { CellType, RecordsTable } from '#scripts/records/define-records-table.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { impossibleCitizenNumber } from './citizen-number.ts';
import { SURPLUS } from '../row.ts';
import type { Holds } from '../format.ts';
import type { Ground } from './ground.ts';
import type { ErrorKind } from './planted.ts';

/** What looks like each type at a glance and is none. */
const UNREADABLE: Readonly<Partial<Record<CellType, string>>> = {
	...{ town: '99010100', county: '9901', area: '99', month: '2025-13', year: '25' },
	...{ period: '2025-Q5', date: '2025-02-30', money: '12.345', number: 'n/a' },
	...{ count: '-1', flag: '2' }
};

/** Whether a column of the stored type can hold what is none of it. */
export const holdsText = (type: CellType): boolean => cellReadings[type].stored === 'VARCHAR';

/**
 * What a cell can have wrong by itself: nothing where something is required, no value of its type, no
 * known code, a citizen number where none belongs; and a cell too many.
 */
export function cellKinds(table: RecordsTable, ground: Ground, holds: Holds): ErrorKind[] {
	const { name } = table;
	let numbers = 0;
	const inCells = Object.entries(table.columns).flatMap(([column, { type, codes, optional }]) => {
		const kind = (rule: string, wrong: () => string | undefined): ErrorKind => {
			const breach = { rule, column, severity: 'error' } as const;
			return {
				...{ ...breach, table: name },
				plant: () => {
					const row = { ...ground.copy(table), [column]: wrong() };
					return [{ table: name, row, breaches: [breach] }];
				}
			};
		};
		const kinds: ErrorKind[] = [];
		if (!optional) kinds.push(kind('missing-value', () => undefined));
		const unreadable = UNREADABLE[type];
		if (codes) kinds.push(kind('unknown-code', () => 'zz'));
		else if (unreadable !== undefined && (holds.anyCell || holdsText(type)))
			kinds.push(kind('wrong-type', () => unreadable));
		else if (unreadable === undefined && column !== 'person_id')
			kinds.push(kind('citizen-number', () => impossibleCitizenNumber(++numbers)));
		return kinds;
	});
	return holds.longRow ? [...inCells, longRow(table, ground)] : inCells;
}

function longRow(table: RecordsTable, ground: Ground): ErrorKind {
	const breach = { rule: 'ragged-row', column: null, severity: 'error' } as const;
	return {
		...{ ...breach, table: table.name },
		plant: () => {
			const row = { ...ground.copy(table), [SURPLUS]: 'zz' };
			return [{ table: table.name, row, breaches: [breach] }];
		}
	};
}
