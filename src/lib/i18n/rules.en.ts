import type { rulesZhCN } from './rules.zh-CN.ts';

/** Texts of what the law asks of an office with each case. */
export const rulesEn: Record<keyof typeof rulesZhCN, string> = {
	'rules.title': '{year}: “{rule}” was kept in {share}, the least of {count} rules published',
	'rules.title-one': '{year}: “{rule}” was kept in {share}',
	'rules.title-one-shown': '{year}: “{rule}” was kept in {share}; no other rule is published',
	'rules.title-all': '{year}: all {count} rules published were kept in every case',
	'rules.sub':
		'{programme}, cases (or households) in which it was done, % of those with which it is asked, {year}',
	'rules.rule': 'Rule',
	'rules.cases': 'Asked',
	'rules.met': 'Done',
	'rules.share': 'Share',
	'rules.note':
		'Without a recorded date it counts as not done. Of applications decided in the year; of households, for payments and reviews.',
	'rules.hidden-note':
		'Hidden: it was not done in very few cases; only how many are asked is published.'
};
