import type { CheckResult } from '../checks/check-result.ts';
import type { Inspected } from '../checks/inspected.ts';
import { attackedOf, type Attacked } from './attacked.ts';
import { attackReported } from './beside-reported.ts';
import { attackRoundings, attackSmallCells, attackZeros } from './cells.ts';
import { attackExtremes, attackKeys, attackMetadata } from './columns.ts';
import { attackGroupAttributes, attackOverlaps } from './groups.ts';
import { attackAsInsider, attackLinear, attackSums } from './linear.ts';
import { attackNearTotals } from './near-totals.ts';
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
		const attacked = isLater(other, inspected) ? undefined : await attackedOf(other);
		if (attacked) earlier.push(attacked);
	}
	return [
		attackSmallCells(now),
		attackZeros(now),
		attackRoundings(now),
		await attackReported(now),
		attackNearTotals(now),
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

/** Of two releases of the same month, the one that has more before it is the correction. */
function isLater({ manifest: other }: Inspected, { manifest: own }: Inspected): boolean {
	if (other.period.to !== own.period.to) return other.period.to > own.period.to;
	const before = ({ attestation }: typeof own) => attestation?.ledger.releases ?? 0;
	return before(other) > before(own);
}
