import { choosePeriod } from '#lib/calendar/choose-period.ts';
import { parsePeriod, previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import { EXCLUSIVE_PROGRAMMES, TOTAL } from '#lib/contract/code-lists.ts';
import { partsOf, townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import {
	countedPeriods,
	listedParts,
	topicsOf,
	wholeOf,
	type Topic,
	type Whole
} from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Answers, Question, Questions } from '#lib/queries/answer-all.ts';
import { firstOfEach, mostWanted } from './most-wanted.ts';
import {
	CHANGING,
	measuredBy,
	metricChoices,
	metricPeriods,
	topicWhere
} from '#lib/queries/metric-choices.ts';

/** Of the figures that departments report. */
const OTHER_PROGRAMMES: readonly string[] = [
	...['disaster_relief_persons', 'medical_insured_persons', 'education_aid_persons'],
	...['housing_aid_households', 'employment_aid_persons', 'satisfaction_percent'],
	...['medical_cap_households', 'medical_cap_persons', 'medical_cap_amount_yuan'],
	'medical_cap_coverage_percent'
];

export interface OverviewState {
	topic: Topic;
	period: string;
}

/** The state that an address asks for; what it does not say, or says wrongly, is the latest and the first. */
export function readOverview(outline: Outline, params: URLSearchParams): OverviewState {
	const topics = topicsOf(outline);
	const topic = topics.find(({ id }) => id === params.get('topic')) ?? topics[0];
	if (!topic) throw new Error(`${outline.dataset} has no topic`);
	const latest = topic.periods[topic.periods.length - 1] as string;
	return { topic, period: choosePeriod(topic.periods, params.get('period'), latest) };
}

/** Every state that the page's own filters can reach, those most wanted first. */
export function usualOverviews(outline: Outline): OverviewState[] {
	return firstOfEach(
		topicsOf(outline).map((topic) => mostWanted(topic.periods).map((period) => ({ topic, period })))
	);
}

/** The metrics of the key figures, the main one first; at most four. */
export function keyMetrics(outline: Outline, { topic, period }: OverviewState): string[] {
	const level = countedPeriods(outline, topic, 'own').includes(period) ? 'own' : 'parts';
	const choices = metricChoices(outline, topic, level, period);
	const spare = choices.length > 4 ? ['persons-per-household'] : [];
	return choices.filter((id) => !spare.includes(id)).slice(0, 4);
}

/** Those shown: a rate whose parts are not reported says nothing that its parts do not. */
export function shownMetrics(outline: Outline, state: OverviewState, answers: Answers): string[] {
	return keyMetrics(outline, state).filter(
		(id) => metricById(id).denominator === 'none' || answers[id]?.points[0]?.value != null
	);
}

/** The areas that the main figure of a state counts. */
export function wholeShown(outline: Outline, state: OverviewState): Whole {
	const main = measuredBy(keyMetrics(outline, state)[0] ?? 'persons');
	return wholeOf(outline, main, state.topic, state.period);
}

/** The metric by which towns are compared on this page. */
function townMetric(outline: Outline, { topic }: OverviewState): string {
	const hasSpending = metricPeriods(outline, 'spending', topic, 'parts').length > 0;
	if (topic.counts === 'coverage') return 'persons';
	if ('quota_yuan_per_head' in outline.parameters) return 'use-rate';
	return hasSpending ? 'spending' : 'person-times';
}

/** Everything the page asks in one state. */
export function overviewQuestions(outline: Outline, state: OverviewState): Questions {
	const { topic, period } = state;
	const questions: Record<string, Question> = {};
	const ask = (name: string, id: string, request: MetricRequest) => {
		questions[name] = { metric: metricById(id), request };
	};
	for (const id of keyMetrics(outline, state)) {
		const { areas, isSum } = wholeOf(outline, measuredBy(id), topic, period);
		const where = { ...topicWhere(id, topic), time_period: [period], ref_area: areas };
		ask(id, id, { by: [], where });
		const base = overviewBase(outline, state, id, isSum ? 'parts' : 'own');
		if (base) {
			ask(`${id}-change`, `${id}-change`, { by: [], where, base });
			ask(`${id}-change-percent`, `${id}-change-percent`, { by: [], where, base });
		}
		if (id === 'mean-benefit')
			ask('mean-benefit-as-paid', 'mean-benefit-as-paid', { by: [], where });
	}
	const town = townMetric(outline, state);
	const withParts = metricPeriods(outline, town, topic, 'parts');
	if (withParts.includes(period)) {
		const listed = listedParts(outline, measuredBy(town), topic, period);
		const isListed = (area: Area) => listed.includes(area);
		const codes = (areas: readonly Area[]) => areas.map(({ ref_area }) => ref_area);
		// An institution without a figure is not among those who could have one.
		const towns = partsOf(outline).filter((area) => area.kind !== 'institution' || isListed(area));
		const askTowns = (name: string, id: string, areas: readonly Area[], time: string) =>
			ask(name, id, {
				by: ['ref_area'],
				where: { ...topicWhere(town, topic), ref_area: codes(areas), time_period: [time] }
			});
		askTowns('towns', town, towns, period);
		const earlier = earlierPeriod(withParts, period);
		if (earlier) askTowns('towns-earlier', town, towns, earlier);
		const isSum = wholeOf(outline, measuredBy(town), topic, period).isSum;
		if (town === 'persons' && (isSum || townsOf(outline).every(isListed))) {
			askTowns('shares', 'area-share', listed, period);
			// Nobody is registered in an institution.
			const inhabited = listed.filter(({ kind }) => kind !== 'institution');
			if (metricPeriods(outline, 'population-share', topic, 'parts').includes(period))
				ask('population-shares', 'population-share', {
					by: ['ref_area'],
					where: { ref_area: codes(inhabited), time_period: [period] }
				});
		}
	}
	const main = keyMetrics(outline, state)[0] as string;
	const history = historyPeriods(outline, state, main);
	if (history.length > 1)
		ask('history', main, {
			by: ['time_period'],
			where: { ...topicWhere(main, topic), time_period: history, ref_area: [outline.area_code] }
		});
	const compare = (name: string, id: string, share: string, programmes: readonly string[]) => {
		const where = { time_period: [period], ref_area: [outline.area_code] };
		const sharing = id === 'persons' ? programmes.filter(isExclusive) : programmes;
		if (programmes.length < 2) return;
		ask(name, id, { by: ['programme'], where: { ...where, programme: programmes } });
		if (sharing.length > 1)
			ask(`${name}-shares`, share, { by: ['programme'], where: { ...where, programme: sharing } });
	};
	const persons = programmesWith(outline, 'persons', period);
	if (topic.counts === 'coverage') compare('programmes', 'persons', 'programme-share', persons);
	const [paid, share] =
		programmesWith(outline, 'spending', period).length > 0
			? ['spending', 'spending-share']
			: ['paid-for', 'paid-for-share'];
	compare('programme-spending', paid, share, programmesWith(outline, paid, period));
	const indicators = outline.indicators.filter(
		({ indicator, own }) => own.includes(period) && isOfOverview(indicator)
	);
	if (indicators.length > 0)
		ask('reported', 'reported-value', {
			by: ['indicator'],
			where: {
				indicator: indicators.map(({ indicator }) => indicator),
				time_period: [period],
				ref_area: [outline.area_code]
			}
		});
	return questions;
}

/** What a source prints, and of what departments report, what the other programmes did; their page has the rest. */
const isOfOverview = (indicator: string): boolean =>
	!(indicator in reportedIndicators) || OTHER_PROGRAMMES.includes(indicator);

/** The latest period before `period`, for the hollow dots. */
export function earlierPeriod(periods: readonly string[], period: string): string | undefined {
	return [...periods].reverse().find((other) => other < period && other.length === period.length);
}

const isExclusive = (programme: string) => EXCLUSIVE_PROGRAMMES.includes(programme);

/** What a change is taken on: the period before, the same of last year, or the latest one there is. */
export function overviewBase(
	outline: Outline,
	{ topic, period }: OverviewState,
	id: string,
	level: 'own' | 'parts'
): string | undefined {
	if (!CHANGING.includes(id)) return undefined;
	const known = metricPeriods(outline, id, topic, level);
	const usual = [previousPeriod(period), samePeriodLastYear(period)];
	return usual.find((base) => known.includes(base)) ?? earlierPeriod(known, period);
}

/** Periods of the dataset's own area, of the same frequency as the one shown. */
function historyPeriods(outline: Outline, state: OverviewState, id: string): string[] {
	const { frequency } = parsePeriod(state.period);
	return metricPeriods(outline, id, state.topic, 'own').filter(
		(other) => parsePeriod(other).frequency === frequency
	);
}

/** Programmes with a figure of the whole area in a period, one by one. */
function programmesWith(outline: Outline, id: string, period: string): string[] {
	return topicsOf(outline)
		.filter(
			(topic) =>
				topic.urban_rural === TOTAL &&
				topic.programmes.length === 1 &&
				metricPeriods(outline, id, topic, 'own').includes(period)
		)
		.flatMap(({ programmes }) => programmes);
}
