import type {
	channels,
	extensionGrounds,
	outcomes,
	programmeCodes,
	urgencies
} from '#scripts/records/codes.ts';
import type { Random } from './random.ts';
import { monthAt, type Window } from './options.ts';
import type { Town } from './towns.ts';

/** What happened on the way, in the order of the law; a date that is absent has not come. */
export interface Timeline {
	submitted_on: string;
	accepted_on?: string;
	check_started_on?: string;
	check_returned_on?: string;
	visited_on?: string;
	reviewed_on?: string;
	publicity_from?: string;
	publicity_to?: string;
	decided_on?: string;
	notified_on?: string;
	first_paid_on?: string;
}

export interface Application extends Timeline {
	household_id: string;
	programme: (typeof programmeCodes)[number];
	town: Town;
	channel: (typeof channels)[number];
	urgency: (typeof urgencies)[number];
	outcome: (typeof outcomes)[number];
	extension?: (typeof extensionGrounds)[number];
	assigned_on?: string;
	transferred_to?: string;
	transfer_due_on?: string;
	transfer_done_on?: string;
	feedback_on?: string;
	returned_times: number;
	visitors?: number;
	declared_relative: boolean;
	reported_by_public: boolean;
}

/** How people come: ever more over the network, and by officials who go to them. */
export function drawChannel(
	date: string,
	window: Window,
	random: Random
): (typeof channels)[number] {
	const isLater = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) > monthAt(window, 0.5);
	return random.weighted([
		['window', isLater ? 52 : 82],
		['online', isLater ? 20 : 5],
		['proactive', isLater ? 24 : 9],
		['agent', 4]
	]);
}

/** What may mark any application, whatever becomes of it. */
export function drawMarks(random: Random) {
	return {
		returned_times: random.weighted([
			[0, 80],
			[1, 16],
			[2, 4]
		]),
		// 备案: such cases are visited by the county (民发〔2021〕57号第20条).
		declared_relative: random.chance(0.012),
		reported_by_public: random.chance(0.015)
	};
}

/**
 * The application as the county's register shows it on the last day: nothing later is known.
 *
 * @returns undefined if it had not been handed in.
 */
export function asKnownOn(end: string, application: Application): Application | undefined {
	if (application.submitted_on > end) return undefined;
	const known = Object.fromEntries(
		Object.entries(application).filter(
			([key, value]) => !/_(on|from|to)$/.test(key) || !(String(value) > end && isDate(value))
		)
	) as unknown as Application;
	const isPending =
		known.outcome === 'withdrawn'
			? Object.keys(known).length < Object.keys(application).length
			: known.decided_on === undefined;
	return isPending ? { ...known, outcome: 'open' } : known;
}

const isDate = (value: unknown): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(value));
