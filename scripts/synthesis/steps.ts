import type { Application, Timeline } from './application.ts';
import type { Row } from './row.ts';

type Moment = keyof Timeline | 'assigned_on';
type Actor = 'village' | 'town' | 'county' | 'confirmer' | 'bank';

/**
 * The sixteen key steps (种子002 “16个关键环节”; their names are this dataset's), each from one moment of the
 * application to another, and who does it. The confirmer is the town where the right was devolved.
 */
const STEPS: readonly (readonly [string, Moment, Moment, Actor])[] = [
	['application', 'submitted_on', 'submitted_on', 'village'],
	['assignment', 'assigned_on', 'assigned_on', 'town'],
	['material_review', 'assigned_on', 'accepted_on', 'town'],
	['acceptance', 'accepted_on', 'accepted_on', 'town'],
	['authorisation', 'accepted_on', 'check_started_on', 'town'],
	['means_verification', 'check_started_on', 'check_returned_on', 'county'],
	['home_visit', 'check_returned_on', 'visited_on', 'town'],
	['neighbour_interviews', 'visited_on', 'visited_on', 'village'],
	['community_appraisal', 'visited_on', 'reviewed_on', 'village'],
	['preliminary_review', 'reviewed_on', 'reviewed_on', 'town'],
	['public_posting', 'publicity_from', 'publicity_to', 'village'],
	['submission_for_confirmation', 'publicity_to', 'decided_on', 'town'],
	['confirmation', 'decided_on', 'decided_on', 'confirmer'],
	['notification', 'decided_on', 'notified_on', 'confirmer'],
	['long_term_posting', 'notified_on', 'notified_on', 'village'],
	['first_payment', 'notified_on', 'first_paid_on', 'bank']
];

/** Steps of one application, as far as they were begun. 临时救助 has its dates and no such steps. */
export function stepRows(application: Application, id: string): Row[] {
	const { programme, town, accepted_on = '', outcome } = application;
	if (programme === '08') return [];
	const confirmer = accepted_on >= (town.devolvedOn ?? '9') ? 'town' : 'county';
	return STEPS.flatMap(([step, from, to, actor]) => {
		const started_on = application[from];
		const ended_on = application[to];
		const isLast = from === 'notified_on' && outcome !== 'approved';
		// Begun and never ended is what lies on the desk; a case that failed has no such step.
		if (!started_on || isLast || (!ended_on && outcome !== 'open')) return [];
		const who = actor === 'confirmer' ? confirmer : actor;
		return [{ application_id: id, step, started_on, ended_on, actor: who }];
	});
}
