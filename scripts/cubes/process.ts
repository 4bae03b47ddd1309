import type { TimeLimit } from '#lib/calendar/time-limits.ts';
import { binsSql, type Bin } from './bins-sql.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type Cube, type CubeQuery, type From } from './define-cube.ts';
import { withinLimitSql } from './within-limit-sql.ts';
import { workingDayIndexSql, type SqlDialect } from './working-days-sql.ts';

export interface ProcessSettings {
	limits: readonly TimeLimit[];
	/** Whether the days of public posting (公示) count inside the limit. Local rules differ. */
	publicityCounts: boolean;
	/** Whether any town has a day of devolution; if none has, nobody says which are devolved. */
	tellsDevolution: boolean;
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
const BINS: readonly Bin[] = [
	{ code: '0-5', test: 'days <= 5' },
	{ code: '6-10', test: 'days BETWEEN 6 AND 10' },
	{ code: '11-15', test: 'days BETWEEN 11 AND 15' },
	{ code: '16-20', test: 'days BETWEEN 16 AND 20' },
	{ code: '21-30', test: 'days BETWEEN 21 AND 30' },
	{ code: '31-45', test: 'days BETWEEN 31 AND 45' },
	{ code: '46+', test: 'days >= 46' }
];
const VERDICTS = [
	{ code: 'within', test: 'within_limit = 1' },
	{ code: 'over', test: 'within_limit = 0' },
	{ code: '_Z', test: 'within_limit IS NULL' }
];
const IS_DEVOLVED = '(devolved_on IS NOT NULL AND devolved_on <= accepted_on)';

/**
 * How long applications took, in working days, and how long open ones have been waiting:
 * quarter × county × programme × step × status and year × county × devolved, in bins; year × county
 * × channel and year × town without. Withdrawn ones are left out; towns count approved ones. A step is
 * told of the applications that were decided in the period, whenever it ended: counted by its own end, what came
 * in less what was decided would tell how many are open, also where these are few.
 * The whole process is `within` its limit or `over` it, or has none in law (`_Z`), as before 2021-07-01.
 * What was decided on no known day is neither decided in a period nor open.
 */
export function processOf(settings: ProcessSettings): Cube {
	return defineCube({
		name: 'process',
		reads: ['applications', 'towns'],
		behind: ['behind'],
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
					...{ grain: 'year × county × devolved', step: 'whole', by: 'devolved' }
				}),
				histogram(settings, from, span, {
					...{ grain: 'year × county × channel', step: 'whole', by: 'channel', hasBins: false }
				}),
				histogram(settings, from, span, {
					...{ grain: 'year × town', step: 'whole', area: 'town_code', hasBins: false }
				})
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
	hasBins?: boolean;
}

function histogram(
	{ limits, publicityCounts, tellsDevolution, dialect }: ProcessSettings,
	from: From,
	{ period, from: first, to }: Span,
	{ grain, step, isOpen = false, by, area, hasBins = true }: Shape
): CubeQuery {
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const { from: start = '', to: ended = '' } = STEPS[step] ?? {};
	const [opening, closing] = [`DATE '${first}-01'`, `DATE '${lastDay(to)}'`];
	const end = isOpen ? closing : ended;
	const chosen = isOpen
		? `outcome <> 'withdrawn' AND accepted_on <= ${closing} ` +
			`AND (decided_on > ${closing} OR (decided_on IS NULL AND outcome = 'open'))`
		: `decided_on BETWEEN ${opening} AND ${closing} ` +
			// As one expression, which databases expect most rows to meet: they then group where the rows lie.
			`AND (${ended} - ${start}) IS NOT NULL ` +
			(area ? `AND outcome = 'approved'` : `AND outcome <> 'withdrawn'`);
	const isWithin =
		step === 'whole'
			? withinLimitSql(limits, { publicity_counts: publicityCounts }, dialect, end)
			: 'CAST(NULL AS INTEGER)';
	const devolved = tellsDevolution ? IS_DEVOLVED : 'CAST(NULL AS BOOLEAN)';
	const split = by === 'devolved' ? devolved : (by ?? `'_T'`);
	const indexed =
		`SELECT left(a.town_code, 6) AS county, ${area ? 'a.town_code' : `'_T'`} AS town, programme, ` +
		`household_id, ` +
		`${split} AS split, ${index(end)} - ${index(start)} AS days, ${isWithin} AS within_limit ` +
		`FROM ${from('applications')} AS a LEFT JOIN ${from('towns')} AS t ` +
		`ON t.town_code = a.town_code AND left(t.town_code, 6) = left(a.town_code, 6) WHERE ${chosen}`;
	const { grouped, rows } = binsSql({
		...{ cases: indexed, groups: ['county', 'town', 'programme', 'split'] },
		...{ names: ['bin', 'applications'] },
		bins: [{ code: '_T' }, ...(hasBins ? BINS : []), ...(step === 'whole' ? VERDICTS : [])]
	});
	const column = (name: string) => (by === name ? shown(name) : `'_T'`);
	return {
		grain,
		sql:
			`${grouped} SELECT '${period}' AS time_period, ${area ? 'town' : 'county'} AS ref_area, ` +
			`programme, '${step}' AS step, '${isOpen ? 'open' : 'decided'}' AS status, ` +
			`${column('channel')} AS channel, ${column('devolved')} AS devolved, bin, applications, behind ` +
			`FROM (${rows}) AS counted WHERE applications > 0`
	};
}

const shown = (by: string) =>
	by === 'devolved' ? `CASE WHEN split THEN 'yes' WHEN NOT split THEN 'no' ELSE '_U' END` : 'split';
