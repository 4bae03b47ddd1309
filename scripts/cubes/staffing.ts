import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type CubeQuery, type From } from './define-cube.ts';

const staffWhere = (test: string): string => `count(DISTINCT CASE WHEN ${test} THEN staff_id END)`;
/** Where there are such people and none of them names a village, that is not a zero. */
const villagesOf = (test: string): string =>
	`CASE WHEN ${staffWhere(test)} = 0 OR count(CASE WHEN ${test} THEN village END) > 0 ` +
	`THEN count(DISTINCT CASE WHEN ${test} THEN village END) END`;

const COUNTS: Readonly<Record<string, string>> = {
	staff: 'count(DISTINCT staff_id)',
	officers: staffWhere(`role = 'officer'`),
	assistants: staffWhere(`role = 'assistant'`),
	information_officers: staffWhere(`role = 'information_officer'`),
	full_time: staffWhere('full_time = 1'),
	// Where there is staff and nobody reports it, that is not a zero.
	certified:
		`CASE WHEN count(staff_id) = 0 OR count(certified) > 0 ` +
		`THEN ${staffWhere('certified = 1')} END`,
	known: staffWhere('certified IS NOT NULL'),
	assisted: villagesOf(`role = 'assistant'`),
	assisted_full_time: villagesOf(`role = 'assistant' AND full_time = 1`)
};

/** Kind → what is counted, and what it is a share of. */
const KINDS: Readonly<Record<string, readonly [counted: string, all: string | undefined]>> = {
	_T: ['staff', undefined],
	officer: ['officers', 'staff'],
	assistant: ['assistants', 'staff'],
	information_officer: ['information_officers', 'staff'],
	full_time: ['full_time', 'staff'],
	certified: ['certified', 'known'],
	villages_assisted: ['assisted', 'villages'],
	villages_assisted_full_time: ['assisted_full_time', 'villages']
};

/**
 * Who handles assistance at each month's end: month × town × kind, towns without anybody included.
 * Kinds may overlap; each stands beside what it is a share of. Public: no protection.
 */
export const staffing = defineCube({
	name: 'staffing',
	reads: ['staff', 'towns'],
	queries: (from, { months }) => months.map((month) => atMonthsEnd(from, month))
});

function atMonthsEnd(from: From, { period }: Span): CubeQuery {
	const day = `DATE '${lastDay(period)}'`;
	const counts = Object.entries(COUNTS).map(([name, count]) => `${count} AS ${name}`);
	const towns =
		`SELECT t.town_code AS ref_area, t.villages AS villages, ${counts.join(', ')} ` +
		`FROM ${from('towns')} AS t LEFT JOIN ${from('staff')} AS s ON s.town_code = t.town_code ` +
		`AND left(s.town_code, 6) = left(t.town_code, 6) ` +
		`AND s.from_on <= ${day} AND (s.to_on IS NULL OR s.to_on >= ${day}) ` +
		`WHERE t.kind <> 'institution' GROUP BY left(t.town_code, 6), t.town_code, t.villages`;
	const kinds = Object.entries(KINDS).map(([kind, [counted, all]]) => {
		const share = all ? `${counted} AS numerator, ${all} AS denominator` : NO_SHARE;
		return `SELECT '${period}' AS time_period, ref_area, '${kind}' AS kind, ${counted} AS value, ${share} FROM counted`;
	});
	return { grain: 'month × town', sql: `WITH counted AS (${towns}) ${kinds.join(' UNION ALL ')}` };
}

const NO_SHARE = 'CAST(NULL AS INTEGER) AS numerator, CAST(NULL AS INTEGER) AS denominator';
