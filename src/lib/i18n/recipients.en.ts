import type { recipientsZhCN } from './recipients.zh-CN.ts';

/** Texts of the theme of recipients. */
export const recipientsEn: Record<keyof typeof recipientsZhCN, string> = {
	'recipients.title': 'The low-income population was {count} persons at the end of {year}',
	'recipients.title-at-most':
		'The low-income population was at most {count} persons at the end of {year}',
	'recipients.title-hidden': 'Who was on the rolls at the end of {year}',
	'recipients.lead': '{place}, {topic}: {parts}.',
	'recipients.lead-single': '{single} are single-person cases',
	'recipients.lead-long': '{long} of households have been on the rolls for five years and more',
	'recipients.lead-hidden': '{place}, {topic}: every category is small and is not published.',
	'recipients.joiner': '; ',
	'recipients.low-income': 'Low-income population',
	'recipients.at-most': 'some who are in two classes are hidden',
	'recipients.once': 'who is in two classes counts once',
	'recipients.of': 'about {count} {unit}',
	'recipients.key-single_person_case': 'Single-person cases',
	'recipients.key-separated_residence': 'Separated residence',
	'recipients.key-years_on_rolls': 'On the rolls 5 years and more',
	'recipients.key-benefit_change': 'Benefit raised over the year',
	'recipients.households': 'households',
	'recipients.persons': 'persons',
	'recipients.classes-title': 'The low-income population by class at the end of {year}',
	'recipients.classes-title-repeated':
		'About {count} of the low-income population were in two classes at the end of {year}',
	'recipients.classes-sub': 'Persons on the rolls; who is in two classes is in both bars',
	'recipients.class': 'Class',
	'recipients.level': 'Of four levels',
	'recipients.level-destitute': 'Destitute',
	'recipients.level-dibao': 'Subsistence allowance',
	'recipients.level-poor': 'Registered poor, rural',
	'recipients.level-other': 'Others in difficulty',
	'recipients.households-column': 'Households',
	'recipients.persons-column': 'Persons',
	'recipients.elsewhere': 'Earlier',
	'recipients.count': '{count}',
	'recipients.at-most-count': '≤ {count}',
	'recipients.classes-note':
		'Classes of Document 39 of 2023. “Earlier”: counted in an earlier class. Each person counts once, in the order: destitute support, subsistence allowance, monitored against relapse, near the threshold, rigid expenses. Others in difficulty have no register and are not included.',
	'recipients.at-most-note':
		'Where “Earlier” is hidden, these are not taken off, so the total is an upper bound.',
	'recipients.attribute-sub': '{topic}, share of {unit} on the rolls, %, end of {year}',
	'recipients.share': 'Share',
	'recipients.column-years_on_rolls': 'Time on the rolls',
	'recipients.column-benefit_change': 'On a year before',
	'recipients.column-size': 'Household size',
	'recipients.years-title':
		'About {count} households, {share}, had been on the rolls five years and more at the end of {year}',
	'recipients.years-title-merged': 'Households by time on the rolls at the end of {year}',
	'recipients.change-title':
		'Benefits of about {raised} households were higher than a year before at the end of {year}, of about {lowered} lower',
	'recipients.change-title-raised':
		'Benefits of about {raised} households were higher than a year before at the end of {year}; few were lower',
	'recipients.change-title-merged': 'Households by change of their benefit, end of {year}',
	'recipients.size-title': '{share} of households were one person at the end of {year}',
	'recipients.size-title-merged': 'Households by size at the end of {year}',
	'recipients.composition-title':
		'{share} of those on {topic} were 60 and over (or of unreported age) at the end of {year}',
	'recipients.composition-title-plain': 'Who those on {topic} were at the end of {year}',
	'recipients.composition-sub':
		'{topic}, share of households (the first rows) or persons on the rolls, %, end of {year}',
	'recipients.who': 'Who',
	'recipients.number': 'Number',
	'recipients.unit': 'Unit',
	'recipients.is-single': 'Single-person case',
	'recipients.is-separated': 'Separated residence',
	'recipients.is-phase-out': 'In phase-out',
	'recipients.is-old': '60 and over, or not reported',
	'recipients.is-young': 'Under 16',
	'recipients.is-disabled': 'Disability grade 1, 2',
	'recipients.is-ill': 'Serious illness',
	'recipients.is-able': 'Able to work',
	'recipients.is-institution': 'In an institution',
	'recipients.is-self-care': 'Wholly unable to care',
	'recipients.single-note':
		'A single-person case is a severely disabled or gravely ill member of a low-income family who is taken on alone (民发〔2021〕57号), not a household of one person.',
	'recipients.separated-note':
		'Separated residence: living in another town than where the case is held. Who is cared for in an institution is not counted.',
	'recipients.hidden-note': 'Too small, or counted together with a neighbouring category: {names}.',
	'recipients.followed-title':
		'Single-person cases were {from} of households at the end of {first} and {to} at the end of {last}',
	'recipients.followed-title-same':
		'Single-person cases were {to} of households at the end of both {first} and {last}',
	'recipients.followed-sub': '{topic}, share of households on the rolls, %, at each year’s end'
};
