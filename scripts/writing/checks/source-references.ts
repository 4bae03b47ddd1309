import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** Every `<source id>:<line>` of a figure or a finding names a line that the source has. */
export async function checkSourceReferences(snapshot: Inspected): Promise<CheckResult> {
	const { manifest, intact, query } = snapshot;
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
