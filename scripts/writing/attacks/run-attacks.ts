import type { CheckResult } from '../checks/check-result.ts';
import type { Inspected } from '../checks/inspected.ts';
import { attackedOf, type Attacked } from './attacked.ts';
import { attackRoundings, attackSmallCells, attackZeros } from './cells.ts';
import { attackExtremes, attackKeys, attackMetadata } from './columns.ts';
import { attackGroupAttributes, attackOverlaps } from './groups.ts';
import { attackAsInsider, attackLinear, attackSums } from './linear.ts';
import { attackLedger, attackUnited } from './releases.ts';

/**
 * Every attack on a protected snapshot that its files allow, together with other releases of the same
 * dataset. Dominance and the true size of what is hidden can only be looked at before the release.
 *
 * @param others of the same dataset, in any order.
 * @returns nothing for a snapshot that was published without protection.
 */
export async function runAttacks(
	inspected: Inspected,
	others: readonly Inspected[]
): Promise<CheckResult[]> {
	const now = await attackedOf(inspected);
	if (!now) return [];
	const earlier: Attacked[] = [];
	for (const other of others) {
		const isEarlier = other.manifest.period.to < inspected.manifest.period.to;
		const attacked = isEarlier ? await attackedOf(other) : undefined;
		if (attacked) earlier.push(attacked);
	}
	return [
		attackSmallCells(now),
		attackZeros(now),
		attackRoundings(now),
		attackOverlaps(now),
		attackGroupAttributes(now),
		attackSums(now),
		...(await attackLinear(now)),
		attackAsInsider(now),
		...attackUnited(now, earlier),
		attackLedger(now, earlier),
		await attackExtremes(now),
		await attackKeys(now),
		await attackMetadata(now)
	];
}
