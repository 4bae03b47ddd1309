import type { leadsZhCN } from './leads.zh-CN.ts';

export const leadsEn: Record<keyof typeof leadsZhCN, string> = {
	'leads.leads': 'leads',
	'leads.money': 'yuan',
	'leads.money-unit': ' yuan',
	'leads.about': 'about {amount} yuan',
	'leads.exact': '{amount} yuan',
	'leads.interval': '{least}–{most}',
	'leads.joiner': '; ',
	'leads.found': 'Leads',
	'leads.due': 'Due',
	'leads.recovered': 'Recovered',
	'leads.rate': 'Recovery rate',
	'leads.title': 'Leads found in {period}: {count}',
	'leads.title-untold': 'How many leads were found in {period} is not published',
	'leads.lead':
		'{place}, {period}: leads found {count}. A lead is to be looked into and states no offence. ',
	'leads.lead-untold':
		'{place}, {period}: how many leads were found is not published, which is not none. A lead is to be looked into and states no offence. ',
	'leads.lead-money':
		'Of those found in {year}, amounts are published of: {kinds}. Confirmed as due {due}, recovered {recovered}, recovery rate {rate}.',
	'leads.lead-no-money': 'Of those found in {year}, no amounts are published.',
	'leads.of-kinds': '{year}, kinds published: {count}',
	'leads.approximately': 'about; {note}',
	'leads.of-none': '{year}, of no kind published',
	'leads.rate-note': 'both rounded to {base}, so in this interval',
	'leads.found-title': 'Leads found in a quarter: {low} to {high}, in {count} quarters published',
	'leads.found-title-even':
		'Leads found in a quarter: {low}, in each of {count} quarters published',
	'leads.found-sub': 'Leads by the quarter in which they were found',
	'leads.note':
		'A lead is a sign that something may have been paid wrongly, or that somebody may have been left out; confirmed, dismissed and open ones are all counted. It states no offence.',
	'leads.outcome-note':
		'What came of them (confirmed, dismissed, open) would cut the same leads a second time and, held against the kinds, could tell of persons: it is not published.',
	'leads.unit-note': 'Due and recovered in {unit}.',
	'leads.kind': 'Kind of lead',
	'leads.kinds-sub': 'Leads by kind, {year}',
	'leads.kinds-title-both':
		'{year}: {duplicate} leads on paying twice, {missed} on suspected omission',
	'leads.kinds-title-duplicate':
		'{year}: {duplicate} leads on paying twice; how many on suspected omission is not published',
	'leads.kinds-title-missed':
		'{year}: {missed} leads on suspected omission; how many on paying twice is not published',
	'leads.kinds-title-most': 'Of the leads published in {year}, most were on: {kind} ({count})',
	'leads.kinds-title-one': 'Of the leads of {year}, only one kind is published: {kind} ({count})',
	'leads.kinds-title-even': 'Kinds of leads published in {year}: {told}',
	'leads.kinds-title-none': 'Leads of {year}: of no kind is the number published',
	'leads.missed-note':
		'Suspected omission is a lead that somebody entitled may be left out, paying twice one that several sources match: neither is established.',
	'leads.money-title': '{year}, {kind}: due {due}, recovered {recovered}',
	'leads.money-title-several': '{year}, {count} kinds published: due {due}, recovered {recovered}',
	'leads.money-sub':
		'{kind}: confirmed as due (bars) and recovered (circles), {unit}, by the year in which it was found',
	'leads.year-kind': 'Year, kind',
	'leads.year': 'Year',
	'leads.of-year': '{year} {kind}',
	'leads.money-note':
		'Of confirmed leads alone; what is recovered after publication is not added. Kinds whose amounts are hidden are left out, so that all of it may be more.',
	'leads.rounded-note': 'Amounts are rounded to {bases} to protect personal information.',
	'leads.rate-interval-note':
		'The recovery rate is given as the interval that rounding leaves, 100% at most.',
	'leads.ended-title': 'Leads: {clauses}',
	'leads.ended-told': '{kind}, {count} in {year}',
	'leads.ended-untold': '{kind}, not published in any year',
	'leads.ended-sub': '{kinds}, leads by the year in which they were found',
	'leads.paid_after_death': 'Death',
	'leads.paid_in_prison': 'Prison',
	'leads.due-paid_after_death': 'Death, due',
	'leads.due-paid_in_prison': 'Prison, due',
	'leads.ended-note':
		'Due in {unit}. Leads come from matching records of funerals and prisons, and are to be looked into; for how many days is not published.'
};
