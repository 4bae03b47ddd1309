import type { Policy } from './policy.ts';
import { isPublic, publishableGrains } from './publishable-grains.ts';

/** Tables and measures that tell of health, means, leads and what did not match. */
const SENSITIVE_TABLES = ['profile', 'benefit', 'leads'];
/** Told by bins or verdicts, by the smallest size of these. */
const BINNED_TABLES = ['process', 'procedures', 'stages'];
const SENSITIVE_MEASURES = ['inconsistent'];

/** Whether a count tells of health, means, a reason to leave, a lead or what did not match. */
export const isSensitive = (
	{ table, measure }: { table: string; measure: string },
	dimensions: readonly string[]
): boolean =>
	SENSITIVE_TABLES.includes(table) ||
	SENSITIVE_MEASURES.includes(measure) ||
	dimensions.includes('reason');

/**
 * Fewest households, persons or cases that a count of a table may tell of.
 *
 * @param dimensions by which the question splits it.
 * @returns undefined for what is public, or no count.
 */
export function leastCount(
	{ table, measure }: { table: string; measure: string },
	dimensions: readonly string[],
	{ threshold, sensitiveThreshold, smallestBin }: Policy
): number | undefined {
	const isCounted = table in publishableGrains && !isPublic(table);
	if (!isCounted || measure.endsWith('_yuan')) return undefined;
	if (BINNED_TABLES.includes(table)) return smallestBin;
	return isSensitive({ table, measure }, dimensions) ? sensitiveThreshold : threshold;
}
