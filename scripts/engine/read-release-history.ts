import { join } from 'node:path';
import { comparePeriods, parsePeriod } from '#lib/calendar/period.ts';
import { rowKeyOf } from '#lib/contract/define-grain.ts';
import type { Table } from '#lib/contract/define-table.ts';
import type { Change, ReleaseRecord } from '#lib/contract/release-history.ts';
import { opinions, tables } from '#lib/contract/tables.ts';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { isPublic } from '#lib/privacy/publishable-grains.ts';
import type { Row } from '#lib/queries/query-engine.ts';
import { readLedger, type Release } from '#scripts/protection/ledger/read-ledger.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { openNodeEngineWith } from './node-engine.ts';

/**
 * Every release of a dataset, oldest first, with what each changed in the public tables: worked out from
 * the files themselves, so that a change nobody announced is shown as well. What is protected never
 * changes.
 *
 * @param published folder of the dataset's snapshots.
 * @throws {AppError} `protection/ledger-broken` if they are not a whole chain, `engine/query-failed`
 */
export async function readReleaseHistory(
	published: string,
	dataset: string
): Promise<ReleaseRecord[]> {
	const releases = await readLedger(published, dataset);
	const history: ReleaseRecord[] = [];
	for (const [at, release] of releases.entries()) {
		const { id, released_on, period } = release.manifest;
		const before = releases[at - 1];
		history.push({
			...{ id, released_on, to: period.to },
			is_correction: before?.manifest.period.to === period.to,
			changes: before ? await changesOf(before, release) : []
		});
	}
	return history;
}

async function changesOf(before: Release, after: Release): Promise<Change[]> {
	const changes: Change[] = [];
	const isSameMonth = before.manifest.period.to === after.manifest.period.to;
	for (const table of tables) {
		if (!isPublic(table.name)) continue;
		const [old, now] = [before, after].map((release) => fileOf(release, table));
		if (old?.sha256 === now?.sha256) continue;
		// An opinion that has been answered since is no change of what was said.
		if (table === opinions && !isSameMonth) continue;
		for (const row of await rowsThatDiffer(table, old?.place, now?.place))
			if (!isNew(row, before.manifest.period.to)) changes.push(...changesIn(row, table));
	}
	return changes;
}

function fileOf({ folder, manifest }: Release, { name }: Table) {
	const file = manifest.tables.find((each) => each.name === name);
	return file && { sha256: file.sha256, place: join(folder, file.path) };
}

/** Columns that say something: measures, then words. */
const saidBy = ({ measures, attributes }: Table): string[] => [
	...Object.keys(measures),
	...Object.keys(attributes)
];

/** @returns dimensions, and every column of before and after as `<column> old` and `<column> new`. */
async function rowsThatDiffer(
	table: Table,
	old: string | undefined,
	now: string | undefined
): Promise<Row[]> {
	const whole = (place: string | undefined, other: string | undefined) =>
		place
			? `SELECT * FROM read_parquet(${quoteText(place)})`
			: `SELECT * FROM read_parquet(${quoteText(other ?? '')}) LIMIT 0`;
	const columns = saidBy(table).map((name) => ({
		...{ name, isNumber: name in table.measures },
		sides: [`old.${quoteName(name)}`, `new.${quoteName(name)}`] as const
	}));
	const engine = await openNodeEngineWith([]);
	try {
		return await engine.rows({
			sql:
				`SELECT ${[
					...table.dimensions,
					...columns.flatMap(({ name, isNumber, sides: [from, to] }) => {
						const type = isNumber ? 'DOUBLE' : 'VARCHAR';
						return [
							`CAST(${from} AS ${type}) AS ${quoteName(`${name} old`)}`,
							`CAST(${to} AS ${type}) AS ${quoteName(`${name} new`)}`
						];
					})
				].join(', ')} ` +
				`FROM (${whole(old, now)}) old FULL JOIN (${whole(now, old)}) new ` +
				`USING (${table.dimensions.join(', ')}) ` +
				`WHERE ${columns.map(({ sides }) => sides.join(' IS DISTINCT FROM ')).join(' OR ')} ` +
				`ORDER BY ${table.dimensions.join(', ')}`,
			...{ params: [], tables: [] }
		});
	} finally {
		await engine.close();
	}
}

/** Of a month or year that was not over in the release before; the row 其余镇街 is the protection's own. */
function isNew(row: Row, to: string): boolean {
	const period = row['time_period'];
	if ([row['kind old'], row['kind new']].includes('rest')) return true;
	// What is reported upward waits for the figure that it stands beside.
	if (String(row['indicator']) in reconciledIndicators && row['value old'] === null) return true;
	if (typeof period !== 'string') return false;
	const { frequency } = parsePeriod(period);
	return comparePeriods(frequency === 'year' ? `${period}-12` : period, to) > 0;
}

function changesIn(row: Row, table: Table): Change[] {
	const period = row['time_period'];
	const key = {
		...{ table: table.name, ref_area: String(row['ref_area']) },
		time_period: typeof period === 'string' ? period : null,
		codes: rowKeyOf(table, row).codes
	};
	return saidBy(table).flatMap((column) => {
		const [before, after] = [row[`${column} old`] ?? null, row[`${column} new`] ?? null];
		return before === after ? [] : [{ ...key, column, before, after }];
	});
}
