import { moneySources, programmeCodes, strataCodes } from '../codes.ts';
import { cell, coded, defineRecordsTable, optional } from '../define-records-table.ts';

const town = { refers: 'towns.town_code' } as const;

/** One row a standard and the day from which it holds. */
export const standards = defineRecordsTable(
	'standards',
	['area_code', 'programme', 'kind', 'urban_rural', 'effective_from'],
	{
		area_code: cell('area'),
		programme: coded(programmeCodes),
		kind: coded(['basic', 'care_full', 'care_half', 'care_self']),
		urban_rural: coded(strataCodes),
		effective_from: cell('date'),
		monthly_yuan: cell('money'),
		document: cell('text', optional),
		printed_unit: cell('text', optional)
	}
);

/** One row a budget line and year. */
export const funds = defineRecordsTable('funds', ['fund_id'], {
	fund_id: cell('id'),
	year: cell('year'),
	programme: coded(programmeCodes),
	source: coded(moneySources),
	fund_kind: coded(['general', 'lottery', 'donation'], optional),
	subject_code: cell('text', optional),
	budget_yuan: cell('money'),
	adjusted_yuan: cell('money', optional),
	final_yuan: cell('money', optional),
	received_yuan: cell('money', optional),
	received_on: cell('date', optional),
	disbursed_yuan: cell('money', optional),
	disbursed_on: cell('date', optional)
});

/** One row a town, month and kind of service. */
export const services = defineRecordsTable('services', ['town_code', 'month', 'kind'], {
	town_code: cell('town', town),
	month: cell('month'),
	kind: coded([
		'care',
		'rehabilitation',
		'escort',
		'inclusion',
		'skills',
		'counselling',
		'linking'
	]),
	person_times: cell('count'),
	provider: cell('text', optional),
	contract_yuan: cell('money', optional)
});

/** One row a member of staff and stretch of service. */
export const staff = defineRecordsTable('staff', ['staff_id', 'from_on'], {
	staff_id: cell('id'),
	town_code: cell('town', town),
	village: cell('text', optional),
	role: coded(['assistant', 'information_officer', 'officer']),
	full_time: cell('flag'),
	certified: cell('flag', optional),
	from_on: cell('date'),
	to_on: cell('date', optional)
});

/** One row a figure that a department reports and nobody computes here. */
export const reported = defineRecordsTable('reported', ['area_code', 'period', 'indicator'], {
	area_code: cell('area'),
	period: cell('period'),
	indicator: cell('text'),
	value: cell('number'),
	numerator: cell('number', optional),
	denominator: cell('number', optional),
	approximate: cell('flag', optional),
	note: cell('text', optional)
});

/** One row a month: year on year, in percent. */
export const priceIndex = defineRecordsTable('price_index', ['month'], {
	month: cell('month'),
	cpi_yoy_percent: cell('number'),
	food_cpi_yoy_percent: cell('number', optional),
	low_income_cpi_yoy_percent: cell('number', optional)
});

/** One row an opinion of the people's congress and what became of it. */
export const opinions = defineRecordsTable('opinions', ['opinion_id'], {
	opinion_id: cell('id'),
	raised_on: cell('date'),
	source: coded(['research', 'deliberation', 'questioning', 'enforcement', 'audit', 'deputy']),
	title: cell('text'),
	responsible: cell('text'),
	measure: cell('text', optional),
	due_on: cell('date', optional),
	status: coded(['open', 'answered', 'verified', 'closed']),
	closed_on: cell('date', optional),
	indicator: cell('text', optional),
	baseline: cell('number', optional),
	target: cell('number', optional)
});
