import type { TimeLimit } from '#lib/calendar/time-limits.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type Cube, type CubeQuery, type From } from './define-cube.ts';
import { wholeLimitCase } from './within-limit-sql.ts';
import { workingDayIndexSql } from './working-days-sql.ts';

export interface ProcessSettings {
	limits: readonly TimeLimit[];
	/** Of the database that counts: the one expression that the two write differently. */
	dialect: 'duckdb' | 'postgres';
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
	{ limits, dialect }: ProcessSettings,
	from: From,
	{ period, from: first, to }: Span,
	{ grain, step, isOpen = false, by, area }: Shape
): CubeQuery {
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const { from: start = '', to: decided = '' } = STEPS[step] ?? {};
	const [opening, closing] = [`DATE '${first}-01'`, `DATE '${lastDay(to)}'`];
	const end = isOpen ? closing : `a.${decided}`;
	const chosen = isOpen
		? `a.outcome <> 'withdrawn' AND a.accepted_on <= ${closing} ` +
			`AND (a.decided_on IS NULL OR a.decided_on > ${closing})`
		: `a.${decided} BETWEEN ${opening} AND ${closing} AND a.${start} IS NOT NULL ` +
			(area ? `AND a.outcome = 'approved'` : `AND a.outcome <> 'withdrawn'`);
	// A deadline is the first day with its index, a working day: decided by then is to have fewer the day before.
	const within = wholeLimitCase(limits, ({ days, unit }) =>
		unit === 'working'
			? `CASE WHEN before < opened + ${days} THEN 'within' ELSE 'over' END`
			: `CASE WHEN before <= ${index(`accepted_on + ${days - 1}`)} THEN 'within' ELSE 'over' END`
	);
	const indexed =
		`SELECT a.town_code, a.programme, a.channel, a.accepted_on, a.urgency, a.extension, t.devolved_on, ` +
		`CASE WHEN t.devolved_on <= a.accepted_on THEN 'yes' ELSE 'no' END AS devolved, ` +
		`${index(`a.${start}`)} AS opened, ${index(end)} AS closed, ` +
		`${index(`${end} - 1`)} AS before ` +
		`FROM ${from('applications')} AS a LEFT JOIN ${from('towns')} AS t ON t.town_code = a.town_code ` +
		`WHERE ${chosen}`;
	const timed =
		`SELECT left(town_code, 6) AS county, town_code, programme, ${by ?? `'_T'`} AS split, ` +
		`${binOf('closed - opened')} AS bin, ${step === 'whole' ? within : 'NULL'} AS verdict ` +
		`FROM (${indexed}) AS indexed`;
	const rows = (bin: string, where: string) =>
		`SELECT county, town_code, programme, split, ${bin} AS bin FROM timed${where}`;
	const kinds = [
		rows(`'_T'`, ''),
		...(area ? [] : [rows('bin', '')]),
		...(step === 'whole' ? [rows('verdict', ' WHERE verdict IS NOT NULL')] : [])
	];
	const column = (name: string) => (by === name ? 'split' : `'_T'`);
	const groups = ['county', ...(area ? [area] : []), 'programme', 'split', 'bin'].join(', ');
	return {
		grain,
		sql:
			`WITH timed AS (${timed}) SELECT '${period}' AS time_period, ${area ?? 'county'} AS ref_area, ` +
			`programme, '${step}' AS step, '${isOpen ? 'open' : 'decided'}' AS status, ` +
			`${column('channel')} AS channel, ${column('devolved')} AS devolved, bin, ` +
			`count(*) AS applications FROM (${kinds.join(' UNION ALL ')}) AS counted GROUP BY ${groups}`
	};
}
