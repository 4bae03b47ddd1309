import {
	coverage,
	events,
	flows,
	funds,
	population,
	reported,
	services,
	spending,
	staffing,
	standards
} from '#lib/contract/tables.ts';
import { createTable } from '../support/fixture.ts';
import { smallProcess } from './small-process.ts';

/**
 * A county `c` of two towns and an institution. Subsistence allowance (01), all strata:
 *
 *            town a          town b          institution i
 *   2024-01  10 hh, 16 p     5 hh, hidden    1 hh, 1 p
 *   2024-02  12 hh, 18 p     5 hh, 6 p       1 hh, 1 p
 * Destitute support (02), 2024-02: a 4 p, b 2 p, i 30 p.
 * Money of 01: 2024-01 a 8,000, b 3,000; 2024-02 a 9,000 of which 900 a price subsidy; b 3,300 of
 * which a price subsidy that is not reported; population at the end of 2023: a 900, b 300.
 */
export const smallCounty: readonly string[] = [
	createTable(coverage, [
		['2024-01', 'a', '01', '_T', 10, 16],
		['2024-01', 'b', '01', '_T', 5, [null, 'C']],
		['2024-01', 'i', '01', '_T', 1, 1],
		['2024-02', 'a', '01', '_T', 12, 18],
		['2024-02', 'b', '01', '_T', 5, 6],
		['2024-02', 'i', '01', '_T', 1, 1],
		['2024-02', 'a', '02', '_T', 4, 4],
		['2024-02', 'b', '02', '_T', 2, [2, 'E']],
		['2024-02', 'i', '02', '_T', 30, 30],
		['2023-02', 'a', '01', '_T', 0, 0],
		['2023-12', 'a', '01', '_T', 10, 16],
		['2024-03', 'a', '01', '_T', 12, 18],
		['2023-02', 'i', '01', '_T', [null, 'Z'], [null, 'Z']]
	]),
	createTable(spending, [
		['2024-01', 'a', '01', '_T', '_T', 8000],
		['2024-01', 'b', '01', '_T', '_T', 3000],
		['2024-02', 'a', '01', '_T', '_T', 9000],
		['2024-02', 'a', '01', 'price_subsidy', '_T', 900],
		['2024-02', 'b', '01', '_T', '_T', 3300],
		['2024-02', 'b', '01', 'price_subsidy', '_T', [null, 'M']],
		['2024-Q1', 'a', '08', '_T', '_T', 6300],
		['2024-Q1', 'b', '08', '_T', '_T', 0]
	]),
	createTable(population, [
		['2023', 'a', 'registered', 900],
		['2023', 'b', 'registered', 300],
		['2023', 'a', 'resident', 1000],
		['2024-Q1', 'a', 'registered', 900],
		['2024-Q1', 'b', 'registered', 300]
	]),
	createTable(flows, [
		['2024-Q1', 'a', '01', 'in', '_T', 4, 7],
		['2024-Q1', 'a', '01', 'out', '_T', 2, 5],
		['2024-Q2', 'a', '01', 'in', '_T', [null, 'C'], [null, 'C']],
		['2024-Q2', 'a', '01', 'out', '_T', [null, 'C'], [null, 'C']],
		['2024', 'a', '01', 'out', 'death', 40, [null, 'M']]
	]),
	createTable(staffing, [
		['2024-02', 'a', 'assistant', 5, 5, 8],
		['2024-02', 'b', 'assistant', 1, 1, 4],
		['2024-02', 'a', 'villages_assisted', 4, 4, 5],
		['2024-02', 'b', 'villages_assisted', 1, 1, 3],
		['2024-02', 'a', 'full_time', 2, 2, 8],
		['2024-02', 'a', 'certified', [null, 'M'], [null, 'M'], [null, 'M']]
	]),
	createTable(services, [
		['2024-01', 'a', 'care', 20, null, null, null],
		['2024-02', 'a', 'care', 30, null, null, null],
		['2024-02', 'a', 'escort', 7, null, null, 500],
		['2024-02', 'b', 'care', 3, null, null, null]
	]),
	createTable(standards, [
		['2023-12', 'c', '01', 'urban', 1000],
		['2024-02', 'c', '01', 'urban', 1041],
		['2024-02', 'c', '01', 'rural', 780.75],
		['2024-02', 'c', '02', 'urban', 1353.3],
		['2024-02', 'c', '02', 'rural', [null, 'M']]
	]),
	createTable(events, [['2024-Q1', 'a', '08', 3, 7]]),
	createTable(funds, [['2024-02', 'a', '01', '_T', '_T', 9000]]),
	smallProcess,
	createTable(reported, [['2024-02', 'a', 'in_institutions', 82, null, null]])
];
