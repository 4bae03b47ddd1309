import type { Change } from '#lib/contract/release-history.ts';
import type { ManifestTable, SnapshotManifest } from '#lib/contract/manifest.ts';
import type { QueryEngine, Row } from '#lib/queries/query-engine.ts';

/** What became of a published cell from one snapshot to the next. */
export type CellFate =
	/** Not there before: a later period, or something newly counted. */
	| 'new'
	/** Another number, or another status of the same number. */
	| 'revised'
	/** Told before, hidden now. */
	| 'hidden'
	/** Hidden before, told now. */
	| 'told'
	/** No longer there. */
	| 'gone';

export const CELL_FATES: readonly CellFate[] = ['revised', 'hidden', 'told', 'gone', 'new'];

/** One measure of one table: how many cells had which fate, and of which periods those are that are new. */
export interface MeasureChanges {
	table: string;
	column: string;
	counts: Readonly<Partial<Record<CellFate, number>>>;
	added?: { first: string; last: string };
}

/** A cell that is not what it was; new ones are counted and not listed. */
export interface CellChange extends Change {
	fate: Exclude<CellFate, 'new'>;
	before: number | null;
	after: number | null;
}

export interface SnapshotChanges {
	measures: MeasureChanges[];
	cells: CellChange[];
}

/** Cells listed of one measure: more would be read by nobody, and the count says how many there are. */
export const LISTED = 100;

/** The names under which both snapshots' tables are open in one engine. */
export const THEN = 'then_';
export const NOW = 'now_';

type Compared = Pick<ManifestTable, 'name' | 'columns' | 'sha256'>;

/**
 * Every published cell of two snapshots of one dataset held against the other.
 *
 * @param engine over the tables of both, named with `THEN` and `NOW` before their names.
 * @returns measures in which anything differs, in the order of the tables; of files that are the same nothing is read.
 */
export async function compareSnapshots(
	engine: QueryEngine,
	then: { tables: readonly Compared[] },
	now: Pick<SnapshotManifest, 'tables'>
): Promise<SnapshotChanges> {
	const measures: MeasureChanges[] = [];
	const cells: CellChange[] = [];
	for (const table of now.tables) {
		const before = then.tables.find(({ name }) => name === table.name);
		if (!before || before.sha256 === table.sha256) continue;
		const of = (role: string) => table.columns.filter((column) => column.role === role);
		const dimensions = of('dimension').map(({ name }) => name);
		for (const { name: measure } of of('measure')) {
			if (!before.columns.some(({ name }) => name === measure)) continue;
			const query = (sql: string) =>
				engine.rows({
					sql: `${joined(table.name, measure, dimensions)} ${sql}`,
					params: [],
					tables: [THEN + table.name, NOW + table.name]
				});
			const counted = await query(
				'SELECT fate, CAST(count(*) AS DOUBLE) AS n, min(time_period) AS first, max(time_period) AS last FROM fates GROUP BY fate'
			);
			if (counted.length === 0) continue;
			const named = { table: table.name, column: measure };
			measures.push({ ...named, ...summary(counted) });
			const listed = await query(
				`SELECT * FROM fates WHERE fate <> 'new' ORDER BY time_period DESC, ${dimensions.join(', ')} LIMIT ${LISTED}`
			);
			cells.push(...listed.map((row) => ({ ...named, ...changeOf(row, dimensions) })));
		}
	}
	return { measures, cells };
}

function joined(table: string, measure: string, dimensions: readonly string[]): string {
	const side = (prefix: string, name: string) =>
		`${name} AS (SELECT ${dimensions.join(', ')}, CAST("${measure}" AS DOUBLE) AS ${name}_value, "${measure}_status" AS ${name}_status FROM "${prefix}${table}")`;
	return `WITH ${side(THEN, 'was')}, ${side(NOW, 'new')}, fates AS (
		SELECT ${dimensions.join(', ')}, was_value, new_value, CASE
			WHEN was_status IS NULL THEN 'new' WHEN new_status IS NULL THEN 'gone'
			WHEN new_status = 'C' AND was_status <> 'C' THEN 'hidden'
			WHEN was_status = 'C' AND new_status <> 'C' THEN 'told' ELSE 'revised' END AS fate
		FROM was FULL JOIN new USING (${dimensions.join(', ')})
		WHERE was_value IS DISTINCT FROM new_value OR was_status IS DISTINCT FROM new_status)`;
}

function summary(counted: readonly Row[]): Pick<MeasureChanges, 'counts' | 'added'> {
	const added = counted.find(({ fate }) => fate === 'new');
	return {
		counts: Object.fromEntries(counted.map(({ fate, n }) => [String(fate), Number(n)])),
		...(added && { added: { first: String(added['first']), last: String(added['last']) } })
	};
}

function changeOf(row: Row, dimensions: readonly string[]) {
	const number = (value: Row[string] | undefined) => (value == null ? null : Number(value));
	const own = dimensions.filter((name) => name !== 'time_period' && name !== 'ref_area');
	return {
		...{ fate: row['fate'] as CellChange['fate'], time_period: String(row['time_period']) },
		ref_area: String(row['ref_area']),
		codes: Object.fromEntries(own.map((name) => [name, String(row[name])])),
		before: number(row['was_value']),
		after: number(row['new_value'])
	};
}
