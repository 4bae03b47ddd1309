import type { SourceTable } from '#scripts/records/source-table.ts';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { applyTests, type RowTest } from './apply-tests.ts';
import type { From, Rule, RuleContext } from './define-rule.ts';
import type { SkippedRule, ValidationFinding } from './finding.ts';
import { rulesOf } from './rules.ts';
import { typedRelation } from './typed-relation.ts';

export interface TableOptions extends RuleContext {
	/** Given names of columns by declared ones. */
	columns: Readonly<Record<string, string>>;
	/** Secret of this run, for citizen numbers. */
	personKey: string;
	/** Tables accepted so far; a rule that reads another one is left out. */
	accepted: ReadonlySet<string>;
	/** Six digits each, of the towns accepted. */
	counties: readonly string[];
	/** Folder for the rows that are left out, a CSV a table and step; null keeps none. */
	rejects: string | null;
}

export interface TableResult {
	rows: number;
	rejected: number;
	findings: ValidationFinding[];
	skipped: SkippedRule[];
	/** Whether `records_<table>` is kept now. */
	isReadable: boolean;
}

/**
 * Check one table and keep its good rows as `records_<table>`. Cells first, so that
 * rules meet readable values; then the rules, all over the same rows.
 */
export async function validateTable(
	store: RecordsStore,
	table: RecordsTable,
	source: SourceTable,
	options: TableOptions
): Promise<TableResult> {
	const { name } = table;
	const columns = await store.columns(source, table, options.columns);
	const given = { relation: source.relation, columns };
	const typed = typedRelation(table, given, store, options.columns, options.personKey);
	if (typed.missing.length > 0) {
		const findings = typed.missing.map((column) => note('missing-column', 'error', name, column));
		return { rows: 0, rejected: 0, findings, skipped: [], isReadable: false };
	}
	const isRead = columns.some(({ value }) => value === undefined);
	const file = (step: string) => options.rejects && `${options.rejects}/${name}.${step}.csv`;
	const cells = await applyTests(store, {
		...{ table: name, relation: typed.relation, columns: typed.columns, target: `cells_${name}` },
		...{ isKept: isRead, rejects: file('cells') },
		tests: typed.checks.map((check) => ({ ...check, severity: 'error' }))
	});
	const from: From = (other) =>
		store.relation(other === name ? `cells_${name}` : `records_${other}`);
	const asked = rulesOf(table).map((rule) => ({
		rule,
		absent: (rule.reads ?? []).filter((other) => !options.accepted.has(other))
	}));
	const rules = await applyTests(store, {
		...{ table: name, relation: from(name), columns: typed.columns, target: `records_${name}` },
		...{ isKept: false, rejects: file('rules') },
		tests: asked
			.filter(({ absent }) => absent.length === 0)
			.map(({ rule }) => ({
				...{ ...rule, rule: rule.id, bad: rule.bad(from, options) },
				parts: rule.byCounty && partsOf(rule, from, options),
				shown: `r.${quoteName(rule.column)}`
			}))
	});
	const unknown = typed.unknown.map((column) => note('unknown-column', 'warning', name, column));
	return {
		rows: cells.rows,
		rejected: cells.rejected + rules.rejected,
		findings: [
			...unknown,
			...[...cells.findings, ...rules.findings].map((finding) => ({
				...finding,
				share: finding.count / cells.rows
			}))
		],
		skipped: asked
			.filter(({ absent }) => absent.length > 0)
			.map(({ rule: { id, column }, absent }) => ({ rule: id, table: name, column, absent })),
		isReadable: true
	};
}

/** One part a county, where there are several. */
function partsOf(rule: Rule, from: From, options: TableOptions): RowTest['parts'] {
	if (options.counties.length < 2) return undefined;
	return options.counties.map((county) => {
		// The range says again what the equation does, to whoever keeps the least and greatest code.
		const within: From = (table) =>
			'town_code' in recordsTable(table).columns
				? `(SELECT * FROM ${from(table)} AS whole WHERE left(town_code, 6) = '${county}' ` +
					`AND town_code BETWEEN '${county}000' AND '${county}999')`
				: from(table);
		return { relation: `${within(rule.table)} AS r`, bad: rule.bad(within, options) };
	});
}

function note(
	rule: string,
	severity: ValidationFinding['severity'],
	table: string,
	column: string
): ValidationFinding {
	const share = severity === 'error' ? 1 : 0;
	return { rule, severity, table, column, count: 1, share, places: [] };
}
