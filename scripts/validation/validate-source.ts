import { randomBytes } from 'node:crypto';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { isRecordsTable, recordsTables } from '#scripts/records/tables.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { Severity } from './define-rule.ts';
import type { SkippedRule, ValidationFinding, ValidationReport } from './finding.ts';
import { missingRosterMonths } from './missing-months.ts';
import { validateTable } from './validate-table.ts';

export interface ValidationOptions {
	/** As the operator named the source, without secrets. */
	origin: string;
	/** Given names of columns by declared ones, from dataset.json. */
	columns: Readonly<Record<string, string>>;
	/** Day of the export, `YYYY-MM-DD`. */
	today: string;
	/** Folder for rows that are left out; null keeps none. */
	rejects: string | null;
	/** Hears of each table before it is checked, and of its rows after. */
	heard?: (table: string, rows?: number) => void;
}

/** Notes that stand for lost rows or tables; the others are for the operator to know. */
const ERROR_NOTES = ['ragged-row', 'no-header', 'repeated-column'];

/** Check all tables of a source, referred-to ones first. Good rows are kept as `records_<table>`. */
export async function validateSource(
	store: RecordsStore,
	source: AttachedSource,
	options: ValidationOptions
): Promise<ValidationReport> {
	const personKey = randomBytes(32).toString('hex');
	const accepted = new Set<string>();
	const tables: { name: string; rows: number; rejected: number }[] = [];
	const findings: ValidationFinding[] = notesOf(source);
	const skipped: SkippedRule[] = [];
	let counties: string[] = [];
	for (const table of recordsTables) {
		const given = source.tables.find(({ name }) => name === table.name);
		if (!given) continue;
		options.heard?.(table.name);
		const context = { ...options, personKey, accepted, counties };
		const result = await validateTable(store, table, given, context);
		options.heard?.(table.name, result.rows);
		if (result.isReadable) accepted.add(table.name);
		if (table.name === 'towns' && result.isReadable) counties = await countiesOf(store);
		tables.push({ name: table.name, rows: result.rows, rejected: result.rejected });
		findings.push(...result.findings);
		skipped.push(...result.skipped);
	}
	findings.push(...(await missingRosterMonths(store, accepted)));
	const absent = recordsTables.map(({ name }) => name).filter((name) => !accepted.has(name));
	return {
		...{ schema: 'validation/1', source: options.origin, tables, absent, skipped },
		findings: findings.map((finding) => withShareOfLostRows(finding, tables))
	};
}

async function countiesOf(store: RecordsStore): Promise<string[]> {
	const rows = await store.ask(
		'towns',
		`SELECT DISTINCT left(town_code, 6) FROM ${store.relation('records_towns')} AS t ORDER BY 1`
	);
	return rows.map(([county]) => String(county));
}

/** Rows that never became any are not among the table's. */
function withShareOfLostRows(
	finding: ValidationFinding,
	tables: ValidationReport['tables']
): ValidationFinding {
	if (finding.rule !== 'ragged-row') return finding;
	const rows = tables.find(({ name }) => name === finding.table)?.rows ?? 0;
	return { ...finding, share: finding.count / (rows + finding.count) };
}

/** Notes by their rule and the table that they are about: the sheet's of a workbook, else the file's. */
function notesOf({ notes }: AttachedSource): ValidationFinding[] {
	const groups = new Map<string, ValidationFinding>();
	for (const { rule, file, sheet = null, row = null } of notes) {
		const table = tableOf(sheet ?? file.replace(/\.\w+$/, ''));
		const known = groups.get(`${rule} ${table}`);
		const severity: Severity = ERROR_NOTES.includes(rule) ? 'error' : 'warning';
		groups.set(`${rule} ${table}`, {
			...{ rule, severity, table, column: null, share: severity === 'error' ? 1 : 0 },
			count: (known?.count ?? 0) + 1,
			places: [...(known?.places ?? []), { file, sheet, row, shape: null }].slice(0, 20)
		});
	}
	return [...groups.values()];
}

/** Names are read without spaces around them and whatever their case; one that is no table's stays as it is. */
function tableOf(name: string): string {
	const read = name.trim().toLowerCase();
	return isRecordsTable(read) ? read : name;
}
