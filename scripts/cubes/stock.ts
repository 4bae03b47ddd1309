import { standingProgrammes } from '#scripts/records/codes.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { lastDay } from './cube-periods.ts';

/**
 * Whether a spell is on the rolls at the end of a month: its last day counts as one of them, so
 * that one ending with June is in June's stock and leaves in July, as on the rosters.
 */
export function onRolls(month: string, spell = 's'): string {
	const day = `DATE '${lastDay(month)}'`;
	return `(${spell}.starts_on <= ${day} AND (${spell}.ends_on IS NULL OR ${spell}.ends_on >= ${day}))`;
}

/** Programmes that are held over time; the others are events. */
export const isStanding = `programme IN (${standingProgrammes.map(quoteText).join(', ')})`;
