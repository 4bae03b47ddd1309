import type { townZhCN } from './town.zh-CN.ts';

export const townEn: Record<keyof typeof townZhCN, string> = {
	'town.page': 'Town profile',
	'town.title-both': '{town}: {households}, {persons} on {topic} in {period}',
	'town.title-stock': '{town}: {value} on {topic} in {period}',
	'town.title-events': '{town}: {topic} for {value} in {period}',
	'town.title-households':
		'{town}: {households} on {topic} in {period}; persons not published on their own, to protect personal information',
	'town.title-change': '; {change} on the same period last year',
	'town.title-change-about': '; about {change} on the same period last year',
	'town.title-same': '; {metric} unchanged on the same period last year',
	'town.title-hidden':
		'{town}: {topic}, {metric} of {period} not published on their own, to protect personal information',
	'town.title-unknown': '{town}: {topic}, {metric} of {period} not reported',
	'town.title-none': '{town}: {topic}, no {metric} in {period}',
	'town.title-missing': '{town}: the sources give no figure of {topic}',
	'town.sheet': '{county} · Town profile · Data up to {period}',
	'town.kind': 'Kind: {kind}.',
	'town.devolved': 'Confirms cases itself since {period}.',
	'town.not-devolved': 'No month is recorded from which it confirms cases itself.',
	'town.reserve': 'Reserve for small quick aid: {yuan} yuan (as now in force).',
	'town.compared': 'Beside the {whole}',
	'town.metric': 'Figure',
	'town.own': 'Town',
	'town.ratio': 'Share or multiple',
	'town.place-head': 'Rank',
	'town.change': 'On last year',
	'town.interval': '95% interval {least}–{most}',
	'town.together': '{count} towns',
	'town.place': '{rank} of {told} published',
	'town.place-shared': '{rank} of {told} published, shared',
	'town.within': 'within chance',
	'town.above': 'above chance, {rank}',
	'town.below': 'below chance, {rank}',
	'town.points': '{text} pp',
	'town.caseload-unit': 'households each',
	'town.history': '{metric}: {from} in {first}, {to} in {last}',
	'town.benefit': 'Mean benefit, {period}: {own}; {county}: {whole} {unit}',
	'town.benefit-sub': 'Subsistence allowance, all payments, by quarter, {unit}',
	'town.peers': 'Nearest in {size}: {names}',
	'town.peers-rates': '{metric}: {own}; in the {count} towns nearest in {size} {others}',
	'town.range': '{low} to {high}',
	'town.gaps-hidden': '{measure}; gaps are hidden figures',
	'town.peers-sub': '{metric}, {period}, {unit}',
	'town.how-title': 'How to read this',
	'town.how-place':
		'Ranks are among the towns published only, highest first; ties share a rank. Large or small is neither good nor bad.',
	'town.how-chance':
		'Chance plays with coverage, turnover, checks and the on-time rate: where the difference from the towns known stays within 99.8% control limits (of the on-time rate, its 95% interval), “within chance” is said in place of a rank.',
	'town.how-mean':
		'Persons per household, mean benefit and use of funds have no control limits to compare with, and no rank.',
	'town.how-ratio':
		'Persons, households, person-times and amounts are given as a share; rates and means as a multiple of that of the {whole}.',
	'town.how-together':
		'“12 towns”: the {whole}’s figure is not published on its own, and that of the towns counted together stands in its place.',
	'town.how-peers':
		'Towns near in size are the three with the smallest difference in households of one period (in persons where there are none). Alike in size is not alike in need.',
	'town.no-figures':
		'This dataset has no figure of the town, which does not mean that nobody there is assisted.',
	'town.no-peers': 'Its households are not published, so no towns near in size are named.',
	'town.previous': 'Before: {town}',
	'town.next': 'Next: {town}',
	'town.back': 'Back to all towns',
	'town.links': 'Other towns'
};
