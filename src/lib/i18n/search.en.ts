import type { searchZhCN } from './search.zh-CN.ts';

export const searchEn: Record<keyof typeof searchZhCN, string> = {
	'search.label': 'Find',
	'search.placeholder': 'town, figure, pinyin',
	'search.count': '{count} found',
	'search.first': '{count} found, the first {shown} listed',
	'search.none':
		'Nothing found for “{query}”. Type the name of a town, a figure or a page, or its pinyin initials',
	'search.failed': 'The list to search could not be fetched. Check the network and try again',
	'search.kind-town': 'Town',
	'search.kind-topic': 'Programme',
	'search.kind-page': 'Page',
	'search.kind-metric': 'Figure, on “{on}”',
	'search.kind-definition': 'Definition',
	'search.kind-measure': 'Measure, on “{on}”',
	'search.kind-dataset': 'Dataset',
	'filter.lacking': 'There are no figures of {asked} here; those of {shown} are shown.',
	'span.from': 'Charts from',
	'span.to': 'to',
	'span.first': 'the first',
	'span.last': 'the latest',
	'span.all': 'Show all periods',
	'span.note': 'Only figures {span}; the title speaks of all periods.',
	'span.none': 'There are no figures {span}; all periods are shown.',
	'span.since': 'from {from} on',
	'span.until': 'up to {to}',
	'span.between': 'from {from} to {to}',
	'follow.label': 'Follow',
	'follow.none': 'None',
	'follow.profile': 'Profile',
	'follow.stop': 'Stop following',
	'follow.on-paper': '▶ marks {town}, which is followed.'
};
