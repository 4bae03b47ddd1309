import type { balanceZhCN } from './balance.zh-CN.ts';

export const balanceEn: Record<keyof typeof balanceZhCN, string> = {
	'balance.title': '{topic}, {metric}: the highest town has {ratio} times the rate of the lowest',
	'balance.title-shown':
		'{topic}, {metric}: of {count} towns published, the highest has {ratio} times the rate of the lowest',
	'balance.title-none': '{topic}, {metric}: differences between towns',
	'balance.lead': '{place}, {topic}, {period}, {metric}: ',
	'balance.lead-all': '{overall}; ',
	'balance.lead-towns': '',
	'balance.among': 'of {count} towns published, ',
	'balance.lead-ends':
		'{high} had the highest, {highest}, and {low} the lowest, {lowest}: {range} apart.',
	'balance.lead-equal': 'all towns alike, {highest}.',
	'balance.too-few':
		'Towns with a figure in {period} ({topic}, {metric}): {count}. That is too few to compare.',
	'balance.lead-hidden':
		' {count} more towns are hidden; what they have together is known, and the measures below are given as intervals.',
	'balance.lead-unknown':
		' {count} more towns are hidden; the measures below are those of the towns published.',
	'balance.range': 'Range',
	'balance.range-note': '{high} and {low}',
	'balance.variation': 'Coefficient of variation',
	'balance.gini': 'Gini coefficient',
	'balance.between': 'Between streets and towns',
	'balance.between-note': 'of a Theil index of {theil}',
	'balance.interval': '{least}–{most}',
	'balance.interval-note': 'interval',
	'balance.shown-note': 'of the {count} published alone',
	'balance.rates-title': '{metric}: {high} highest, {low} lowest',
	'balance.rates-title-shown': '{metric}: of {count} towns published, {high} highest, {low} lowest',
	'balance.rates-sub': '{topic}, {metric}, {unit}, {period}',
	'balance.funnel-title': '{count} towns lie outside the control limits',
	'balance.funnel-title-none': 'all lie within the control limits',
	'balance.funnel-sub':
		'{topic}, {metric}, by number of inhabitants, {period}; dashed: all towns, {rate}; fine lines, from outside: 99.8% and 95% limits; solid dots are beyond the 99.8% limits',
	'balance.funnel-note':
		'Where few people live, rates swing by themselves; what lies between the curves may be chance alone and is no ground for blame. Beyond them, age, town and country and other differences may still explain it. Persons come in households, so that chance plays somewhat more than is drawn.',
	'balance.inhabitants': 'Inhabitants, end of last year',
	'balance.within': 'within',
	'balance.above': 'above',
	'balance.below': 'below',
	'balance.chance': 'Control limits',
	'balance.lorenz-title':
		'The {count} towns with the lowest rates have {people} of the people and {amount} of the {what}',
	'balance.lorenz-sub': 'Lorenz curve, from the town with the lowest rate on, {period}',
	'balance.cumulative-people': 'Cumulative share of people (%)',
	'balance.cumulative-persons': 'Cumulative share of persons helped (%)',
	'balance.cumulative-money': 'Cumulative share of money (%)',
	'balance.even': 'equal rates',
	'balance.actual': 'as it is',
	'balance.persons': 'persons helped',
	'balance.money': 'money',
	'balance.years-title': 'Coefficient of variation: {from} in {first}, {to} in {last}',
	'balance.years-sub': '{topic}, coefficient of variation at each year’s end',
	'balance.years-sub-quarters': '{topic}, coefficient of variation in each fourth quarter',
	'balance.years-note': 'Years with towns that are hidden or not reported have no point.',
	'balance.groups-title': 'Streets together {street}, other towns {town}',
	'balance.groups-sub': '{topic}, {metric}, {unit}, {period}',
	'balance.street': 'Streets',
	'balance.town': 'Other towns',
	'balance.town-count': '{name} ({count})'
};
