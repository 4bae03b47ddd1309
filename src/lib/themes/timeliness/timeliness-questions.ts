import { parsePeriod, previousPeriod } from '#lib/calendar/period.ts';
import { channels, devolved, processSteps, stages } from '#lib/contract/case-codes.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { partsOf, townsOf, type Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import { CODES_OF_RUNG } from '#lib/privacy/day-bins-ladder.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import type { ThemeState } from '../define-theme.ts';
import { rulesQuestions, type RulesOf } from '../rules/rules-questions.ts';
import { seriesPeriods, wholeYears } from '../series-periods.ts';
import { allCodes, hasDays, rungTold, type CaseCodes } from './told-bins.ts';

/** Quarters of a trend. */
const RECENT = 12;

/** What can be asked in a quarter, by what the outline says is told: never a share of bins that are not. */
export function timelinessQuestions(outline: Outline, state: ThemeState): Questions {
	const programme = state.topic?.programmes[0] ?? '';
	return {
		...ofQuarters(outline, programme, state),
		...ofSteps(outline, programme, state),
		...ofYears(outline, programme, state),
		...ofStages(outline, programme, state),
		...rulesQuestions(outline, state.period, [rulesOf(programme)]),
		...ofTowns(outline, programme, state)
	};
}

export const quartersOf = (outline: Outline, programme: string): string[] =>
	seriesPeriods(outline, 'process', { ...allCodes({ programme }), bin: TOTAL }, 'own').filter(
		(period) => parsePeriod(period).frequency === 'quarter'
	);

const ask = (metric: string, by: MetricRequest['by'], where: MetricRequest['where']): Question => ({
	metric: metricById(metric),
	request: { by, where }
});

/** Questions that ask for something, by name. */
const asked = (
	questions: Readonly<Record<string, Question | false | undefined>>
): Record<string, Question> =>
	Object.fromEntries(
		Object.entries(questions).flatMap(([name, question]) => (question ? [[name, question]] : []))
	);

/** What is decided and what is open, quarter by quarter; and by bins in the quarter itself. */
function ofQuarters(outline: Outline, programme: string, { period }: ThemeState) {
	const county = { programme: [programme], ref_area: [outline.area_code] };
	const decided = { ...county, step: ['whole'] };
	const quarters = quartersOf(outline, programme)
		.filter((quarter) => quarter <= period)
		.slice(-RECENT);
	const rungOf = (quarter: string, status: string) =>
		rungTold(outline, { programme, status }, quarter);
	const telling = (test: (quarter: string) => boolean) => ({ time_period: quarters.filter(test) });
	const dated = telling((quarter) => hasDays(rungOf(quarter, 'decided')));
	const judged = telling((quarter) => rungOf(quarter, 'decided') === 'limit');
	const open = telling((quarter) => rungOf(quarter, 'open') !== undefined);
	const binned = (quarter: string, status: 'decided' | 'open') => {
		const rung = rungOf(quarter, status);
		if (rung === undefined || rung === 'all') return undefined;
		const scope = status === 'decided' ? decided : county;
		const where = { ...scope, time_period: [quarter], bin: CODES_OF_RUNG[rung] };
		return ask(`applications-${status}-by-bin`, ['bin'], where);
	};
	return asked({
		decided: ask('applications-decided', ['time_period'], { ...decided, time_period: quarters }),
		'within-20':
			dated.time_period.length > 0 &&
			ask('within-20-days', ['time_period'], { ...decided, ...dated }),
		'within-30':
			dated.time_period.includes(period) &&
			ask('within-30-days', ['time_period'], { ...decided, time_period: [period] }),
		'on-time':
			judged.time_period.length > 0 &&
			ask('on-time-rate', ['time_period'], { ...county, ...judged }),
		open:
			open.time_period.length > 0 &&
			ask('applications-open', ['time_period'], { ...county, ...open }),
		bins: binned(period, 'decided'),
		'open-bins': binned(period, 'open'),
		'open-bins-before': binned(previousPeriod(period), 'open'),
		'open-beyond-20':
			hasDays(rungOf(period, 'open')) &&
			ask('open-beyond-20-days', ['time_period'], { ...county, time_period: [period] })
	});
}

/** The steps, in the last quarter in which two of them are told by days. */
function ofSteps(outline: Outline, programme: string, { period }: ThemeState) {
	const told = (quarter: string) =>
		Object.keys(processSteps).filter((step) =>
			hasDays(rungTold(outline, { programme, step }, quarter))
		);
	const quarter = [...quartersOf(outline, programme)]
		.reverse()
		.find((known) => known <= period && told(known).length > 1);
	if (quarter === undefined) return {};
	const county = { programme: [programme], ref_area: [outline.area_code], time_period: [quarter] };
	const steps = { ...county, step: told(quarter) };
	return asked({
		steps: ask('applications-decided', ['step'], { ...county, step: Object.keys(processSteps) }),
		'steps-10': ask('within-10-days', ['step'], steps),
		'steps-20': ask('within-20-days', ['step'], steps),
		'steps-30': ask('within-30-days', ['step'], steps)
	});
}

/** Every step of handling by its bins, in the last whole year that tells any. */
function ofStages(outline: Outline, programme: string, { period }: ThemeState) {
	const told = (stage: string, year: string) =>
		outline.series.flatMap(({ table, dimensions, own }) =>
			table === 'stages' &&
			dimensions.programme === programme &&
			dimensions.stage === stage &&
			dimensions.bin !== TOTAL &&
			own.includes(year)
				? (dimensions.bin ?? [])
				: []
		);
	const year = wholeYears(seriesPeriods(outline, 'stages', { programme }, 'own'), period).pop();
	if (year === undefined) return {};
	return asked(
		Object.fromEntries(
			Object.keys(stages).map((stage) => {
				const bin = told(stage, year);
				const where = {
					...{ programme: [programme], ref_area: [outline.area_code], time_period: [year] },
					...{ stage: [stage], bin }
				};
				return [`stage-${stage}`, bin.length > 0 && ask('stage-share', ['bin'], where)];
			})
		)
	);
}

/** What the law asks in time, or asks once. */
export const rulesOf = (programme: string): RulesOf => ({
	programme,
	rules: [
		...(['single_trip', 'refusal_notified', 'first_payment', 'small_quick'] as const),
		...(['transfer_in_time', 'transfer_answered'] as const)
	]
});

/** Codes of a list for which a year is told in a way. */
const codesTold = (
	list: Readonly<Record<string, unknown>>,
	isTold: (code: string) => boolean
): string[] => Object.keys(list).filter((code) => code !== TOTAL && isTold(code));

/** With and without devolution, and by channel, in the last whole year that tells them. */
function ofYears(outline: Outline, programme: string, { period }: ThemeState) {
	const county = { programme: [programme], ref_area: [outline.area_code], step: ['whole'] };
	const years = [
		...new Set(outline.series.flatMap(({ table, own }) => (table === 'process' ? own : [])).sort())
	].filter((known) => parsePeriod(known).frequency === 'year');
	const rung = (codes: Omit<CaseCodes, 'programme'>, year: string) =>
		rungTold(outline, { programme, ...codes }, year);
	const dated = (year: string) =>
		codesTold(devolved, (code) => hasDays(rung({ devolved: code }, year)));
	const counted = (year: string) =>
		codesTold(channels, (code) => rung({ channel: code }, year) !== undefined);
	const devolvedIn = wholeYears(
		years.filter((year) => dated(year).length > 0),
		period
	).pop();
	const channelsIn = wholeYears(
		years.filter((year) => counted(year).length > 1),
		period
	).pop();
	const questions: Record<string, Question> = {};
	if (devolvedIn !== undefined) {
		const where = { ...county, time_period: [devolvedIn] };
		const all = codesTold(devolved, (code) => rung({ devolved: code }, devolvedIn) !== undefined);
		questions['devolved'] = ask('applications-decided', ['devolved'], { ...where, devolved: all });
		for (const days of [10, 20, 30])
			questions[`devolved-${days}`] = ask(`within-${days}-days`, ['devolved'], {
				...{ ...where, devolved: dated(devolvedIn) }
			});
	}
	if (channelsIn !== undefined) {
		const where = { ...county, time_period: [channelsIn], channel: counted(channelsIn) };
		const judged = codesTold(channels, (code) => rung({ channel: code }, channelsIn) === 'limit');
		const { step: _, ...unstepped } = where;
		questions['channels'] = ask('applications-decided', ['channel'], where);
		questions['channel-shares'] = ask('channel-share', ['channel'], unstepped);
		if (judged.length > 0)
			questions['channels-on-time'] = ask('on-time-rate', ['channel'], {
				...{ ...unstepped, channel: judged }
			});
	}
	return questions;
}

/** Approved applications by town, in the last whole year that says of any whether they were on time. */
function ofTowns(outline: Outline, programme: string, { period }: ThemeState) {
	const judged = outline.series.find(
		({ table, dimensions }) =>
			table === 'process' &&
			Object.entries({ ...allCodes({ programme }), bin: 'within' }).every(
				([name, code]) => dimensions[name] === code
			)
	);
	const year = wholeYears(judged?.parts ?? [], period).pop();
	if (judged === undefined || year === undefined) return {};
	const towns = townsOf(outline).map(({ ref_area }) => ref_area);
	const told = judged.listed[year] ?? partsOf(outline).map(({ ref_area }) => ref_area);
	const where = { programme: [programme], time_period: [year] };
	return asked({
		towns: ask('applications-decided', ['ref_area'], {
			...where,
			step: ['whole'],
			ref_area: towns
		}),
		'towns-on-time': ask('on-time-rate', ['ref_area'], {
			...{ ...where, ref_area: towns.filter((town) => told.includes(town)) }
		})
	});
}
