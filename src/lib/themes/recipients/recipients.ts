import { STANDING_PROGRAMMES } from '#lib/contract/code-lists.ts';
import { HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from '#lib/contract/cube-grains.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { seriesPeriods } from '../series-periods.ts';
import { recipientsMeasures } from './recipients-measures.ts';
import { recipientsView } from './recipients-view.ts';
import { isOfHouseholds, toldCategories } from './told-categories.ts';

/** Whose share is followed over the years. */
const FOLLOWED = ['single_person_case', 'separated_residence'];
/** The class of the low-income population is told by the classes, not by a topic. */
const OF_TOPIC = [...Object.keys(HOUSEHOLD_ATTRIBUTES), ...Object.keys(PERSON_ATTRIBUTES)].filter(
	(attribute) => attribute !== 'counted_under'
);

export const recipients = defineTheme({
	id: 'recipients',
	lacks: {
		'zh-CN': '本数据集没有在册对象构成的数字。',
		en: 'This dataset does not say who those on the rolls are.'
	},
	measures: recipientsMeasures,
	choices(outline): ThemeChoice[] {
		return topicsOf(outline)
			.filter(({ programmes }) => programmes.length === 1)
			.map((topic) => ({ topic, metric: null, periods: yearsOf(outline, topic) }))
			.filter(({ periods }) => periods.length > 0);
	},
	questions: recipientsQuestions,
	view: recipientsView
});

const yearsOf = (outline: Outline, { programmes }: Topic): string[] =>
	seriesPeriods(outline, 'profile', { programme: programmes[0] ?? '' }, 'own');

function recipientsQuestions(outline: Outline, { topic, period }: ThemeState): Questions {
	const programme = topic?.programmes[0] ?? '';
	const december = `${period}-12`;
	const county = { ref_area: [outline.area_code] };
	const questions: Record<string, Question> = {};
	const askProfile = (name: string, of: string, attribute: string, year: string) => {
		const category = toldCategories(outline, of, attribute, year);
		if (category.length > 0)
			questions[name] = {
				metric: metricById(isOfHouseholds(attribute) ? 'household-profile' : 'person-profile'),
				request: {
					by: ['category'],
					where: {
						...county,
						programme: [of],
						attribute: [attribute],
						category,
						time_period: [year]
					}
				}
			};
	};
	const classes = STANDING_PROGRAMMES.filter((each) =>
		seriesPeriods(outline, 'coverage', { programme: each, urban_rural: '_T' }, 'own').includes(
			december
		)
	);
	for (const id of ['persons', 'households'])
		questions[`classes-${id}`] = {
			metric: metricById(id),
			request: {
				by: ['programme'],
				where: { ...county, programme: classes, urban_rural: ['_T'], time_period: [december] }
			}
		};
	for (const each of classes) askProfile(`counted-${each}`, each, 'counted_under', period);
	for (const attribute of OF_TOPIC) askProfile(attribute, programme, attribute, period);
	const years = (topic ? yearsOf(outline, topic) : []).filter((year) => year <= period);
	for (const attribute of FOLLOWED)
		for (const year of years) askProfile(`${attribute}-${year}`, programme, attribute, year);
	return questions;
}
