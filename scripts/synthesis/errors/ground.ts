import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { monthText } from '../month.ts';
import { windowOf, type SynthesisOptions, type Window } from '../options.ts';
import { randomStream, type Random } from '../random.ts';
import type { Row } from '../row.ts';
import { standardsBook, type StandardsBook } from '../standards.ts';
import { synthesiseTowns, type Town } from '../towns.ts';

/** What errors are made of: rows as the county has them, names that it has not, its months and standards. */
export interface Ground {
	random: Random;
	window: Window;
	standards: StandardsBook;
	towns: readonly Town[];
	/** Rows of a table. */
	count(table: string): number;
	/**
	 * A row like those of the table, with a key of its own, which breaks no rule. Nobody is paid by it
	 * regularly, so that it changes nothing for any household.
	 */
	copy(table: RecordsTable): Row;
	/** `E00000001` and so on; no id of the county begins with E. */
	freshId(): string;
	/** `980000001` and so on; no town of the county begins with 98, and none of the national standard. */
	freshArea(): string;
}

/** Rows that are kept of a table to make others of. */
const KEPT = 64;
const FIRST_FRESH_MONTH = 1000 * 12;
/** 临时救助 is paid once and has no spells, so that no rule compares such rows with others. */
const UNREGULAR: Readonly<Record<string, Row>> = {
	payments: { programme: '08', kind: 'one_off' },
	roster: { programme: '08' }
};

/** Read every table once. */
export function prepareGround(
	tables: readonly { table: RecordsTable; rows: () => Iterable<Row> }[],
	options: SynthesisOptions
): Ground {
	const random = randomStream(options.seed, 'errors');
	const samples = new Map(
		tables.map(({ table, rows }) => [table.name, keepSome(rows(), random)] as const)
	);
	const window = windowOf(options);
	const towns = synthesiseTowns(options, window);
	let fresh = 0;
	const freshId = () => `E${String(++fresh).padStart(8, '0')}`;
	const freshArea = () => `98${String(++fresh).padStart(7, '0')}`;
	return {
		...{ random, window, standards: standardsBook(window), towns, freshId, freshArea },
		count: (table) => samples.get(table)?.count ?? 0,
		copy(table) {
			const column = distinguishingColumn(table);
			const isHeld = 'household_id' in table.columns;
			const type = table.columns[column]?.type;
			const value =
				type === 'month'
					? monthText(FIRST_FRESH_MONTH + ++fresh)
					: type === 'id' || type === 'text'
						? freshId()
						: freshArea();
			return {
				...random.pick(samples.get(table.name)?.kept ?? []),
				...UNREGULAR[table.name],
				...(isHeld ? { household_id: freshId() } : {}),
				[column]: value
			};
		}
	};
}

/** Each row is as likely to be kept. Source: Vitter, “Random Sampling with a Reservoir”, 1985, algorithm R. */
function keepSome(rows: Iterable<Row>, random: Random): { count: number; kept: Row[] } {
	const kept: Row[] = [];
	let count = 0;
	for (const row of rows) {
		const at = count < KEPT ? count : random.between(0, count);
		if (at < KEPT) kept[at] = row;
		count++;
	}
	return { count, kept };
}

/** The part of a key that may be anything: no reference and no code; a month where there is no other. */
function distinguishingColumn({ name, key, columns }: RecordsTable): string {
	const free = key.filter((column) => !columns[column]?.refers && !columns[column]?.codes);
	const isName = (column: string) =>
		['id', 'text', 'area', 'town'].includes(columns[column]?.type ?? '');
	const found = free.find(isName) ?? free.find((column) => columns[column]?.type === 'month');
	if (!found) throw new Error(`no way to tell rows of ${name} apart`);
	return found;
}
