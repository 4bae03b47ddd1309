import { exitReasons, paymentKinds, moneySources, programmeCodes, strataCodes } from '../codes.ts';
import { cell, coded, defineRecordsTable, optional, personal } from '../define-records-table.ts';

const sensitive = { ...optional, ...personal };
const town = { refers: 'towns.town_code' } as const;

/** One row a person and stretch of time on one programme, in one town. */
export const spells = defineRecordsTable('spells', ['person_id', 'programme', 'starts_on'], {
	person_id: cell('id', personal),
	household_id: cell('id', personal),
	programme: coded(programmeCodes),
	town_code: cell('town', town),
	residence_town_code: cell('town', optional),
	urban_rural: coded(strataCodes),
	sex: coded(['m', 'f'], personal),
	birth_month: cell('month', personal),
	relation: coded(['head', 'member']),
	disability: coded(['0', '1', '2', '3', '4'], sensitive),
	illness: cell('flag', sensitive),
	able_to_work: cell('flag', sensitive),
	single_person_case: cell('flag', optional),
	care_mode: coded(['institution', 'home'], optional),
	self_care: coded(['full', 'partial', 'none'], sensitive),
	phase_out_from: cell('date', optional),
	starts_on: cell('date'),
	ends_on: cell('date', optional),
	exit_reason: coded(exitReasons, sensitive),
	last_reviewed_on: cell('date', optional)
});

/** One row an amount paid to a household for a month. */
export const payments = defineRecordsTable('payments', ['payment_id'], {
	payment_id: cell('id'),
	household_id: cell('id', personal),
	programme: coded(programmeCodes),
	town_code: cell('town', town),
	month: cell('month'),
	amount_yuan: cell('money', personal),
	kind: coded(paymentKinds),
	source: coded(moneySources),
	due_yuan: cell('money', sensitive),
	due_on: cell('date', optional),
	paid_on: cell('date', optional)
});

/** One row a person and month: the 发放花名册. */
export const roster = defineRecordsTable('roster', ['month', 'person_id', 'programme'], {
	month: cell('month'),
	household_id: cell('id', personal),
	person_id: cell('id', personal),
	relation: coded(['head', 'member']),
	town_code: cell('town', town),
	programme: coded(programmeCodes),
	amount_yuan: cell('money', personal),
	paid_on: cell('date', optional),
	bank_ok: cell('flag', optional)
});
