import type { compareZhCN } from './compare.zh-CN.ts';

export const compareEn: Record<keyof typeof compareZhCN, string> = {
	'compare.title': '{count} metrics side by side',
	'compare.title-within': 'Of {count} metrics that can be judged, no town is beyond chance in any',
	'compare.title-beyond': 'Beyond chance: {about}',
	'compare.of-metric': '{metric} {about}',
	'compare.above': 'high in {towns}',
	'compare.below': 'low in {towns}',
	'compare.joiner': ', ',
	'compare.metric-joiner': '; ',
	'compare.many': '{names} and others ({count} in all)',
	'compare.sub':
		'Each of its latest period; towns in the same order throughout, the line is the county’s (for the on-time rate that of the towns listed)',
	'compare.sub-targets':
		'Each of its latest period; towns in the same order throughout, the line is the county’s (for the on-time rate that of the towns listed), the dashed one the target',
	'compare.choose': 'Metrics side by side',
	'compare.order': 'Order by this',
	'compare.divisions': 'Order of divisions',
	'compare.whole': 'county {value}',
	'compare.together': 'those listed {value}',
	'compare.mark-above': 'above what chance explains',
	'compare.mark-below': 'below what chance explains',
	'compare.note-marks':
		'▲ above, ▼ below what chance explains (99.8% control limits or intervals; the on-time rate against the other towns listed); high and low are not good and bad.',
	'compare.note-unjudged': 'Means, rates of use, counts and amounts are not judged so.',
	'compare.peers': 'Add those near in size',
	'towns.history': 'Trend',
	'towns.history-note':
		'Trends of the latest {count} periods, each from its own least to its own most: only rise and fall count; gaps are hidden or not reported.',
	'towns.rank-interval':
		'A range of ranks is the best and the worst that intervals of the rates, about 95% together, allow: towns that differ by no more than chance are not put in order.',
	'towns.rank-mean':
		'Means and rates of use have no known margin of chance and are not ranked; they can be sorted.',
	'sparkline.text': '{first} {from}, {last} {to}',
	'sparkline.none': 'No figures to show'
};
