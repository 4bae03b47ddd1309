import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** The manifest's first and last period are those of the figures. */
export async function checkPeriodRange({
	manifest,
	intact,
	query
}: Inspected): Promise<CheckResult> {
	const periods: string[] = [];
	for (const { table, file } of intact) {
		if (!table.dimensions.includes('time_period')) continue;
		const [row] = await query(
			`SELECT min(time_period) AS first, max(time_period) AS last FROM read_parquet(${file})`
		);
		periods.push(String(row?.['first']), String(row?.['last']));
	}
	periods.sort();
	const { from, to } = manifest.period;
	const [first, last] = [periods[0], periods.at(-1)];
	const failures =
		from === first && to === last
			? []
			: [
					both(
						`清单写${from}至${to}，数据为${first}至${last}`,
						`manifest.json: period ${from} to ${to}, the figures run ${first} to ${last}`
					)
				];
	return { name: both('时期', 'periods'), looked: periods.length, failures };
}
