/** Reported indicators by subject, in the order in which a report would tell them. */
export const groups = {
	mechanisms: [
		...['joint_meetings', 'town_joint_meetings', 'joint_meeting_cases', 'service_stations'],
		...['window_cases', 'assisting_units', 'assistance_matters', 'work_budget_yuan']
	],
	services: [
		...['one_visit_percent', 'agent_handled_percent', 'certificates_waived_percent'],
		...['hotline_calls', 'hotline_closed_percent', 'vagrant_person_times']
	],
	programmes: [
		...['disaster_relief_persons', 'shelter_capacity_percent', 'medical_insured_persons'],
		...['medical_cap_households', 'medical_cap_persons', 'medical_cap_amount_yuan'],
		...['medical_cap_coverage_percent', 'education_aid_persons', 'education_due_persons'],
		...['education_declined_persons', 'housing_aid_households', 'housing_approved_percent'],
		...['employment_aid_persons', 'trained_employed_percent']
	],
	supervision: [
		...['satisfaction_percent', 'complaints_closed_percent', 'random_inspections_percent'],
		...['credit_records', 'local_donation_percent']
	]
} as const;

export type Group = keyof typeof groups;

/** Shares of the same kind of work, which may stand on one axis. */
export const COMPARED: readonly string[] = [
	...['one_visit_percent', 'agent_handled_percent', 'certificates_waived_percent'],
	...['hotline_closed_percent', 'complaints_closed_percent', 'random_inspections_percent']
];
