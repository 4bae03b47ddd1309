import { stageBins, stages as names } from '#lib/contract/case-codes.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { binsSql } from './bins-sql.ts';
import { lastDay, type Span } from './cube-periods.ts';
import { defineCube, type Cube, type CubeQuery, type From } from './define-cube.ts';
import { workingDayIndexSql, type SqlDialect } from './working-days-sql.ts';

export interface StageSettings {
	dialect: SqlDialect;
	/** What the source calls a step → stage of the contract, besides the contract's own names. */
	stages: Readonly<Record<string, string>>;
}

/** Stages that an application's own dates show; the others are steps of the source. */
const OF_APPLICATIONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
	transfer: ['assigned_on', 'transfer_done_on'],
	feedback: ['transfer_done_on', 'feedback_on']
};

/** Each code's smallest and largest number of days: `2-3`, `16+`. */
const BINS = Object.keys(stageBins)
	.filter((code) => code !== '_T')
	.map((code) => {
		const [least = '', most] = code.replace('+', '').split('-');
		return { code, test: most ? `days BETWEEN ${least} AND ${most}` : `days >= ${least}` };
	});

/**
 * How long each step of handling took, in working days from its first day to its last: year × county
 * × programme × stage, in all and by bin, of applications decided in the year, as far as it ended in it:
 * of open ones the steps would tell how many these are. Withdrawn ones are left out. A step that the source names
 * otherwise than the contract, and `dataset.json` does not translate, is left out.
 *
 * @param readable records tables: a stage of which some are not there is left out.
 */
export const stagesOf = (settings: StageSettings, readable: ReadonlySet<string>): Cube =>
	defineCube({
		name: 'stages',
		reads: ['applications'],
		behind: ['behind'],
		queries: (from, { years }) =>
			years.flatMap((span) => [
				...Object.entries(OF_APPLICATIONS).map(([stage, [first, last]]) =>
					lasted(settings, span, `stage ${stage}`, {
						stage: `'${stage}'`,
						...{ first: `a.${first}`, last: `a.${last}` },
						source: `${from('applications')} AS a`,
						where: `a.${first} IS NOT NULL`
					})
				),
				...(readable.has('steps') ? [ofSteps(settings, from, span)] : [])
			])
	});

function ofSteps(settings: StageSettings, from: From, span: Span): CubeQuery {
	const known = [
		...Object.keys(names)
			.filter((code) => !(code in OF_APPLICATIONS))
			.map((code) => [code, code] as const),
		...Object.entries(settings.stages)
	];
	const branches = known.map(([name, code]) => `WHEN ${quoteText(name)} THEN ${quoteText(code)}`);
	return lasted(settings, span, 'stage', {
		stage: `CASE b.step ${branches.join(' ')} END`,
		...{ first: 'b.started_on', last: 'b.ended_on' },
		source:
			`${from('steps')} AS b JOIN ${from('applications')} AS a ` +
			`ON a.application_id = b.application_id`,
		where: `b.step IN (${known.map(([name]) => quoteText(name)).join(', ')})`
	});
}

interface Stretch {
	stage: string;
	first: string;
	last: string;
	source: string;
	where: string;
}

function lasted(
	{ dialect }: StageSettings,
	{ period, from, to }: Span,
	grain: string,
	{ stage, first, last, source, where }: Stretch
): CubeQuery {
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const closing = `DATE '${lastDay(to)}'`;
	const stretches =
		`SELECT left(a.town_code, 6) AS county, a.programme, a.household_id, ${stage} AS stage, ` +
		`${index(last)} - ${index(first)} AS days FROM ${source} ` +
		`WHERE a.decided_on BETWEEN DATE '${from}-01' AND ${closing} AND a.accepted_on IS NOT NULL ` +
		`AND a.outcome <> 'withdrawn' AND ${last} <= ${closing} AND ${first} <= ${last} AND ${where}`;
	const { grouped, rows } = binsSql({
		...{ cases: stretches, groups: ['county', 'programme', 'stage'] },
		...{ bins: [{ code: '_T' }, ...BINS], names: ['bin', 'cases'] }
	});
	return {
		grain: `year × county × ${grain}`,
		sql:
			`${grouped} SELECT '${period}' AS time_period, county AS ref_area, ` +
			`programme, stage, bin, cases, behind FROM (${rows}) AS counted WHERE cases > 0`
	};
}
