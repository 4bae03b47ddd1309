import { areaKinds, statuses, strata } from '#lib/contract/code-lists.ts';
import { physicalColumns } from '#lib/contract/define-table.ts';
import { knownCodes } from '#scripts/connectors/known-codes.ts';
import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/;
const INDICATOR = /^[a-z0-9]+([-_][a-z0-9]+)*$/;

/**
 * Every code is one of its list, every area one of the areas table, and no dimension is empty. What
 * else a counted row may be about is for its grain to say.
 *
 * @see checkGrains
 */
export async function checkCodes(snapshot: Inspected): Promise<CheckResult> {
	const { intact, query } = snapshot;
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	const areas = intact.find(({ table }) => table.name === 'areas');
	const codes = areas ? await distinct('ref_area', areas.file) : [];
	for (const { table, listed, file } of intact)
		for (const { name, role } of physicalColumns(table)) {
			const allowed = rule(table.name, name, role);
			if (!allowed) continue;
			for (const value of await distinct(name, file)) {
				looked += 1;
				if (!allowed(value))
					failures.push(
						both(
							`${listed.name}.${name}中有不认识的代码“${value}”`,
							`${listed.name}.${name} has the unknown code “${value}”`
						)
					);
			}
		}
	return { name: both('代码', 'codes'), looked, failures };

	async function distinct(column: string, file: string): Promise<(string | null)[]> {
		const rows = await query(`SELECT DISTINCT "${column}" AS code FROM read_parquet(${file})`);
		return rows.map(({ code }) => (code === null ? null : String(code))).sort();
	}

	function rule(table: string, column: string, role: string) {
		const oneOf = (known: readonly string[]) => (value: string | null) =>
			value !== null && known.includes(value);
		const like = (pattern: RegExp) => (value: string | null) => pattern.test(value ?? '');
		if (role === 'status') return oneOf(Object.keys(statuses));
		if (table === 'areas' && column === 'kind') return oneOf(Object.keys(areaKinds));
		if (table === 'areas' && column === 'urban_rural')
			return (value: string | null) => value === null || value in strata;
		if (role !== 'dimension') return undefined;
		if (column === 'time_period') return like(PERIOD);
		if (column === 'ref_area') return oneOf(codes.filter((code) => code !== null));
		if (isCounted(snapshot)) return undefined;
		if (column === 'indicator') return like(INDICATOR);
		return oneOf(knownCodes[column] ?? []);
	}
}
