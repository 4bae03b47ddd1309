import { budget, procedures, profile, stages } from '#lib/contract/tables.ts';
import { createTable } from '../support/fixture.ts';

/** Who is covered, what the law asks with cases, how long steps took, what was budgeted: county `c` in 2024. */
export const smallHandling: readonly string[] = [
	createTable(profile, [
		['2024', 'c', '01', 'size', '1', [60, 'R'], [null, 'M']],
		['2024', 'c', '01', 'size', '2..4+', [40, 'R'], [null, 'M']],
		['2024', 'c', '01', 'age', '0-15..16-59', [null, 'M'], [90, 'R']],
		['2024', 'c', '01', 'age', '60-79', [null, 'M'], [30, 'R']],
		['2024', 'c', '01', 'phase_out', 'yes', [null, 'C'], [null, 'M']],
		['2024', 'c', '01', 'phase_out', 'no', [null, 'C'], [null, 'M']]
	]),
	createTable(procedures, [
		['2024', 'c', '01', 'first_payment', '_T', 50],
		['2024', 'c', '01', 'first_payment', 'met', 47],
		['2024', 'c', '01', 'first_payment', 'unmet', 3],
		['2024', 'c', '01', 'two_visitors', '_T', 60],
		['2024', 'c', '01', 'reviewed', '_T', [null, 'C']]
	]),
	createTable(stages, [
		['2024', 'c', '01', 'home_visit', '_T', 40],
		['2024', 'c', '01', 'home_visit', '0-1', 10],
		['2024', 'c', '01', 'home_visit', '2-3', 20],
		['2024', 'c', '01', 'home_visit', '4-7..16+', 10]
	]),
	createTable(budget, [
		['2024', 'c', '01', '_T', 1000, 1200, 1150],
		['2024', 'c', '02', '_T', 100, [null, 'M'], [null, 'M']]
	])
];
