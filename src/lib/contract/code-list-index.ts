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
	...cases,
	...holders,
	...reports
} as const;

export type CodeListId = keyof typeof codeLists;

/** The codes of a list that together are its total, in the order of the list. */
export const partsOfList = (list: CodeListId): string[] =>
	Object.keys(codeLists[list]).filter((code) => code !== TOTAL);
