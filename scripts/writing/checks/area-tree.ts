import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** The dataset's own area is among the areas and has no parent; every other one's parent is listed. */
export async function checkAreaTree({ manifest, intact, query }: Inspected): Promise<CheckResult> {
	const name = both('地区', 'areas');
	const areas = intact.find(({ table }) => table.name === 'areas');
	if (!areas)
		return { name, looked: 0, failures: [both('没有可用的地区表', 'no usable table of areas')] };
	const rows = await query(`SELECT ref_area, parent FROM read_parquet(${areas.file})`);
	const codes = new Set(rows.map(({ ref_area }) => ref_area));
	const failures = rows
		.filter(({ ref_area, parent }) =>
			ref_area === manifest.area_code ? parent !== null : !codes.has(parent ?? '')
		)
		.map(({ ref_area, parent }) =>
			both(`${ref_area}的上级“${parent}”不对`, `${ref_area} has the wrong parent “${parent}”`)
		);
	if (!codes.has(manifest.area_code))
		failures.push(
			both(`地区表没有${manifest.area_code}`, `${manifest.area_code} is not among the areas`)
		);
	return { name, looked: rows.length, failures };
}
