import type { exitReasons } from '#scripts/records/codes.ts';
import type { Standing } from './calibration.ts';
import type { Month } from './month.ts';
import type { Town } from './towns.ts';

export type ExitReason = (typeof exitReasons)[number];

export interface Person {
	id: string;
	sex: 'm' | 'f';
	born: Month;
	/** 0 none, 1 the most severe. */
	disability: 0 | 1 | 2 | 3 | 4;
	ill: boolean;
	ableToWork: boolean;
}

export interface Household {
	id: string;
	stratum: 'urban' | 'rural';
}

/** One person's part of an episode. */
export interface Stay {
	person: Person;
	relation: 'head' | 'member';
	startsOn: string;
	endsOn?: string;
	reason?: ExitReason;
}

/** One household's stretch of time on one programme, in one town. */
export interface Episode {
	household: Household;
	programme: Standing;
	town: Town;
	residence: Town;
	stays: Stay[];
	/** First and last month that is paid for. */
	from: Month;
	to?: Month;
	startsOn: string;
	/** How the household came: on an application, or with no new one. */
	entry: 'before' | 'application' | 'transferred' | 'moved';
	/** A single person of a household that is not on 低保 itself (单人户). */
	singleCase: boolean;
	care?: { mode: 'institution' | 'home'; selfCare: 'full' | 'partial' | 'none' };
	phaseOutFrom?: string;
	/** Decided already, by a phase-out. */
	leaves?: { month: Month; reason: ExitReason };
	/** Shares of the standard that are topped up, each from its month on; 1–1000. */
	toppedUp: { from: Month; permille: number }[];
	/** A dead member who is paid for until the register hears of it. */
	unheard?: { from: Month; to: Month };
	lastReviewedOn?: string;
	/** Of a household that came on an application; the months before are made up then. */
	firstPaidOn?: string;
}

/** Members who are there on the first of the month. */
export function membersIn({ stays }: Episode, firstOfMonth: string): number {
	let members = 0;
	for (const { startsOn, endsOn } of stays)
		if (startsOn <= firstOfMonth && (endsOn === undefined || endsOn >= firstOfMonth)) members++;
	return members;
}

/** Members whose last day, if any, is that day or later. */
export const membersOn = ({ stays }: Episode, day: string): number =>
	stays.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? '9') >= day).length;

/** Stays that nothing has ended. */
export const presentStays = ({ stays }: Episode): Stay[] => stays.filter(({ endsOn }) => !endsOn);
