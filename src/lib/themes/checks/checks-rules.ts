import type { RulesOf } from '../rules/rules-questions.ts';

/** What the law asks when a household is looked at (57号第16、20、31条; 43号第16条). */
export const RULES: readonly RulesOf[] = [
	{ programme: '01', rules: ['two_visitors', 'declared_visited', 'reviewed'] },
	{ programme: '02', rules: ['two_visitors', 'spot_checked', 'reviewed'] },
	{ programme: 'dibian', rules: ['two_visitors', 'reviewed'] },
	{ programme: '08', rules: ['two_visitors'] }
];
