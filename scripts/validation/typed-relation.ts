import type { RecordsColumn, RecordsTable } from '#scripts/records/define-records-table.ts';
import { quoteName, quoteText } from '#scripts/staging/quote.ts';
import { cellReadings } from './cell-types.ts';

export interface GivenColumn {
	name: string;
	/** As DuckDB describes it: `VARCHAR`, `DECIMAL(18,2)`. */
	type: string;
}

/** One thing that a cell can have wrong by itself. */
export interface CellCheck {
	rule: 'missing-value' | 'wrong-type' | 'unknown-code' | 'citizen-number';
	column: string;
	/** Over a row of `relation`; true for a bad one. */
	bad: string;
}

export interface TypedRelation {
	/** What to select from: every declared column in its stored type, `_file`, `_sheet`, `_row`, and `_text_…`. */
	relation: string;
	checks: readonly CellCheck[];
	/** Declared and required, not given; declared and optional, not given; given, not declared. */
	missing: readonly string[];
	absent: readonly string[];
	unknown: readonly string[];
}

const CITIZEN_NUMBER = `'\\d{17}[\\dXx]'`;
const PERSON = '"_text_person_id"';
const isCitizenNumber = `regexp_full_match(${PERSON}, ${CITIZEN_NUMBER})`;

/** Positions 7–12 are the birth month, the 17th is odd for men. Source: GB 11643-1999. */
const fromCitizenNumber: Readonly<Record<string, string>> = {
	sex: `CASE WHEN ${isCitizenNumber} THEN CASE WHEN substr(${PERSON}, 17, 1) IN ('1', '3', '5', '7', '9') THEN 'm' ELSE 'f' END END`,
	birth_month: `CASE WHEN ${isCitizenNumber} THEN substr(${PERSON}, 7, 4) || '-' || substr(${PERSON}, 11, 2) END`
};

/**
 * Read a source's columns as what is declared. A cell that cannot be read is NULL here, and its
 * check finds it by the text that is kept beside it.
 *
 * @param mapped given names by declared ones, from `columns` in dataset.json.
 * @param personKey secret of this run: a citizen number leaves here as a keyed hash.
 */
export function typedRelation(
	table: RecordsTable,
	source: { relation: string; columns: readonly GivenColumn[] },
	mapped: Readonly<Record<string, string>>,
	personKey: string
): TypedRelation {
	const given = new Map(
		source.columns.map((column) => [mapped[column.name.trim()] ?? column.name.trim(), column])
	);
	const names = Object.keys(table.columns);
	const found = names.filter((name) => given.has(name));
	const texts: string[] = [];
	const typed: string[] = [];
	const checks: CellCheck[] = [];

	for (const name of names) {
		const declared = table.columns[name] as RecordsColumn;
		const column = given.get(name);
		const reading = cellReadings[declared.type];
		const out = quoteName(name);
		if (!column) {
			const value = given.has('person_id') ? fromCitizenNumber[name] : undefined;
			typed.push(`${value ?? `NULL::${reading.stored}`} AS ${out}`);
			if (value) checks.push(missing(name, `${out} IS NULL`));
			continue;
		}
		if (reading.native.test(column.type) && column.type !== 'VARCHAR') {
			texts.push(`${quoteName(column.name)} AS ${out}`);
			typed.push(`${out}::${reading.stored} AS ${out}`);
			if (!declared.optional) checks.push(missing(name, `${out} IS NULL`));
			continue;
		}
		const text = quoteName(`_text_${name}`);
		texts.push(`nullif(trim(${quoteName(column.name)}::VARCHAR), '') AS ${text}`);
		typed.push(text, `${storedValue(name, reading.read(text), personKey)} AS ${out}`);
		if (!declared.optional) checks.push(missing(name, `${text} IS NULL`));
		checks.push(...textChecks(name, declared, text, out));
	}
	const inner = `SELECT ${[...texts, '_file', '_sheet', '_row'].join(', ')} FROM ${source.relation}`;
	return {
		relation: `(SELECT ${[...typed, '_file', '_sheet', '_row'].join(', ')} FROM (${inner}))`,
		checks,
		missing: names.filter(
			(name) =>
				!given.has(name) &&
				!table.columns[name]?.optional &&
				!(name in fromCitizenNumber && given.has('person_id'))
		),
		absent: names.filter((name) => !given.has(name) && table.columns[name]?.optional),
		unknown: [...given.keys()].filter((name) => !found.includes(name) && !name.startsWith('_'))
	};
}

function missing(column: string, bad: string): CellCheck {
	return { rule: 'missing-value', column, bad };
}

function textChecks(
	column: string,
	{ type, codes }: RecordsColumn,
	text: string,
	out: string
): CellCheck[] {
	const checks: CellCheck[] = [];
	if (codes) {
		const known = codes.map(quoteText).join(', ');
		checks.push({ rule: 'unknown-code', column, bad: `${text} NOT IN (${known})` });
	} else if (type !== 'id' && type !== 'text')
		checks.push({
			rule: 'wrong-type',
			column,
			bad: `${text} IS NOT NULL AND ${out} IS NULL`
		});
	else if (column !== 'person_id')
		checks.push({
			rule: 'citizen-number',
			column,
			bad: `regexp_full_match(${text}, ${CITIZEN_NUMBER})`
		});
	return checks;
}

function storedValue(name: string, value: string, personKey: string): string {
	if (name !== 'person_id') return value;
	return (
		`CASE WHEN regexp_full_match(${value}, ${CITIZEN_NUMBER}) ` +
		`THEN sha256(${quoteText(personKey)} || ${value}) ELSE ${value} END`
	);
}
