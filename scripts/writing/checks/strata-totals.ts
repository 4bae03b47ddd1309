import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';
import { roundingOf } from './rounding.ts';
import { describe } from './totals.ts';

const ADDITIVE = new Set(['coverage', 'spending']);

/**
 * Urban + rural = the total wherever all three are there and come from one source, unless a
 * `parts` finding says otherwise.
 */
export async function checkStrataTotals(snapshot: Inspected): Promise<CheckResult> {
	const { manifest, intact, query } = snapshot;
	const excused = new Set(
		manifest.findings
			.filter(({ rule }) => rule === 'parts')
			.map(({ source, line, time_period }) => `${source}:${line} ${time_period}`)
	);
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, file } of intact) {
		if (!ADDITIVE.has(table.name)) continue;
		const shared = table.dimensions.filter((name) => name !== 'urban_rural');
		for (const measure of Object.keys(table.measures)) {
			const rounding = ['t', 'u', 'r'].map((row) =>
				roundingOf(`${row}.${measure}`, `${row}.${measure}_status`, measure)
			);
			const join = (row: string, stratum: string) =>
				`JOIN all_rows ${row} ON ${row}.urban_rural = '${stratum}' AND ` +
				shared.map((name) => `${row}.${name} = t.${name}`).join(' AND ') +
				` AND split_part(${row}.${measure}_source, ':', 1) = split_part(t.${measure}_source, ':', 1) `;
			const rows = await query(
				`WITH all_rows AS (SELECT * FROM read_parquet(${file}) WHERE ${measure} IS NOT NULL) ` +
					`SELECT ${shared.map((name) => `t.${name}`).join(', ')}, t.${measure}_source AS source, ` +
					`t.${measure}::DOUBLE AS total, (u.${measure} + r.${measure})::DOUBLE AS added, ` +
					`(${rounding.join(' + ')})::DOUBLE AS rounding ` +
					`FROM all_rows t ${join('u', 'urban')} ${join('r', 'rural')} WHERE t.urban_rural = '_T'`
			);
			looked += rows.length;
			for (const row of rows) {
				const isAdded = String(row['source']).includes('+');
				const allowed = isAdded ? 0 : Number(row['rounding']);
				const missed = Math.abs(Number(row['total']) - Number(row['added']));
				if (missed <= allowed + 1e-6 || excused.has(`${row['source']} ${row['time_period']}`))
					continue;
				const where = `${table.name}.${measure} ${describe(table, row)}`;
				failures.push(
					both(
						`${where}：城乡相加${row['added']}，合计${row['total']}`,
						`${where}: urban and rural add up to ${row['added']}, the total is ${row['total']}`
					)
				);
			}
		}
	}
	return { name: both('城乡合计', 'strata'), looked, failures };
}
