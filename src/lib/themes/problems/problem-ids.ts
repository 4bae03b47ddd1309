/** Rows of data/reference/needs.csv, by subject. */
export const problemGroups = {
	caseload: ['S0-16', 'S0-20', 'S0-23', 'S2-24'],
	leads: ['S2-19', 'S2-20', 'S4-03'],
	money: ['S2-22', 'S2-31', 'S0-27'],
	handling: ['S4-06', 'S4-07', 'S1-15', 'S2-29', 'S2-28']
} as const;

export type ProblemGroup = keyof typeof problemGroups;
export type ProblemId = (typeof problemGroups)[ProblemGroup][number];

export type EvidenceId =
	| ('reviewed' | 'turnover' | 'mismatches' | 'separated' | 'registered' | 'resident')
	| ('duplicate' | 'missed' | 'due-death' | 'due-prison')
	| ('gap' | 'fiscal' | 'donation')
	| ('single-trip' | 'transfers' | 'villages' | 'full-time' | 'certified' | 'services');
