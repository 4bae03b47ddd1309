import { declaredName } from '#scripts/records/declared-name.ts';
import { isCitizenNumber } from '#scripts/records/citizen-number.ts';
import type { RecordsColumn, RecordsTable } from '#scripts/records/define-records-table.ts';
import type { GivenColumn, RecordsStore } from '#scripts/records/records-store.ts';
import { spellings, trimmed, type SqlDialect } from '#scripts/records/sql-dialect.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';

/** One thing that a cell can have wrong by itself. */
export interface CellCheck {
	rule: 'missing-value' | 'wrong-type' | 'unknown-code' | 'citizen-number';
	column: string;
	/** Over a row of `relation`; true for a bad one. */
	bad: string;
	/** The cell as it is given, over the same row. */
	shown: string;
}

export interface TypedRelation {
	/** What to select from: `columns`, and the texts that the checks look at. */
	relation: string;
	/** Every declared column in its stored type, and where rows have places `_file`, `_sheet`, `_row`. */
	columns: readonly string[];
	checks: readonly CellCheck[];
	/** Declared and required, not given; declared and optional, not given; given, not declared. */
	missing: readonly string[];
	absent: readonly string[];
	unknown: readonly string[];
}

const PERSON = '"_text_person_id"';

/** Positions 7–12 are the birth month, the 17th is odd for men. Source: GB 11643-1999. */
const FROM_CITIZEN_NUMBER: Readonly<Record<string, string>> = {
	sex: `CASE WHEN substr(${PERSON}, 17, 1) IN ('1', '3', '5', '7', '9') THEN 'm' ELSE 'f' END`,
	birth_month: `substr(${PERSON}, 7, 4) || '-' || substr(${PERSON}, 11, 2)`
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
	{ dialect, hasPlaces }: Pick<RecordsStore, 'dialect' | 'hasPlaces'>,
	mapped: Readonly<Record<string, string>>,
	personKey: string
): TypedRelation {
	const given = new Map(
		source.columns.map((column) => [declaredName(mapped, column.name), column])
	);
	const names = Object.keys(table.columns);
	const found = names.filter((name) => given.has(name));
	const places = hasPlaces ? ['_file', '_sheet', '_row'] : [];
	const isDerived = (name: string) =>
		name in FROM_CITIZEN_NUMBER && given.has('person_id') && !given.has(name);
	const texts: string[] = [];
	const typed: string[] = [];
	const checks: CellCheck[] = [];
	const spell = spellings[dialect];

	for (const name of names) {
		const declared = table.columns[name] as RecordsColumn;
		const column = given.get(name);
		const reading = cellReadings[declared.type];
		const out = quoteName(name);
		const isNull = {
			rule: 'missing-value',
			column: name,
			bad: `${out} IS NULL`,
			shown: 'NULL'
		} as const;
		if (!column) {
			const derived = isDerived(name)
				? `CASE WHEN ${isCitizenNumber(PERSON, dialect)} THEN ${FROM_CITIZEN_NUMBER[name]} END`
				: `CAST(NULL AS ${spell.type(reading.stored)})`;
			typed.push(`${derived} AS ${out}`);
			if (isDerived(name)) checks.push(isNull);
			continue;
		}
		const isText = names.some(isDerived) && name === 'person_id';
		if (column.value !== undefined && !isText) {
			texts.push(`${column.value} AS ${out}`);
			typed.push(out);
			if (!declared.optional) checks.push(isNull);
			checks.push(...textChecks(name, declared, dialect, out, out));
			continue;
		}
		const text = quoteName(`_text_${name}`);
		texts.push(`${trimmed(column.text)} AS ${text}`);
		const value = reading.read(text, dialect);
		typed.push(text, `${storedValue(name, value, dialect, personKey)} AS ${out}`);
		if (!declared.optional) checks.push({ ...isNull, bad: `${text} IS NULL` });
		checks.push(...textChecks(name, declared, dialect, text, out));
	}
	const inner = `SELECT ${[...texts, ...places].join(', ')} FROM ${source.relation} AS given`;
	return {
		relation: `(SELECT ${[...typed, ...places].join(', ')} FROM (${inner}) AS texts)`,
		columns: [...names.map(quoteName), ...places],
		checks,
		missing: names.filter(
			(name) => !given.has(name) && !table.columns[name]?.optional && !isDerived(name)
		),
		absent: names.filter((name) => !given.has(name) && table.columns[name]?.optional),
		unknown: [...given.keys()].filter((name) => !found.includes(name) && !name.startsWith('_'))
	};
}

function textChecks(
	column: string,
	{ type, codes }: RecordsColumn,
	dialect: SqlDialect,
	text: string,
	out: string
): CellCheck[] {
	const check = (rule: CellCheck['rule'], bad: string): CellCheck[] => [
		{ rule, column, bad, shown: text }
	];
	if (codes) return check('unknown-code', `${text} NOT IN (${codes.map(quoteText).join(', ')})`);
	if (type !== 'id' && type !== 'text')
		return text === out ? [] : check('wrong-type', `${text} IS NOT NULL AND ${out} IS NULL`);
	return column === 'person_id' ? [] : check('citizen-number', isCitizenNumber(text, dialect));
}

function storedValue(name: string, value: string, dialect: SqlDialect, personKey: string): string {
	if (name !== 'person_id') return value;
	const hashed = spellings[dialect].sha256(`${quoteText(personKey)} || ${value}`);
	return `CASE WHEN ${isCitizenNumber(value, dialect)} THEN ${hashed} ELSE ${value} END`;
}
