/** A part of the cases of a group, or all of them, and the SQL test that a case passes to be in it. */
export interface Bin {
	code: string;
	/** Over one case; without one, all. */
	test?: string;
}

interface BinnedCases {
	/** SQL: one row a case, with `household_id` and the columns that groups and tests name. */
	cases: string;
	/** Columns to group by. */
	groups: readonly string[];
	bins: readonly Bin[];
	/** What the bin's column, and the count's, are called. */
	names: readonly [bin: string, count: string];
}

/**
 * Cases counted by group and bin, with the households behind each group (`behind`). One row a group, a
 * column a bin: databases expect few groups and count them where the rows lie; then a row a bin.
 *
 * @returns `WITH` of the groups, and a SELECT of a row for each bin over them.
 */
export function binsSql({ cases, groups, bins, names: [bin, count] }: BinnedCases) {
	const counted = bins.map(({ test }) =>
		test === undefined ? 'count(*)' : `sum(CASE WHEN ${test} THEN 1 ELSE 0 END)`
	);
	const columns = groups.join(', ');
	const rows = bins.map(
		({ code }, at) =>
			`SELECT ${columns}, '${code}' AS ${bin}, bin_${at} AS ${count}, behind FROM grouped`
	);
	return {
		grouped:
			`WITH grouped AS (SELECT ${columns}, count(DISTINCT household_id) AS behind, ` +
			`${counted.map((each, at) => `${each} AS bin_${at}`).join(', ')} ` +
			`FROM (${cases}) AS cases GROUP BY ${columns})`,
		rows: rows.join(' UNION ALL ')
	};
}
