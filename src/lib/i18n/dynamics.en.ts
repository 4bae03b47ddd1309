import type { dynamicsZhCN } from './dynamics.zh-CN.ts';

export const dynamicsEn: Record<keyof typeof dynamicsZhCN, string> = {
	'dynamics.title-down': '{topic}, {period}: {in} households came, {out} left, {net} fewer',
	'dynamics.title-up': '{topic}, {period}: {in} households came, {out} left, {net} more',
	'dynamics.title-even': '{topic}, {period}: {in} households came and as many left',
	'dynamics.title-hidden': '{topic}, {period}: few households came or left; hidden',
	'dynamics.lead':
		'{place} began with {opening} households; {in} came, {out} left, {closing} remained. Turnover was {turnover}.',
	'dynamics.lead-hidden':
		'{place} began with {opening} households and ended with {closing}; few came or left, and how many is not told.',
	'dynamics.households': 'households',
	'dynamics.in': 'In',
	'dynamics.out': 'Out',
	'dynamics.net': 'Net',
	'dynamics.turnover': 'Turnover',
	'dynamics.turnover-note': '(in + out) ÷ households at the start',
	'dynamics.flows-title-out':
		'More households left than came in {more} of the last {count} periods',
	'dynamics.flows-title-in': 'More households came than left in {more} of the last {count} periods',
	'dynamics.flows-sub': '{topic}, households, by {frequency}',
	'dynamics.quarter': 'quarter',
	'dynamics.year': 'year',
	'dynamics.month': 'month',
	'dynamics.opening': 'Start',
	'dynamics.closing': 'End',
	'dynamics.identity': 'Start + in − out = end, period by period.',
	'dynamics.reasons-title': 'Most left in {year} for: {reason} (about {count} households)',
	'dynamics.reasons-sub': '{topic}, households that left, by reason, {year}; rounded',
	'dynamics.towns-title': 'Turnover in {year} was highest in {high}, lowest in {low}',
	'dynamics.towns-title-quiet': 'Towns without a single new household in {year}: {count}',
	'dynamics.towns-sub': '{topic}, turnover, %, {year}',
	'dynamics.towns-note':
		'Where there are few households, one or two that come or go move the rate a lot. A town that never has a new one may be missing some.'
};
