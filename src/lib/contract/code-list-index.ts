import * as cases from './case-codes.ts';
import {
	populationBases,
	programmes,
	spendingKinds,
	STANDING_PROGRAMMES,
	strata,
	TOTAL
} from './code-lists.ts';
import * as holders from './holder-codes.ts';
import * as reports from './public-codes.ts';

const { finestBins, ...caseLists } = cases;

const isStanding = (code: string) => STANDING_PROGRAMMES.some((standing) => standing === code);
const programmesWhere = (test: (code: string) => boolean) =>
	Object.fromEntries(Object.entries(programmes).filter(([code]) => test(code)));

/** Every list that a dimension's codes may come from, by the name that the grains of the cubes use. */
export const codeLists = {
	programmes,
	standing: programmesWhere(isStanding),
	occasional: programmesWhere((code) => !isStanding(code)),
	strata,
	spendingKinds,
	populationBases,
	...caseLists,
	...holders,
	...reports
} as const;

export type CodeListId = keyof typeof codeLists;

/** The codes of a list that together are its total, in the order of the list. */
export const partsOfList = (list: CodeListId): string[] =>
	Object.keys(codeLists[list]).filter((code) => code !== TOTAL);

/** Between the first and the last of neighbouring codes that are told as one: `income..moved`. */
const RANGE = '..';

/** One code for neighbours of a list, in its order. */
export const codeOfRange = (codes: readonly string[]): string =>
	codes.length > 1 ? `${codes[0]}${RANGE}${codes.at(-1)}` : (codes[0] ?? '');

/**
 * The codes of a list that one stands for: neighbours told as one, the finest bins of a wide one, else
 * itself; none where the list does not have it.
 */
export function codesWithin(list: CodeListId, code: string): readonly string[] {
	const parts = partsOfList(list);
	if (list === 'toldDayBins' && finestBins[code]) return finestBins[code];
	const [first = '', last = first] = code.split(RANGE);
	const [from, to] = [parts.indexOf(first), parts.indexOf(last)];
	return from < 0 || to < 0 ? [] : parts.slice(from, to + 1);
}

/** The codes of a list that no other of its codes holds: together, its total. */
export const finestCodes = (list: CodeListId): readonly string[] =>
	partsOfList(list).filter((code) => codesWithin(list, code).join() === code);
