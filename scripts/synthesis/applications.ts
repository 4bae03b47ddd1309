import {
	asKnownOn,
	drawChannel,
	drawMarks,
	type Application,
	type Timeline
} from './application.ts';
import type { Episode } from './household.ts';
import { drawExtension, drawHandling, drawTimeline } from './handling-time.ts';
import type { Month } from './month.ts';
import { drawTown } from './open-episode.ts';
import type { SynthesisOptions, Window } from './options.ts';
import { randomStream, type Random } from './random.ts';
import type { Town } from './towns.ts';
import { drawTransfer } from './transfers.ts';
import { addWorkingDays, payDayOf, workingDaysOf } from './working-time.ts';

export interface Handled {
	options: SynthesisOptions;
	window: Window;
	towns: readonly Town[];
	episodes: readonly Episode[];
	/** A number for a household that never gets onto a programme. */
	outsider(): string;
}

/**
 * An application for every household that came on one, decided in the month before its first
 * payment; others that were refused or withdrawn; and those that lie on the desk at the end.
 * Writes into each episode when its first money came.
 */
export function synthesiseApplications(world: Handled): Application[] {
	const { options, window, towns, episodes, outsider } = world;
	const random = randomStream(options.seed, 'applications');
	const days = new Map<Month, string[]>();
	const decisionDay = (month: Month): string => {
		const known = days.get(month) ?? workingDaysOf(month);
		days.set(month, known);
		return random.pick(known);
	};
	const draw = (programme: Application['programme'], town: Town, month: Month) =>
		drawApplication({ programme, town, month, decidedOn: decisionDay(month - 1), window }, random);

	const drawn: Application[] = [];
	const came = episodes.filter(({ entry }) => entry === 'application');
	for (const episode of came) {
		const { programme, town, residence, household, from } = episode;
		const office = town.kind === 'institution' ? residence : town;
		const application = draw(programme, office, from);
		episode.firstPaidOn = firstPaid(application, from, random);
		const isPaid = programme === '01' || programme === '02';
		const first_paid_on = isPaid ? { first_paid_on: episode.firstPaidOn } : {};
		drawn.push({ ...application, ...first_paid_on, household_id: household.id });
		for (const [outcome, chance] of [
			['refused', 0.34],
			['withdrawn', 0.06]
		] as const)
			if (random.chance(chance)) {
				const other = draw(programme, drawTown(towns, random), from);
				drawn.push({ ...fail(other, outcome, random), household_id: outsider() });
			}
	}
	for (const month of [1, 2, 3].map((ahead) => window.last + ahead)) {
		const lately = came.filter(({ from }) => from > window.last - 12).length;
		for (let count = Math.round(lately / 12); count > 0; count--) {
			const programme = random.chance(0.9) ? '01' : 'dibian';
			const application = draw(programme, drawTown(towns, random), month);
			drawn.push({ ...application, household_id: outsider() });
		}
	}
	return drawn.flatMap((application) => asKnownOn(window.end, application) ?? []);
}

interface Case {
	programme: Application['programme'];
	town: Town;
	month: Month;
	decidedOn: string;
	window: Window;
}

function drawApplication(
	{ programme, town, decidedOn, window }: Case,
	random: Random
): Omit<Application, 'household_id'> {
	const handling = drawHandling(town, decidedOn, random);
	const marks = drawMarks(random);
	const timeline = drawTimeline(decidedOn, handling, marks.returned_times, random);
	return {
		...{ ...timeline, ...marks, ...drawExtension(handling, random) },
		...{ programme, town, urgency: 'normal', outcome: 'approved' },
		channel: drawChannel(timeline.submitted_on, window, random),
		assigned_on: timeline.submitted_on,
		visitors: random.chance(0.97) ? 2 : 1
	};
}

/** 从确认之日下月起发放 (57号第21条): a few a month late, with the first month made up then. */
function firstPaid({ notified_on = '' }: Timeline, month: Month, random: Random): string {
	const payDay = payDayOf(random.chance(0.05) ? month + 1 : month);
	return payDay > notified_on ? payDay : addWorkingDays(notified_on, 1);
}

const LATE_STEPS = ['publicity_from', 'publicity_to', 'decided_on', 'notified_on'] as const;
const EARLY_STEPS = ['reviewed_on', 'visited_on', 'check_returned_on'] as const;

/** A case that ended before the money: refused mostly without a posting, withdrawn on the way. */
function fail(
	application: Omit<Application, 'household_id'>,
	outcome: 'refused' | 'withdrawn',
	random: Random
): Omit<Application, 'household_id'> {
	const failed = { ...application, outcome };
	if (outcome === 'refused') {
		if (random.chance(0.7)) {
			delete failed.publicity_from;
			delete failed.publicity_to;
		}
		return random.chance(0.3) ? { ...failed, ...drawTransfer(failed, random) } : failed;
	}
	const undone = EARLY_STEPS.slice(0, random.between(0, EARLY_STEPS.length));
	const missing: readonly string[] = [...LATE_STEPS, ...undone];
	const entries = Object.entries(failed).filter(([key]) => !missing.includes(key));
	const withdrawn = Object.fromEntries(entries) as unknown as typeof failed;
	if (!withdrawn.visited_on) delete withdrawn.visitors;
	return withdrawn;
}
