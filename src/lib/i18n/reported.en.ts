import type { reportedZhCN } from './reported.zh-CN.ts';

export const reportedEn: Record<keyof typeof reportedZhCN, string> = {
	'reported.title': '{count} figures of {period} as departments report them, not verified',
	'reported.lead':
		'Departments and offices of {place} reported {count} figures of {period}. This site repeats them: they are not computed from case records, and not verified. Before they are relied on, ask the department that reported them.',
	'reported.unverified': 'As departments report; not verified.',
	'reported.mechanisms': 'Coordination, windows and facilities',
	'reported.discovery': 'Finding, assessing and referring people',
	'reported.verification': 'Verification and upkeep of records',
	'reported.services': 'Services and handling',
	'reported.programmes': 'Assistance of other departments',
	'reported.supervision': 'Supervision and credit',
	'reported.group-title': '{group}: {items}',
	'reported.item': '{name} {value} {unit}',
	'reported.sub': 'Figures reported for {earlier} and {period}',
	'reported.indicator': 'Figure',
	'reported.parts': 'Numerator / denominator',
	'reported.parts-note':
		'Numerators and denominators are those reported for {period}; a share without them was reported by itself.',
	'reported.before': '{value} {unit} in {earlier}',
	'reported.shares-title':
		'Of {count} reported shares of handling and supervision, the highest is {most}%, the lowest {least}%',
	'reported.shares-sub': 'Reported shares, %, {period}; hollow dots: {earlier}',
	'reported.shares-column': '{period}, %',
	'reported.more': 'All figures that departments report'
};
