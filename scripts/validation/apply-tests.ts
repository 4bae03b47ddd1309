import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName, quoteText } from '#scripts/staging/quote.ts';
import type { Severity } from './define-rule.ts';
import { shapeOf, type Place, type ValidationFinding } from './finding.ts';

/** Something that rows of one table are tested by. */
export interface RowTest {
	rule: string;
	severity: Severity;
	column: string;
	/** Over `r`; true for a bad row. */
	bad: string;
}

interface Given {
	table: string;
	/** What to select from. */
	relation: string;
	tests: readonly RowTest[];
	/** Name of the relation that keeps the good rows. */
	target: string;
	/** A table is read again and again without cost; a view takes no memory. */
	as: 'TABLE' | 'VIEW';
	/** A CSV for the rows left out; null keeps none. */
	rejects: string | null;
}

interface Applied {
	rows: number;
	rejected: number;
	findings: ValidationFinding[];
}

const MOST_PLACES = 20;

/** Count what breaks each test, name the first places, and keep the rows that break none. */
export async function applyTests(stage: Stage, given: Given): Promise<Applied> {
	const { table, relation, tests, target } = given;
	const from = `${relation} AS r`;
	const counts = await countBad(stage, from, tests);
	const broken = tests.flatMap((test, at) => ((counts[at] ?? 0) > 0 ? [{ test, at }] : []));
	const findings: ValidationFinding[] = [];
	for (const { test, at } of broken)
		findings.push({
			...{ rule: test.rule, severity: test.severity, table, column: test.column },
			...{ count: counts[at] ?? 0, share: 0, places: await placesOf(stage, from, test) }
		});
	const rejecting = broken.map(({ test }) => test).filter(({ severity }) => severity === 'error');
	const isBad = rejecting.map(({ bad }) => `(${bad})`).join(' OR ');
	const good = rejecting.length > 0 ? ` WHERE (${isBad}) IS NOT TRUE` : '';
	await stage.connection.run(
		`CREATE ${given.as} ${quoteName(target)} AS SELECT ${withoutTexts(relation)} FROM ${from}${good}`
	);
	let rejected = 0;
	if (rejecting.length > 0) {
		rejected = (await countBad(stage, from, [{ bad: isBad }]))[0] ?? 0;
		if (given.rejects) await writeRejects(stage, from, rejecting, given.rejects);
	}
	return { rows: counts[tests.length] ?? 0, rejected, findings };
}

/** @returns bad rows by test, then all rows. Tests that look into tables are asked one by one. */
async function countBad(
	{ connection }: Stage,
	from: string,
	tests: readonly Pick<RowTest, 'bad'>[]
): Promise<number[]> {
	const looksFurther = ({ bad }: Pick<RowTest, 'bad'>) => /\bSELECT\b/.test(bad);
	const columns = tests.map((test) =>
		looksFurther(test) ? '0::DOUBLE' : `count(*) FILTER (WHERE ${test.bad})::DOUBLE`
	);
	const scan = await connection.runAndReadAll(
		`SELECT ${[...columns, 'count(*)::DOUBLE'].join(', ')} FROM ${from}`
	);
	const counts = (scan.getRowsJS()[0] ?? []).map(Number);
	for (const [at, test] of tests.entries()) {
		if (!looksFurther(test)) continue;
		const counted = await connection.runAndReadAll(
			`SELECT count(*)::DOUBLE FROM ${from} WHERE ${test.bad}`
		);
		counts[at] = Number(counted.getRowsJS()[0]?.[0]);
	}
	return counts;
}

async function placesOf(
	{ connection }: Stage,
	from: string,
	{ bad, column }: RowTest
): Promise<Place[]> {
	// The text as given where there is one: what could not be read is NULL in its own column.
	const reader = await connection.runAndReadAll(
		`SELECT _file, _sheet, _row::DOUBLE, coalesce(COLUMNS('^_text_${column}$|^${column}$')::VARCHAR) ` +
			`FROM ${from} WHERE ${bad} ORDER BY _file, _sheet, _row LIMIT ${MOST_PLACES}`
	);
	return reader.getRowsJS().map(([file, sheet, row, ...values]) => {
		const value = values.find((each) => each !== null);
		return {
			file: String(file),
			sheet: sheet === null ? null : String(sheet),
			row: row === null ? null : Number(row),
			shape: value === undefined ? null : shapeOf(String(value))
		};
	});
}

async function writeRejects(
	{ connection }: Stage,
	from: string,
	rejecting: readonly RowTest[],
	path: string
): Promise<void> {
	const rules = rejecting.map(
		({ rule, column, bad }) => `CASE WHEN ${bad} THEN ${quoteText(`${rule} ${column}`)} END`
	);
	const isBad = rejecting.map(({ bad }) => `(${bad})`).join(' OR ');
	await connection.run(
		`COPY (SELECT concat_ws('; ', ${rules.join(', ')}) AS _rules, r.* FROM ${from} WHERE ${isBad}) ` +
			`TO ${quoteText(path)} (FORMAT csv, HEADER)`
	);
}

/** Texts as given serve the tests of cells; nobody reads them after. */
function withoutTexts(relation: string): string {
	return relation.includes('"_text_') ? `COLUMNS(c -> NOT starts_with(c, '_text_'))` : '*';
}
