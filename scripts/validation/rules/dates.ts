import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { defineRule, type Rule } from '../define-rule.ts';

/** Dates of one row that follow each other, where both are given. */
const ORDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
	spells: [
		['starts_on', 'ends_on'],
		['starts_on', 'phase_out_from']
	],
	applications: [
		['submitted_on', 'accepted_on', 'decided_on', 'notified_on'],
		['reviewed_on', 'decided_on'],
		['decided_on', 'first_paid_on'],
		['accepted_on', 'check_started_on', 'check_returned_on'],
		['accepted_on', 'visited_on'],
		['accepted_on', 'reviewed_on', 'publicity_from', 'publicity_to', 'decided_on'],
		['assigned_on', 'feedback_on']
	],
	steps: [['started_on', 'ended_on']],
	checks: [['requested_on', 'returned_on']],
	leads: [['found_on', 'verified_on', 'closed_on']],
	staff: [['from_on', 'to_on']],
	opinions: [['raised_on', 'closed_on']]
};

/** Dates that lie ahead by their nature. */
const PLANNED = [
	'due_on',
	'transfer_due_on',
	'ends_on',
	'phase_out_from',
	'effective_from',
	'to_on'
];

/** Columns that a date must not lie before, each the one next to it in an order. */
export function datesBefore(table: string, column: string): string[] {
	return (ORDERS[table] ?? []).flatMap((order) => order[order.indexOf(column) - 1] ?? []);
}

export function dateRules({ name, columns }: RecordsTable): Rule[] {
	const orders = (ORDERS[name] ?? []).flatMap((order) =>
		order.slice(1).map((later, at) =>
			defineRule({
				id: 'dates-out-of-order',
				table: name,
				column: later,
				severity: 'error',
				bad: () => `r.${later} < r.${order[at]}`
			})
		)
	);
	const future = Object.entries(columns).flatMap(([column, { type }]) =>
		type === 'date' && !PLANNED.includes(column)
			? [
					defineRule({
						id: 'future-date',
						table: name,
						column,
						severity: 'error',
						bad: (_from, { today }) => `r.${column} > DATE '${today}'`
					})
				]
			: []
	);
	return [...orders, ...future];
}

/**
 * What was decided without the day of acceptance or of the decision has no length: no period counts
 * it among its processing times.
 */
export const undatedDecision = defineRule({
	id: 'undated-decision',
	table: 'applications',
	column: 'decided_on',
	severity: 'warning',
	bad: () =>
		`r.outcome IN ('approved', 'refused') AND (r.accepted_on IS NULL OR r.decided_on IS NULL)`
});
