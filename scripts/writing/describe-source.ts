import type { ManifestSource } from '#lib/contract/manifest.ts';
import type { SourceTable } from '#scripts/connectors/read-printed-table.ts';

/** What the manifest says about one printed table. */
export function describeSource({ id, printed, csv }: SourceTable): ManifestSource {
	const { title, publisher, address, published_on, accessed, grade, complete, notes } = printed;
	return {
		...{ id, title, publisher, address },
		...(published_on ? { published_on } : {}),
		...{ accessed, grade, complete },
		...(notes ? { notes } : {}),
		sha256: csv.sha256,
		rows: csv.rows.length,
		printed_units: Object.fromEntries(
			Object.entries(printed.measures).map(([column, { printed_unit }]) => [column, printed_unit])
		)
	};
}
