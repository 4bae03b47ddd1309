import type { coverageZhCN } from './coverage.zh-CN.ts';

/** Texts of the page of coverage. */
export const coverageEn: Record<keyof typeof coverageZhCN, string> = {
	'coverage.gaps': '{measure}; gaps are periods not in this dataset',
	'coverage.areas': 'Area',
	'coverage.none':
		'This dataset has fewer than two periods, so nothing can be compared over time; the table shows the one there is.',
	'coverage.every-period': 'All {count} periods of what is drawn',
	'coverage.hint': 'Up to {max} towns are drawn; without a choice, the whole {level}.',
	'coverage.programmes-title':
		'{programme}, {period}: {registered}% of the registered population, {resident}% of the resident one',
	'coverage.programmes-title-one': '{programme}, {period}: {rate}% {basis}',
	'coverage.programmes-title-plain': 'This dataset has figures of {count} kinds of assistance',
	'coverage.programmes-sub':
		'Households and persons, each programme at its latest; change on a year before',
	'coverage.programmes-sub-rates':
		'Households and persons, each programme at its latest; change on a year before; shares of the population, %',
	'coverage.in-households': '{count} hh',
	'coverage.households': 'Households',
	'coverage.persons': 'Persons',
	'coverage.of-registered': 'of the registered population',
	'coverage.of-resident': 'of the resident population',
	'coverage.year-before': '{value}% in {base}',
	'coverage.on-year-before': '{change} on {base}',
	'coverage.at': '{when}; {change}',
	'coverage.change': 'Change',
	'coverage.registered': 'By register',
	'coverage.resident': 'By residence',
	'coverage.counts-unit': 'Persons, times and the like in {unit}.',
	'coverage.programmes-note':
		'By law nobody holds both the subsistence allowance and destitute support, so these may be added; of the others one person may have several. Temporary assistance counts times in the period, allowance, support and the like who is on the rolls at its end.',
	'coverage.rates-note':
		'Per head of the population at the end of last year. The registered population includes people who live elsewhere, the resident one those who came from elsewhere: the two shares are not the same thing.',
	'coverage.blank-note':
		'A blank share is not calculated: the programme is reported by a department, or counts occasions.',
	'coverage.of-period': '{names} {period}',
	'coverage.periods-note': 'Periods: {parts}.',
	'coverage.reported-note':
		'{programmes}: as departments report, unverified (hh: households); medical assistance counts those whose insurance was paid for.',
	'coverage.monitored': 'Monitored against relapse',
	'coverage.monitored-title':
		'{count} of those monitored against relapse had neither the allowance nor destitute support at the end of {year}',
	'coverage.monitored-title-hidden':
		'How many of those monitored had neither the allowance nor destitute support at the end of {year} is not published',
	'coverage.monitored-sub':
		'Persons monitored against relapse into poverty, by whether they hold the allowance or destitute support, end of {year}',
	'coverage.monitored-within': 'With allowance or support',
	'coverage.monitored-outside': 'With neither',
	'coverage.monitored-note':
		'Having neither is not the same as being missed: households above the threshold may be monitored too, so each case has to be checked.',
	'coverage.monitored-missed': 'Leads of suspected omission in {year}: {count}.'
};
