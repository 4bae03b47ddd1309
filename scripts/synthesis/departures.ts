import { type Episode, type ExitReason, presentStays } from './household.ts';
import { dayOf, firstDay, lastDay, type Month } from './month.ts';
import { mortality } from './people.ts';
import type { Random } from './random.ts';

/** Monthly chances that an episode ends by a decision, invented so that about an eighth leaves in a year. */
const CHANCES: readonly (readonly [ExitReason, number])[] = [
	['income', 0.0052],
	['voluntary', 0.0012],
	['nondisclosure', 0.0006],
	['other', 0.0007],
	['moved', 0.0004]
];

/** End every stay that is still open. Deaths end on their own day, all else at a month's end. */
export function endEpisode(episode: Episode, month: Month, reason: ExitReason): void {
	const endsOn = lastDay(month);
	for (const stay of presentStays(episode)) Object.assign(stay, { endsOn, reason });
	episode.to = month;
}

/** Let some members die within the month; the last one's death ends the episode. */
export function drawDeaths(episode: Episode, month: Month, random: Random): void {
	for (const stay of episode.stays) {
		if (stay.endsOn || !random.chance(mortality(stay.person, month))) continue;
		// Never the last day, so that the end of the month counts the same whoever counts it.
		Object.assign(stay, { endsOn: dayOf(month, random.between(1, 27)), reason: 'death' });
		const { programme, unheard } = episode;
		if (presentStays(episode).length > 0 && programme === '01' && !unheard && random.chance(0.5))
			episode.unheard = { from: month + 1, to: month + random.between(1, 2) };
	}
	if (presentStays(episode).length === 0) episode.to = month;
}

/**
 * Decide at a month's end whether a household leaves.
 *
 * @returns the reason, or undefined where it stays, perhaps with a phase-out begun
 *   (渐退期, up to six months; 民发〔2021〕57号第33条).
 */
export function drawExit(episode: Episode, month: Month, random: Random): ExitReason | undefined {
	if (episode.leaves) return episode.leaves.month === month ? episode.leaves.reason : undefined;
	if (month - episode.from < 3) return undefined;
	const { programme, stays } = episode;
	const mayEarn = stays.some(({ person, endsOn }) => !endsOn && person.ableToWork);
	let drawn = random.fraction();
	for (const [reason, chance] of CHANCES) {
		const likely = programme === '02' ? 0.1 : reason === 'income' && mayEarn ? 1.8 : 0.8;
		if ((drawn -= chance * likely) >= 0) continue;
		if (reason !== 'income' || programme !== '01' || !mayEarn || random.chance(0.4)) return reason;
		episode.phaseOutFrom = firstDay(month + 1);
		episode.leaves = { month: month + random.between(1, 6), reason };
		return undefined;
	}
	return undefined;
}

/** A member leaves for work or marriage: the head and the household stay. */
export function drawLeavingMember(episode: Episode, month: Month, random: Random): void {
	if (episode.stays.length === 1 || !random.chance(0.005)) return;
	const members = presentStays(episode).filter(
		({ relation, person }) => relation === 'member' && month - person.born > 18 * 12
	);
	if (members.length === 0) return;
	const reason = random.chance(0.5) ? 'income' : 'other';
	Object.assign(random.pick(members), { endsOn: lastDay(month), reason });
}
