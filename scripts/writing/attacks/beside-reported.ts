import { group } from 'd3-array';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { countyOf } from '#scripts/protection/release/figure.ts';
import { treatReported } from '#scripts/protection/release/treat-reported.ts';
import { basesOf } from '#scripts/protection/tables/amount-bases.ts';
import { besideOf, byPlace } from '#scripts/protection/tables/reported.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import type { Attacked } from './attacked.ts';

/**
 * What is reported upward, less what is published of the same thing: never few households, no amount closer
 * than the base, nothing of what is hidden, and no part by subtraction. What was taken over by the rule
 * stays as it is when the rule is applied to the files again.
 */
export async function attackReported(attacked: Attacked): Promise<CheckResult> {
	const { inspected, attestation, figures, policy } = attacked;
	const name = both('上报数与记录数之差', 'reported figures beside counted ones');
	const table = inspected.intact.find((each) => each.table.name === 'reported');
	if (!table) return { name, looked: 0, failures: [] };
	const rows = await inspected.query(
		`SELECT time_period, ref_area, indicator, value, value_status FROM read_parquet(${table.file}) WHERE value IS NOT NULL`
	);
	const read = rows.flatMap((row) => {
		const indicator = String(row['indicator']);
		return indicator in reconciledIndicators
			? [
					{
						...{ indicator, value: Number(row['value']), status: String(row['value_status']) },
						...{ period: String(row['time_period']), area: String(row['ref_area']) }
					}
				]
			: [];
	});
	const published = byPlace(figures);
	const failures: CheckResult['failures'] = [];
	for (const [, reported] of group(read, ({ period, area }) => `${period} ${area}`)) {
		const [{ period, area } = { period: '', area: '' }] = reported;
		const bases = basesOf(attestation.rounded_to[countyOf(area)] ?? {}, policy);
		const taken = treatReported(
			reported,
			(about) => besideOf(about, period, area, published),
			(programme) => bases.of(programme, period),
			policy.threshold
		);
		for (const { indicator, value, status } of reported) {
			const may = taken.get(indicator);
			if (may?.value === value && (may.status === 'A' || may.status === status)) continue;
			const place = `reported.value ${period} ${area} ${indicator}`;
			failures.push(
				both(
					`${place}与本站数字之差会透露少数家庭`,
					`${place} tells of a few households by its difference from what is published`
				)
			);
		}
	}
	return { name, looked: read.length, failures };
}
