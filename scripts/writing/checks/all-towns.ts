import { quoteText } from '#scripts/records/quote.ts';
import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';
import { isProtected } from '#scripts/protection/tables/read-counted.ts';

/** How many were within the limit is told of some towns alone. */
const WITHOUT_BINS = ` AND bin = '_T'`;

/**
 * Where a counted table tells of towns, it has a row of every town and institution, hidden or not: a
 * row that is missing would pass for a zero.
 */
export async function checkAllTowns(snapshot: Inspected): Promise<CheckResult> {
	const { intact, query } = snapshot;
	const failures: CheckResult['failures'] = [];
	const areas = intact.find(({ table }) => table.name === 'areas');
	let looked = 0;
	for (const { table, file } of isCounted(snapshot) && areas ? intact : []) {
		if (!isProtected(table.name)) continue;
		const codes = ['time_period', ...table.dimensions.slice(2)];
		const groups = await query(
			`WITH towns AS (SELECT parent AS county, count(*) AS towns FROM read_parquet(${areas?.file}) ` +
				`WHERE parent IS NOT NULL AND kind <> 'rest' GROUP BY parent), ` +
				`told AS (SELECT left(ltrim(ref_area, 'I'), 6) AS county, ${codes.join(', ')}, ` +
				`count(DISTINCT ref_area) AS told FROM read_parquet(${file}) ` +
				`WHERE length(ref_area) = 9${table.name === 'process' ? WITHOUT_BINS : ''} GROUP BY ALL) ` +
				`SELECT concat_ws(${quoteText(' ')}, ${codes.join(', ')}) AS about, county, ` +
				`told::INTEGER AS told, towns::INTEGER AS towns FROM told JOIN towns USING (county)`
		);
		looked += groups.length;
		for (const { about, county, told, towns } of groups)
			if (told !== towns)
				failures.push(
					both(
						`${table.name} ${county} ${about}只有${told}个镇街的行，应有${towns}个`,
						`${table.name} ${county} ${about} has rows of ${told} towns, there are ${towns}`
					)
				);
	}
	return { name: both('镇街齐全', 'all towns'), looked, failures };
}
