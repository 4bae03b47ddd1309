import type { RecordsStore } from '#scripts/records/records-store.ts';
import { quoteText } from '#scripts/records/quote.ts';
import type { Severity } from './define-rule.ts';
import { shapeOf, type Place, type ValidationFinding } from './finding.ts';

/** Something that rows of one table are tested by. */
export interface RowTest {
	rule: string;
	severity: Severity;
	column: string;
	/** Over `r`; true for a bad row. */
	bad: string;
	/** The same by parts that no bad row crosses: what to select `r` from, and what is bad there. */
	parts?: readonly { relation: string; bad: string }[] | undefined;
	/** What to describe of a bad row, over `r`. */
	shown: string;
}

interface Given {
	table: string;
	/** What to select from, and which of its columns are the table's. */
	relation: string;
	columns: readonly string[];
	tests: readonly RowTest[];
	/** Name under which the good rows are kept. */
	target: string;
	/** Whether reading the rows again and again costs more than the memory to keep them. */
	isKept: boolean;
	/** A CSV for the rows left out; null keeps none. */
	rejects: string | null;
}

interface Applied {
	rows: number;
	rejected: number;
	findings: ValidationFinding[];
}

const MOST_PLACES = 20;
/** More of them do not fit into the memory that an export may take. */
const MOST_KEPT_ROWS = 10_000_000;

/** Count what breaks each test, name the first places, and keep the rows that break none. */
export async function applyTests(store: RecordsStore, given: Given): Promise<Applied> {
	const { table, columns, tests, target } = given;
	const from = `${given.relation} AS r`;
	const counts = await countBad(store, table, from, tests);
	const broken = tests.flatMap((test, at) => ((counts[at] ?? 0) > 0 ? [{ test, at }] : []));
	const findings: ValidationFinding[] = [];
	for (const { test, at } of broken)
		findings.push({
			...{ rule: test.rule, severity: test.severity, table, column: test.column },
			...{ count: counts[at] ?? 0, share: 0, places: await placesOf(store, table, from, test) }
		});
	const rejecting = broken.map(({ test }) => test).filter(({ severity }) => severity === 'error');
	const isBad = rejecting.map(({ bad }) => `(${bad})`).join(' OR ');
	// Not IS NOT TRUE: PostgreSQL would not send that to a foreign server, and would expect few rows.
	const good = rejecting.length > 0 ? ` WHERE CASE WHEN ${isBad} THEN 1 ELSE 0 END <> 1` : '';
	const rows = counts[tests.length] ?? 0;
	const as = given.isKept && rows <= MOST_KEPT_ROWS ? 'TABLE' : 'VIEW';
	await store.keep(target, `SELECT ${columns.join(', ')} FROM ${from}${good}`, as);
	let rejected = 0;
	if (rejecting.length > 0) {
		const total = await store.ask(table, `SELECT count(*) FROM ${from} WHERE ${isBad}`);
		rejected = Number(total[0]?.[0]);
		if (given.rejects) await saveRejects(store, from, rejecting, given.rejects);
	}
	return { rows, rejected, findings };
}

/** @returns bad rows by test, then all rows. Tests that look into tables are asked one by one. */
async function countBad(
	store: RecordsStore,
	table: string,
	from: string,
	tests: readonly RowTest[]
): Promise<number[]> {
	const looksFurther = ({ bad }: RowTest) => /\bSELECT\b/.test(bad);
	const columns = tests.map((test) =>
		looksFurther(test) ? '0' : `count(*) FILTER (WHERE ${test.bad})`
	);
	const scan = await store.ask(table, `SELECT ${[...columns, 'count(*)'].join(', ')} FROM ${from}`);
	const counts = (scan[0] ?? []).map(Number);
	for (const [at, test] of tests.entries()) {
		if (!looksFurther(test)) continue;
		counts[at] = 0;
		for (const part of test.parts ?? [{ relation: from, bad: test.bad }]) {
			const counted = await store.ask(
				table,
				`SELECT count(*) FROM ${part.relation} WHERE ${part.bad}`
			);
			counts[at] += Number(counted[0]?.[0]);
		}
	}
	return counts;
}

async function placesOf(
	store: RecordsStore,
	table: string,
	from: string,
	{ bad, shown }: RowTest
): Promise<Place[]> {
	if (!store.hasPlaces) return [];
	const rows = await store.ask(
		table,
		`SELECT _file, _sheet, _row, CAST(${shown} AS VARCHAR) ` +
			`FROM ${from} WHERE ${bad} ORDER BY _file, _sheet, _row LIMIT ${MOST_PLACES}`
	);
	return rows.map(([file, sheet, row, value]) => ({
		file: String(file),
		sheet: sheet === null ? null : String(sheet),
		row: row === null ? null : Number(row),
		shape: typeof value === 'string' ? shapeOf(value) : null
	}));
}

async function saveRejects(
	store: RecordsStore,
	from: string,
	rejecting: readonly RowTest[],
	path: string
): Promise<void> {
	const rules = rejecting.map(
		({ rule, column, bad }) => `CASE WHEN ${bad} THEN ${quoteText(`${rule} ${column}`)} END`
	);
	const isBad = rejecting.map(({ bad }) => `(${bad})`).join(' OR ');
	await store.save(
		`SELECT concat_ws('; ', ${rules.join(', ')}) AS _rules, r.* FROM ${from} WHERE ${isBad}`,
		path
	);
}
