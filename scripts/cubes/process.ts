import type { TimeLimit } from '#lib/calendar/time-limits.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type Cube, type CubeQuery, type From } from './define-cube.ts';
import { verdictSql } from './within-limit-sql.ts';
import { workingDayIndexSql, type SqlDialect } from './working-days-sql.ts';

export interface ProcessSettings {
	limits: readonly TimeLimit[];
	/** Whether the days of public posting (公示) count inside the limit. Local rules differ. */
	publicityCounts: boolean;
	/** Of the database that counts: the one expression that the two write differently. */
	dialect: SqlDialect;
}

/** Stretches of an application, from a day (not counted) to a day (counted). */
const STEPS: Readonly<Record<string, { from: string; to: string }>> = {
	acceptance: { from: 'submitted_on', to: 'accepted_on' },
	check: { from: 'check_started_on', to: 'check_returned_on' },
	review: { from: 'accepted_on', to: 'reviewed_on' },
	confirmation: { from: 'reviewed_on', to: 'decided_on' },
	whole: { from: 'accepted_on', to: 'decided_on' }
};

/** The finest rung of the release plan's ladder; a sum of bins gives every coarser one. */
const BINS: readonly (readonly [bin: string, most: number | undefined])[] = [
	['0-5', 5],
	['6-10', 10],
	['11-15', 15],
	['16-20', 20],
	['21-30', 30],
	['31-45', 45],
	['46+', undefined]
];
const binOf = (days: string): string =>
	`CASE ${BINS.map(([bin, most]) => (most === undefined ? `ELSE '${bin}'` : `WHEN ${days} <= ${most} THEN '${bin}'`)).join(' ')} END`;

/**
 * How long applications took, in working days, and how long open ones have been waiting:
 * quarter × county × programme × step × status, and for the whole process year × county ×
 * devolved, year × county × channel and year × town. Withdrawn ones are left out; towns count
 * approved ones. `within` and `over` are there where a limit is known, from 2021-07-01 on.
 */
export function processOf(settings: ProcessSettings): Cube {
	return defineCube({
		name: 'process',
		reads: ['applications', 'towns'],
		queries: (from, { quarters, years }) => [
			...quarters.flatMap((span) => [
				...Object.keys(STEPS).map((step) =>
					histogram(settings, from, span, { grain: `quarter × county × ${step}`, step })
				),
				histogram(settings, from, span, {
					grain: 'quarter × county × open',
					step: 'whole',
					isOpen: true
				})
			]),
			...years.flatMap((span) => [
				histogram(settings, from, span, {
					grain: 'year × county × devolved',
					step: 'whole',
					by: 'devolved'
				}),
				histogram(settings, from, span, {
					grain: 'year × county × channel',
					step: 'whole',
					by: 'channel'
				}),
				histogram(settings, from, span, { grain: 'year × town', step: 'whole', area: 'town_code' })
			])
		]
	});
}

interface Shape {
	grain: string;
	step: string;
	isOpen?: boolean;
	by?: 'devolved' | 'channel';
	area?: 'town_code';
}

function histogram(
	{ limits, publicityCounts, dialect }: ProcessSettings,
	from: From,
	{ period, from: first, to }: Span,
	{ grain, step, isOpen = false, by, area }: Shape
): CubeQuery {
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const { from: start = '', to: decided = '' } = STEPS[step] ?? {};
	const [opening, closing] = [`DATE '${first}-01'`, `DATE '${lastDay(to)}'`];
	const end = isOpen ? closing : decided;
	const chosen = isOpen
		? `outcome <> 'withdrawn' AND accepted_on <= ${closing} ` +
			`AND (decided_on IS NULL OR decided_on > ${closing})`
		: `${decided} BETWEEN ${opening} AND ${closing} AND ${start} IS NOT NULL ` +
			(area ? `AND outcome = 'approved'` : `AND outcome <> 'withdrawn'`);
	const verdict =
		step === 'whole'
			? verdictSql(limits, { publicity_counts: publicityCounts }, dialect, end)
			: 'CAST(NULL AS VARCHAR)';
	const split =
		by === 'devolved'
			? `CASE WHEN devolved_on <= accepted_on THEN 'yes' ELSE 'no' END`
			: (by ?? `CAST('_T' AS VARCHAR)`);
	// One row a number of days, counted where the records lie; what follows only adds these up. A
	// town lies in one county, and a source divided by county must be told so to join on its own.
	const timed =
		`SELECT left(a.town_code, 6) AS county, ${area ? 'a.town_code' : `'_T'`} AS town, programme, ` +
		`${split} AS split, ${index(end)} - ${index(start)} AS days, ${verdict} AS verdict, ` +
		`count(*) AS counted FROM ${from('applications')} AS a ` +
		`LEFT JOIN ${from('towns')} AS t ON t.town_code = a.town_code ` +
		`AND left(t.town_code, 6) = left(a.town_code, 6) ` +
		`WHERE ${chosen} GROUP BY 1, 2, 3, 4, 5, 6`;
	const rows = (bin: string, where: string) =>
		`SELECT ${area ? 'town' : 'county'} AS ref_area, programme, split, ${bin} AS bin, counted ` +
		`FROM timed${where}`;
	const kinds = [
		rows(`'_T'`, ''),
		...(area ? [] : [rows(binOf('days'), '')]),
		...(step === 'whole' ? [rows('verdict', ' WHERE verdict IS NOT NULL')] : [])
	];
	const column = (name: string) => (by === name ? 'split' : `'_T'`);
	return {
		grain,
		sql:
			`WITH timed AS (${timed}) SELECT '${period}' AS time_period, ref_area, ` +
			`programme, '${step}' AS step, '${isOpen ? 'open' : 'decided'}' AS status, ` +
			`${column('channel')} AS channel, ${column('devolved')} AS devolved, bin, ` +
			`sum(counted) AS applications FROM (${kinds.join(' UNION ALL ')}) AS counted ` +
			`GROUP BY ref_area, programme, split, bin`
	};
}
