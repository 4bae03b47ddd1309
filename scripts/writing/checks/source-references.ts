import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

/**
 * Every `<source id>:<line>` of a figure or a finding names a line that the source has. What was
 * counted from records has no source to name, and names none.
 */
export async function checkSourceReferences(snapshot: Inspected): Promise<CheckResult> {
	const { manifest, intact, query } = snapshot;
	if (isCounted(snapshot)) return checkNoneNamed(snapshot);
	const lines = new Map(manifest.sources.map(({ id, rows }) => [id, rows + 1]));
	const references = new Set(
		manifest.findings.flatMap(({ source, line, against }) => [`${source}:${line}`, ...against])
	);
	for (const { table, file } of intact)
		for (const measure of Object.keys(table.measures))
			for (const { reference } of await query(
				`SELECT DISTINCT unnest(string_split(${measure}_source, '+')) AS reference ` +
					`FROM read_parquet(${file}) WHERE ${measure}_source IS NOT NULL`
			))
				references.add(String(reference));
	const failures = [...references]
		.filter((reference) => {
			const [, id = '', line = ''] = /^(.+):(\d+)$/.exec(reference) ?? [];
			return !(Number(line) >= 1 && Number(line) <= (lines.get(id) ?? 0));
		})
		.map((reference) => both(`来源“${reference}”不存在`, `there is no source line “${reference}”`));
	return { name: both('来源', 'sources'), looked: references.size, failures };
}

async function checkNoneNamed({ manifest, intact, query }: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const listed of ['sources', 'findings'] as const)
		if (manifest[listed].length > 0)
			failures.push(
				both(
					`由记录汇总的快照不应有${listed}，清单列了${manifest[listed].length}项`,
					`manifest.json: counted from records, yet it lists ${manifest[listed].length} ${listed}`
				)
			);
	for (const { table, file } of intact)
		for (const measure of Object.keys(table.measures)) {
			const [counts] = await query(
				`SELECT count(*)::INTEGER AS rows, count(${measure}_source)::INTEGER AS named ` +
					`FROM read_parquet(${file})`
			);
			looked += Number(counts?.['rows']);
			if (counts?.['named'] !== 0)
				failures.push(
					both(
						`${table.name}.${measure}由记录汇总，却有${counts?.['named']}行写了来源`,
						`${table.name}.${measure}: counted from records, yet ${counts?.['named']} rows name a source`
					)
				);
		}
	return { name: both('来源', 'sources'), looked, failures };
}
