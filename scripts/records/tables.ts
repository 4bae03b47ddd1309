import type { RecordsTable } from './define-records-table.ts';
import { applications, checks, leads, steps } from './tables/handling.ts';
import { payments, roster, spells } from './tables/holders.ts';
import { population, towns } from './tables/places.ts';
import {
	funds,
	opinions,
	priceIndex,
	reported,
	services,
	staff,
	standards
} from './tables/public.ts';

/** Every table that a connector may hand over, referred-to ones first. */
export const recordsTables: readonly RecordsTable[] = [
	// What payments are measured by comes before them.
	...[towns, population, standards],
	...[spells, payments, roster],
	...[applications, steps, checks, leads],
	...[funds, services, staff, reported, priceIndex, opinions]
];

/** Whether a file, sheet or relation of that name is one of them. */
export const isRecordsTable = (name: string): boolean =>
	recordsTables.some((table) => table.name === name);

/** @returns the declaration of a table. @throws {Error} for a name that is none */
export function recordsTable(name: string): RecordsTable {
	const table = recordsTables.find((table) => table.name === name);
	if (!table) throw new Error(`no records table ${name}`);
	return table;
}
