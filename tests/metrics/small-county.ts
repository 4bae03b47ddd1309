import {
	checks,
	benefit,
	coverage,
	events,
	flows,
	funds,
	leads,
	population,
	priceIndex,
	reported,
	services,
	spending,
	staffing,
	standards
} from '#lib/contract/tables.ts';
import { createTable } from '../support/fixture.ts';
import { smallHandling } from './small-handling.ts';
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
		['2024-Q1', 'b', '08', '_T', '_T', 0],
		['2024-02', 'a', '02', '_T', '_T', 3000]
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
	createTable(checks, [
		['2024-Q1', 'c', 'verification', '_T', 40, 5],
		['2024-Q1', 'c', 'home_visit', '_T', 60, [null, 'C']],
		['2024-Q1', 'c', 'spot_check', '_T', 0, 0],
		['2024-Q2', 'c', 'verification', '_T', 20, 4],
		['2024-Q1', 'a', '_T', '_T', 18, null],
		['2024-Q1', 'b', '_T', '_T', [null, 'C'], null],
		['2023', 'a', '_T', '_T', 25, null]
	]),
	createTable(leads, [
		['2024-Q1', 'c', '_T', '_T', 11, 9000, 6000],
		['2024-Q2', 'c', '_T', '_T', 12, 3000, 3000],
		['2024', 'c', 'duplicate', '_T', 13, [80000, 'R'], [60000, 'R']],
		['2024', 'c', 'missed', '_T', 10, 0, 0],
		['2024', 'c', 'relative', '_T', [null, 'C'], [null, 'C'], [null, 'C']]
	]),
	createTable(staffing, [
		['2024-02', 'a', 'assistant', 5, 5, 8],
		['2024-02', 'b', 'assistant', 1, 1, 4],
		['2024-02', 'a', 'information_officer', 2, 2, 8],
		['2024-02', 'b', 'information_officer', 1, 1, 4],
		['2024-02', 'a', 'villages_assisted', 4, 4, 5],
		['2024-02', 'b', 'villages_assisted', 1, 1, 3],
		['2024-02', 'a', 'full_time', 2, 2, 8],
		['2024-02', 'a', 'certified', [null, 'M'], [null, 'M'], [null, 'M']]
	]),
	createTable(services, [
		['2024-01', 'a', 'care', 20, null, null, 1200],
		['2024-02', 'a', 'care', 30, null, null, 0],
		['2024-02', 'a', 'escort', 7, null, null, 500],
		['2024-02', 'b', 'care', 3, null, null, [null, 'M']]
	]),
	createTable(standards, [
		['2023-12', 'c', '01', 'urban', 1000],
		['2024-02', 'c', '01', 'urban', 1041],
		['2024-02', 'c', '01', 'rural', 780.75],
		['2024-02', 'c', '02', 'urban', 1353.3],
		['2024-02', 'c', '02', 'rural', [null, 'M']]
	]),
	createTable(priceIndex, [
		['2024-01', 'c', 3.5, [null, 'M'], null],
		['2024-02', 'c', -0.2, 6.1, null]
	]),
	createTable(events, [
		['2023-Q1', 'a', '08', 2, 5],
		['2023-Q1', 'b', '08', [null, 'C'], [null, 'C']],
		['2024-Q1', 'a', '08', 3, 7]
	]),
	createTable(funds, [
		['2024-01', 'a', '01', '_T', '_T', 7800],
		['2024-02', 'a', '01', '_T', '_T', 9000],
		['2024-Q1', 'c', '01', 'central', '_T', 500],
		['2024-Q1', 'c', '01', 'provincial', '_T', 200],
		['2024-Q1', 'c', '01', 'municipal', '_T', 100],
		['2024-Q1', 'c', '01', 'county', '_T', 100],
		['2024-Q1', 'c', '01', 'lottery', '_T', 60],
		['2024-Q1', 'c', '01', 'donation', '_T', 20],
		['2024-Q1', 'c', '01', 'other', '_T', 10],
		['2024-Q1', 'c', '01', '_U', '_T', 10],
		['2024-Q2', 'c', '01', 'central', '_T', [null, 'C']],
		['2024-Q2', 'c', '01', 'provincial', '_T', 200],
		['2024-Q2', 'c', '01', 'municipal', '_T', 100],
		['2024-Q2', 'c', '01', 'county', '_T', 100]
	]),
	createTable(benefit, [
		['2024', 'c', '01', '0-499', [40, 'R'], [320, 'R']],
		['2024', 'c', '01', '500-999', [null, 'C'], [null, 'C']]
	]),
	...[smallProcess, ...smallHandling],
	createTable(reported, [
		['2024-02', 'a', 'in_institutions', 82, null, null],
		['2024', 'c', 'one_visit_percent', 82.86, 348, 420],
		['2024', 'c', 'satisfaction_percent', 91, null, null]
	])
];
