import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

/** A number has a status that goes with one, and a source if it was printed; without a number there is a reason why. */
export async function checkStatuses(snapshot: Inspected): Promise<CheckResult> {
	const { intact, query } = snapshot;
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, listed, file } of intact)
		for (const measure of Object.keys(table.measures)) {
			const status = `${measure}_status`;
			const [counts] = await query(
				`SELECT count(*)::INTEGER AS rows, ` +
					`count(*) FILTER ((${measure} IS NULL) IS DISTINCT FROM (${status} IN ('C', 'M', 'Z')))::INTEGER AS wrong, ` +
					`count(*) FILTER (${measure} IS NOT NULL AND ${measure}_source IS NULL)::INTEGER AS unsourced ` +
					`FROM read_parquet(${file})`
			);
			looked += Number(counts?.['rows']);
			if (counts?.['wrong'] !== 0)
				failures.push(
					both(
						`${listed.name}.${measure}有${counts?.['wrong']}行的数值与状态不符`,
						`${listed.name}.${measure}: value and status disagree in ${counts?.['wrong']} rows`
					)
				);
			if (counts?.['unsourced'] !== 0 && !isCounted(snapshot))
				failures.push(
					both(
						`${listed.name}.${measure}有${counts?.['unsourced']}行没有来源`,
						`${listed.name}.${measure}: ${counts?.['unsourced']} rows name no source`
					)
				);
		}
	return { name: both('状态', 'statuses'), looked, failures };
}
