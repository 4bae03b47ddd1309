/** Reported indicators by subject, in the order in which a report would tell them. */
export const groups = {
	mechanisms: [
		...['joint_meetings', 'town_joint_meetings', 'joint_meeting_cases', 'service_stations'],
		...['window_cases', 'assisting_units', 'assistance_matters', 'work_budget_yuan'],
		...['home_beds_used_percent', 'home_carers', 'reserve_used_percent', 'reserve_topups']
	],
	discovery: [
		...['urgent_team_visits', 'grid_visits', 'grid_aided_percent'],
		...['informant_aided_percent', 'alliance_accepted_percent', 'alliance_done_percent'],
		...['refused_referred_percent', 'needs_assessed_percent', 'needs_met_percent']
	],
	verification: [
		...['banks_connected_percent', 'remote_verification_percent'],
		...['reports_accepted_percent', 'disputes_upheld_percent'],
		...['monitoring_updated_percent', 'status_update_days']
	],
	services: [
		...['one_visit_percent', 'agent_handled_percent', 'certificates_waived_percent'],
		...['hotline_calls', 'hotline_closed_percent', 'vagrant_person_times'],
		'mobile_applications_percent'
	],
	programmes: [
		...['disaster_relief_persons', 'shelter_capacity_percent', 'medical_insured_persons'],
		...['medical_cap_households', 'medical_cap_persons', 'medical_cap_amount_yuan'],
		...['medical_cap_coverage_percent', 'education_aid_persons', 'education_due_persons'],
		...['education_declined_persons', 'housing_aid_households', 'housing_approved_percent'],
		...['employment_aid_persons', 'trained_employed_percent'],
		...['utility_aid_households', 'multiple_programmes_percent', 'job_offers']
	],
	supervision: [
		...['satisfaction_percent', 'complaints_closed_percent', 'random_inspections_percent'],
		...['credit_records', 'local_donation_percent'],
		...['campaign_verified_percent', 'campaign_rectified_percent'],
		...['enforcement_closed_percent', 'allowance_errors_percent']
	]
} as const;

export type Group = keyof typeof groups;

/** Shares of the same kind of work, which may stand on one axis. */
export const COMPARED: readonly string[] = [
	...['one_visit_percent', 'agent_handled_percent', 'certificates_waived_percent'],
	...['hotline_closed_percent', 'complaints_closed_percent', 'random_inspections_percent']
];
