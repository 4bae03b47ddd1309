import { channels, extensionGrounds, outcomes, programmeCodes, urgencies } from '../codes.ts';
import { cell, coded, defineRecordsTable, optional, personal } from '../define-records-table.ts';

const date = cell('date', optional);
const town = { refers: 'towns.town_code' } as const;
const application = { refers: 'applications.application_id' } as const;

/** One row an application, from submission to the first payment. */
export const applications = defineRecordsTable('applications', ['application_id'], {
	application_id: cell('id', personal),
	household_id: cell('id', personal),
	programme: coded(programmeCodes),
	town_code: cell('town', town),
	channel: coded(channels),
	urgency: coded(urgencies),
	submitted_on: cell('date'),
	accepted_on: date,
	check_started_on: date,
	check_returned_on: date,
	visited_on: date,
	reviewed_on: date,
	publicity_from: date,
	publicity_to: date,
	decided_on: date,
	notified_on: date,
	first_paid_on: date,
	outcome: coded(outcomes, personal),
	extension: coded(extensionGrounds, optional),
	assigned_on: date,
	transferred_to: cell('text', optional),
	transfer_due_on: date,
	transfer_done_on: date,
	feedback_on: date,
	returned_times: cell('count', optional),
	visitors: cell('count', optional),
	declared_relative: cell('flag', { ...optional, ...personal }),
	reported_by_public: cell('flag', { ...optional, ...personal })
});

/** One row a step of an application. */
export const steps = defineRecordsTable('steps', ['application_id', 'step'], {
	application_id: cell('id', { ...personal, ...application }),
	step: cell('text'),
	started_on: cell('date'),
	ended_on: date,
	actor: cell('text', { ...optional, ...personal })
});

/** One row a verification, visit or spot check. */
export const checks = defineRecordsTable('checks', ['check_id'], {
	check_id: cell('id'),
	kind: coded(['verification', 'home_visit', 'spot_check', 'certification']),
	level: coded(['county', 'town'], optional),
	town_code: cell('town', town),
	household_id: cell('id', { ...optional, ...personal }),
	requested_on: cell('date'),
	returned_on: date,
	result: coded(['consistent', 'inconsistent'], { ...optional, ...personal }),
	data_source: coded(
		[
			'bank',
			'vehicle',
			'property',
			'tax',
			'social_insurance',
			'business',
			'funeral',
			'prison',
			'other'
		],
		optional
	),
	disputed: cell('flag', optional)
});

/** One row a clue that something was paid wrongly, or not paid. */
export const leads = defineRecordsTable('leads', ['lead_id'], {
	lead_id: cell('id'),
	kind: coded([
		'paid_after_death',
		'paid_in_prison',
		'duplicate',
		'missed',
		'wrong_amount',
		'over_income',
		'relative'
	]),
	household_id: cell('id', personal),
	town_code: cell('town', town),
	found_on: cell('date'),
	found_by: cell('text', optional),
	verified_on: date,
	outcome: coded(['confirmed', 'dismissed', 'open']),
	amount_due_yuan: cell('money', { ...optional, ...personal }),
	amount_recovered_yuan: cell('money', { ...optional, ...personal }),
	closed_on: date
});
