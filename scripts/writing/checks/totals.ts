import { AXES, type Table } from '#lib/contract/define-table.ts';
import { both, type CheckResult } from './check-result.ts';
import type { Inspected, Row } from './inspected.ts';
import { roundingOf } from './rounding.ts';

/** Whose measures may be added up over areas. */
const ADDITIVE = new Set(['coverage', 'events', 'spending', 'population']);

/**
 * Towns and institutions of a complete printed table add up to its total, unless a `sum` finding
 * says that they do not. Totals of which a part is blank are left out.
 */
export async function checkTotals({ manifest, intact, query }: Inspected): Promise<CheckResult> {
	const complete = new Set(manifest.sources.filter((each) => each.complete).map(({ id }) => id));
	const excused = new Set(
		manifest.findings
			.filter(({ rule }) => rule === 'sum')
			.map(({ source, line, time_period }) => `${source}:${line} ${time_period}`)
	);
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, file } of intact) {
		if (!ADDITIVE.has(table.name)) continue;
		for (const measure of Object.keys(table.measures))
			for (const row of await query(compareSql(table, measure, file, manifest.area_code))) {
				const source = String(row['source']);
				if (row['blanks'] !== 0 || !complete.has(source.replace(/:\d+$/, ''))) continue;
				looked += 1;
				const missed = Math.abs(Number(row['total']) - Number(row['added']));
				if (missed <= Number(row['rounding']) + 1e-6) continue;
				if (excused.has(`${source} ${row['time_period']}`)) continue;
				const where = `${table.name}.${measure} ${describe(table, row)}`;
				failures.push(
					both(
						`${where}：各镇街合计${row['added']}，全域${row['total']}`,
						`${where}: parts add up to ${row['added']}, the total is ${row['total']}`
					)
				);
			}
	}
	return { name: both('合计', 'totals'), looked, failures };
}

function compareSql(table: Table, measure: string, file: string, own: string): string {
	const shared = table.dimensions.filter((name) => name !== AXES[1]);
	const sourceOf = (row: string) => `split_part(${row}.${measure}_source, ':', 1)`;
	const rounding = (row: string) =>
		roundingOf(`${row}.${measure}`, `${row}.${measure}_status`, measure);
	return (
		`WITH all_rows AS (SELECT * FROM read_parquet(${file})) ` +
		`SELECT ${shared.map((name) => `o.${name}`).join(', ')}, any_value(o.${measure}_source) AS source, ` +
		`any_value(o.${measure})::DOUBLE AS total, sum(p.${measure})::DOUBLE AS added, ` +
		`count(*) FILTER (p.${measure} IS NULL)::INTEGER AS blanks, ` +
		`(sum(${rounding('p')}) + any_value(${rounding('o')}))::DOUBLE AS rounding ` +
		`FROM all_rows o JOIN all_rows p ON p.ref_area <> o.ref_area ` +
		`AND ${sourceOf('p')} = ${sourceOf('o')} ` +
		shared.map((name) => `AND p.${name} = o.${name} `).join('') +
		`WHERE o.ref_area = '${own}' AND o.${measure} IS NOT NULL AND o.${measure}_source NOT LIKE '%+%' ` +
		`GROUP BY ALL`
	);
}

export function describe(table: Table, row: Row): string {
	const given = table.dimensions.filter((name) => name in row);
	return given.map((name) => String(row[name])).join(' ');
}
