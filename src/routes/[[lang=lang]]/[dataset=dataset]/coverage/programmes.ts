import { parsePeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';

/** What is asked of each programme: how many, then how many per head of each population. */
export const COLUMNS = {
	coverage: {
		...{ households: 'households', persons: 'persons' },
		...{ registered: 'coverage-rate-registered', resident: 'coverage-rate-resident' }
	},
	events: { households: 'event-households', persons: 'person-times' }
} as const satisfies Record<Topic['counts'], Record<string, string>>;

/** Programmes of other departments, of which a dataset has what these report: by programme, what counts it. */
export const REPORTED = {
	'03': 'disaster_relief_persons',
	'04': 'medical_insured_persons',
	'05': 'education_aid_persons',
	'06': 'housing_aid_households',
	'07': 'employment_aid_persons'
} as const satisfies Readonly<Record<string, string>>;

/** A programme and the latest period in which the area itself has figures of it. */
export interface LatestOf {
	topic: Topic;
	period: string;
}

/** One-off help is told for a year: of a month there is too little to compare. */
export function latestOfEach(outline: Outline): LatestOf[] {
	return topicsOf(outline).flatMap((topic) => {
		if (topic.programmes.length > 1) return [];
		const { persons, households } = COLUMNS[topic.counts];
		const known = [persons, households]
			.map((id) => metricPeriods(outline, id, topic, 'own'))
			.find((periods) => periods.length > 0);
		const years = (known ?? []).filter((period) => parsePeriod(period).frequency === 'year');
		const told = topic.counts === 'events' && years.length > 0 ? years : known;
		const period = told?.[told.length - 1];
		return period === undefined ? [] : [{ topic, period }];
	});
}

export const latestReported = (outline: Outline, indicator: string): string | undefined => {
	const own = outline.indicators.find((each) => each.indicator === indicator)?.own ?? [];
	return own[own.length - 1];
};

export const nameOf = (topic: Topic, column: string): string => `of-${topic.id}-${column}`;

/** The same whatever the page shows: every programme at its latest. */
export function programmesQuestions(outline: Outline): Questions {
	const ref_area = [outline.area_code];
	const questions: Record<string, Question> = {};
	for (const { topic, period } of latestOfEach(outline))
		for (const [column, id] of Object.entries(COLUMNS[topic.counts])) {
			const known = metricPeriods(outline, id, topic, 'own');
			const asked = [samePeriodLastYear(period), period].filter((each) => known.includes(each));
			if (asked.includes(period))
				questions[nameOf(topic, column)] = {
					metric: metricById(id),
					request: {
						by: ['time_period'],
						where: { ...topicWhere(id, topic), ref_area, time_period: asked }
					}
				};
		}
	for (const indicator of Object.values(REPORTED)) {
		const period = latestReported(outline, indicator);
		if (period !== undefined)
			questions[indicator] = {
				metric: metricById('reported-value'),
				request: { by: [], where: { ref_area, indicator: [indicator], time_period: [period] } }
			};
	}
	return questions;
}
