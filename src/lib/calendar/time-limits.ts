import { addMonths, addNaturalDays, naturalDaysBetween } from './natural-days.ts';
import { addWorkingDays, moveToWorkingDay } from './working-days.ts';

export type LimitUnit = 'working' | 'natural' | 'month';

/** One row of data/reference/legal-time-limits.csv; the README beside it says what each column holds. */
export interface TimeLimit {
	id: string;
	programme: string;
	/** `whole`: from acceptance to confirmation. */
	step: string;
	/** Empty: every case that no other row of the same step catches. */
	condition: string;
	/** In `unit`; null where the law sets none. */
	days: number | null;
	unit: LimitUnit;
	starts_from: string;
	/** First and last day of acceptance for which it holds, `YYYY-MM-DD`; null: it still holds. */
	effective_from: string;
	effective_to: string | null;
	basis: string;
	grade: 'found' | 'memory';
	note: string;
}

/** What the limit of an application depends on; the columns are those of `applications` and `towns`. */
export interface LimitedApplication {
	programme: string;
	urgency: string;
	accepted_on: string;
	/** From when the town itself confirms (审批权下放). */
	devolved_on?: string | null;
	/** Any ground for the longer limit. */
	extension?: string | null;
	outcome?: string;
	publicity_from?: string | null;
	publicity_to?: string | null;
}

export interface LimitSettings {
	/** Whether the days of public posting (公示) count inside the limit. Local rules differ. */
	publicity_counts: boolean;
}

/** A limit that the law puts into a number. */
export type KnownLimit = TimeLimit & { days: number };

/**
 * The whole-process limit of an application, as the law stood on the day of its acceptance.
 *
 * An extension ground switches to the longer limit, it does not stop the clock; a town is devolved
 * for what it accepts from `devolved_on` on.
 *
 * @returns undefined where no limit is known: before the first one, or for programmes without one.
 */
export function wholeProcessLimit(
	limits: readonly TimeLimit[],
	application: LimitedApplication
): KnownLimit | undefined {
	return limitOfStep(limits, application, 'whole');
}

/**
 * The last day on which the application is still decided in time: the first day does not count, and
 * a deadline on a holiday moves to the next working day.
 *
 * @returns `YYYY-MM-DD`, or undefined where no limit is known.
 * @throws {AppError} `calendar/uncovered-year`, `calendar/invalid-date`
 */
export function wholeProcessDueOn(
	limits: readonly TimeLimit[],
	application: LimitedApplication,
	settings: LimitSettings = { publicity_counts: true }
): string | undefined {
	const limit = wholeProcessLimit(limits, application);
	if (!limit) return undefined;
	const due = addLimit(application.accepted_on, limit);
	if (settings.publicity_counts) return moveToWorkingDay(due);
	return moveToWorkingDay(addPublicity(due, limits, application));
}

function limitOfStep(
	limits: readonly TimeLimit[],
	application: LimitedApplication,
	step: string
): KnownLimit | undefined {
	const { programme, accepted_on } = application;
	const rows = limits.filter(
		(row) =>
			row.programme === programme &&
			row.step === step &&
			row.effective_from <= accepted_on &&
			(row.effective_to === null || accepted_on <= row.effective_to)
	);
	const limit = conditionsOf(application)
		.map((condition) => rows.find((row) => row.condition === condition))
		.find((row) => row !== undefined);
	return limit && isKnown(limit) ? limit : undefined;
}

/** Most particular first: the first that has a row holds. */
function conditionsOf({ urgency, accepted_on, devolved_on, extension }: LimitedApplication) {
	return [
		...(extension ? ['extended'] : []),
		...(urgency === 'small_quick' ? ['small_quick'] : []),
		...(devolved_on && devolved_on <= accepted_on ? ['devolved'] : []),
		''
	];
}

/**
 * Nothing is added where the rules know no posting; both ends of a recorded one count. Without a
 * record it takes the law's days, but who is refused is not posted.
 */
function addPublicity(
	due: string,
	limits: readonly TimeLimit[],
	application: LimitedApplication
): string {
	const publicity = limitOfStep(limits, application, 'publicity');
	if (!publicity) return due;
	const { publicity_from: from, publicity_to: to } = application;
	if (!from && application.outcome === 'refused') return due;
	if (!from || !to || to < from) return addLimit(due, publicity);
	return addNaturalDays(due, naturalDaysBetween(from, to) + 1);
}

function addLimit(from: string, { days, unit }: KnownLimit): string {
	const add = { working: addWorkingDays, natural: addNaturalDays, month: addMonths }[unit];
	return add(from, days);
}

function isKnown(limit: TimeLimit): limit is KnownLimit {
	return limit.days !== null;
}
