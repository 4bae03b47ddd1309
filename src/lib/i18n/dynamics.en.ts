import type { dynamicsZhCN } from './dynamics.zh-CN.ts';

export const dynamicsEn: Record<keyof typeof dynamicsZhCN, string> = {
	'dynamics.title-down': '{topic}, {period}: {in} households came, {out} left, {net} fewer',
	'dynamics.title-up': '{topic}, {period}: {in} households came, {out} left, {net} more',
	'dynamics.title-even': '{topic}, {period}: {in} households came and as many left',
	'dynamics.title-hidden': '{topic}, {period}: how many households came and left is hidden',
	'dynamics.lead':
		'{place} began with {opening} households; {in} came, {out} left, {closing} remained. Turnover was {turnover}.',
	'dynamics.lead-hidden':
		'{place}: {opening} households at the start, in {in}, out {out}, {closing} at the end; what is hidden is not published.',
	'dynamics.households': 'households',
	'dynamics.in': 'In',
	'dynamics.out': 'Out',
	'dynamics.net': 'Net',
	'dynamics.turnover': 'Turnover',
	'dynamics.turnover-note': '(in + out) ÷ households at the start',
	'dynamics.flows-title-out':
		'More households left than came in {more} of {count} quarters published',
	'dynamics.flows-title-in':
		'More households came than left in {more} of {count} quarters published',
	'dynamics.flows-sub': '{topic}, households, by {frequency}',
	'dynamics.quarter': 'quarter',
	'dynamics.opening': 'Start',
	'dynamics.closing': 'End',
	'dynamics.identity': 'Start + in − out = end, in every period published.',
	'dynamics.reasons-title': 'Most left in {year} for: {reason} ({about}{count} households)',
	'dynamics.reasons-sub': '{topic}, households that left, by reason, {year}',
	'dynamics.upkeep': 'Upkeep of cases',
	'dynamics.upkeep-title': 'Of households on the rolls at the end of {year}, {parts}',
	'dynamics.upkeep-joiner': '; ',
	'dynamics.upkeep-sub':
		'{topic}, households, share of those on the rolls at the end of {year}; reviews as a share of those due',
	'dynamics.upkeep-households': 'Households',
	'dynamics.upkeep-share': 'Share',
	'dynamics.upkeep-reviewed': 'Reviewed within the year',
	'dynamics.upkeep-reviewed-of': 'Reviewed within the year (of {due} due)',
	'dynamics.upkeep-raised': 'Monthly benefit raised on a year before',
	'dynamics.upkeep-lowered': 'Monthly benefit lowered on a year before',
	'dynamics.upkeep-same': 'Monthly benefit as a year before',
	'dynamics.upkeep-long': 'On the rolls for five years and more',
	'dynamics.upkeep-phase-out': 'In phase-out',
	'dynamics.upkeep-part-raised': '{share} had their benefit raised on a year before',
	'dynamics.upkeep-part-lowered': '{share} had their benefit lowered on a year before',
	'dynamics.upkeep-part-same': '{share} had the benefit of a year before',
	'dynamics.upkeep-part-long': '{share} had been there for five years and more',
	'dynamics.upkeep-part-phase-out': '{share} were in phase-out',
	'dynamics.upkeep-note':
		'Most rises come with the standard, not with a review of the household; many years on the rolls may be lasting need, or a case that nobody looked at again.',
	'dynamics.upkeep-merged':
		'Hidden: few households, or few that were not done, or counted together with a neighbouring class (see Recipients).',
	'dynamics.towns-range': 'Turnover of towns in {year}: {least}% to {most}%',
	'dynamics.towns-quiet': 'Towns without a single new household in {year}: {count}',
	'dynamics.towns-sub': '{topic}, turnover, %, {year}',
	'dynamics.towns-note':
		'Where there are few households, one or two that come or go move the rate a lot; what chance explains is judged by 99.8% control limits (binomial). A town that never has a new one may be missing some.',
	'dynamics.flows-title-even': 'Households came and left in turn over {count} quarters published',
	'dynamics.reasons-title-shown':
		'Of the reasons published in {year}, most left for: {reason} ({about}{count} households)',
	'dynamics.reasons-title-even': 'Households that left in {year}, by reason',
	'dynamics.about': 'about ',
	'dynamics.towns-within':
		'Turnover of towns in {year}: {least}% to {most}%, all within what chance explains',
	'dynamics.towns-within-shown':
		'Of {told} towns published, turnover in {year}: {least}% to {most}%, all within what chance explains',
	'dynamics.towns-range-shown':
		'Of {told} towns published, turnover in {year}: {least}% to {most}%',
	'dynamics.towns-beyond': 'Turnover in {year} beyond what chance explains: {beyond}',
	'dynamics.towns-beyond-shown':
		'Of {told} towns published, turnover in {year} beyond what chance explains: {beyond}',
	'dynamics.towns-quiet-shown':
		'Of {told} towns published, without a single new household in {year}: {count}'
};
