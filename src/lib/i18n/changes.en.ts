import type { changesZhCN } from './changes.zh-CN.ts';

export const changesEn: Record<keyof typeof changesZhCN, string> = {
	'changes.title': '{topic}: persons on the rolls {change} in {period} on {base}',
	'changes.title-hidden':
		'{topic}: persons on the rolls in {period} and {base} are not both published and not compared',
	'changes.lead-release':
		'The release before ended with {base}; this one goes to {period}, with {persons} on the rolls in {place}. ',
	'changes.lead':
		'{place} had {persons} on the rolls in {period}, held against {base}, the last period published before. ',
	'changes.lead-towns':
		'Of {told} towns and institutions published in both, {up} rose, {down} fell and {same} stayed the same.',
	'changes.on': '{change} on {base}',
	'changes.joiner': '; ',
	'changes.persons': 'persons',
	'changes.others': 'The other {count}',
	'changes.change': 'Change',
	'changes.many': '{first} and others ({count} in all)',
	'changes.movers-both':
		'Since {base}, persons rose most in {most} (by {up}) and fell most in {least} (by {down})',
	'changes.movers-up': 'Since {base}, persons rose most in {most} (by {up}) and fell nowhere',
	'changes.movers-down': 'Since {base}, persons fell most in {least} (by {down}) and rose nowhere',
	'changes.movers-same': 'Persons are the same everywhere as in {base}',
	'changes.movers-sub': '{topic}, change of persons on the rolls from {base} to {period}',
	'changes.movers-note': 'Only towns and institutions whose persons are published in both periods.',
	'changes.movers-note-others':
		'“The other” are hidden in at least one period; together they are the county less those shown.',
	'changes.money-title':
		'Money paid changed by {total} {unit} since {base}: {count} from persons, {mean} from money per person',
	'changes.money-sub': '{topic}, money paid for {period}, {unit}',
	'changes.money-count': 'Persons, on {base}',
	'changes.money-mean': 'Per person, on {base}',
	'changes.against': 'Held against',
	'changes.of-count': 'By persons',
	'changes.of-mean': 'By money per person',
	'changes.money-note':
		'All that was paid for the month, back pay and one-off subsidies included: in months that have such payments they move the effect of money per person.',
	'changes.money-rounded': 'Amounts are published rounded; the effects are approximate.',
	'changes.composition': 'Where people live',
	'changes.tiny': 'less than 0.001',
	'changes.cause': 'Cause',
	'changes.points': 'Effect (percentage points)',
	'changes.coverage-title':
		'Coverage of all towns together changed by {total} percentage points since {base}: {composition} from where people live, {rate} from towns’ own coverage',
	'changes.coverage-sub':
		'{topic}, registered population, {period}; the first row by where people live, the others by each town’s coverage, percentage points',
	'changes.coverage-note':
		'Population of the end of the year before. Towns’ effects add up to that of coverage, and with that of where people live to the whole change; a town’s effect may be large because many live there.'
};
