import { membersIn, type Episode } from './household.ts';
import { firstDay, type Month } from './month.ts';
import { lateRise, type StandardsBook } from './standards.ts';

export interface Benefit {
	/** What the rules give, in cents. */
	due: number;
	/** What the month's list says, in cents; off where news came late. */
	listed: number;
	/** Members on the first of the month. */
	members: number;
}

/**
 * The regular benefit of a household and month: the standard, less income a head, times members;
 * 特困 have the full standard and their care. Nobody on 低保 has more than the standard a head.
 *
 * @returns undefined in a month without a benefit.
 */
export function benefitOf(
	episode: Episode,
	month: Month,
	standards: StandardsBook
): Benefit | undefined {
	const { programme, from, to = month, care, household, unheard } = episode;
	if (month < from || month > to || !(programme === '01' || programme === '02')) return undefined;
	const members = membersIn(episode, firstDay(month));
	if (members === 0) return undefined;
	if (care) {
		const due = standards.destitute(care.selfCare, month) * 100;
		return { due, listed: due, members };
	}
	const isLate = month >= lateRise.from && month < lateRise.madeUp;
	const rate = rateOf(episode, month, standards);
	const listedRate = isLate ? rateOf(episode, lateRise.from - 1, standards) : rate;
	const counted = unheard && month >= unheard.from && month <= unheard.to ? members + 1 : members;
	const most = members * standards.basic(household.stratum, month);
	return {
		due: members * rate * 100,
		listed: Math.min(counted * listedRate, most) * 100,
		members
	};
}

/** Yuan a head: 补差. */
function rateOf({ toppedUp, household }: Episode, month: Month, standards: StandardsBook): number {
	let permille = toppedUp[0]?.permille ?? 1000;
	for (const step of toppedUp) if (step.from <= month) permille = step.permille;
	return Math.round((standards.basic(household.stratum, month) * permille) / 1000);
}
