import { warningRulesEn } from './warning-rules.en.ts';
import type { warningsZhCN } from './warnings.zh-CN.ts';

export const warningsEn: Record<keyof typeof warningsZhCN, string> = {
	...warningRulesEn,
	'nav.warnings': 'Warnings',
	'warnings.red': 'Red',
	'warnings.orange': 'Orange',
	'warnings.yellow': 'Yellow',
	'warnings.title':
		'{period}, warnings: {count} ({red} red, {orange} orange, {yellow} yellow); {where}',
	'warnings.title-none': '{period}: no warnings, as far as there are figures',
	'warnings.title-unjudged': '{period}: no figures that can be judged',
	'warnings.where-towns': 'towns concerned: {towns}',
	'warnings.where-whole': 'whole {whole}',
	'warnings.where-both': 'towns concerned: {towns}, and the whole {whole}',
	'warnings.lead':
		'Items that can be judged: {judged} (one rule for one town or for the whole {whole} is an item, town and country apart where standards differ); with a warning: {count}. {unjudged} Rules without the figures that they need, of the last twelve months: {absent}.',
	'warnings.unjudged-none': 'None is left unjudged because figures are hidden.',
	'warnings.unjudged':
		'Not judgeable: {count} ({reasons}); that does not mean that nothing is wrong.',
	'warnings.hidden': 'hidden: {count}',
	'warnings.untold': 'not published: {count}',
	'warnings.no-base': 'nothing to compare with: {count}',
	'warnings.lacks': 'This dataset has no figures to warn by',
	'warnings.lacks-lead':
		'Warnings need figures by town, or standards and handling times; this dataset has none. None of the rules below can be judged.',
	'warnings.households':
		'These are warnings about figures of towns and of the whole {whole}. Warnings about households or persons belong to the business system; this site has no data about them and gives none.',
	'warnings.list-title': 'Warnings',
	'warnings.list-sub':
		'Red, orange, yellow, then in the order of rules and divisions; each by its latest figure up to {period}',
	'warnings.level': 'Level',
	'warnings.item': 'Warning',
	'warnings.since': 'Since',
	'warnings.history': 'Recent',
	'warnings.notice-link': 'Notice',
	'warnings.threshold': 'Threshold: {limit}',
	'warnings.figure-share': '{period}: {value} ({part} of {all})',
	'warnings.figure-days':
		'{period}: beyond 20 working days {value} ({part} of {all}), which a longer limit may allow',
	'warnings.figure-multiple': '{period}, {stratum}: {value}',
	'warnings.figure-fall': '{period}: {value}, {points} percentage points below {base} ({was})',
	'warnings.figure-expected': '{period}: {value}; its share would be about {expected}',
	'warnings.figure-jump': '{period}: {value}, {base}: {was}; its share would be about {expected}',
	'warnings.limit-share-above': 'from {n}',
	'warnings.limit-share-below': 'below {n}',
	'warnings.limit-rate-below': 'below {n} by more than chance',
	'warnings.limit-multiple': 'below {n}',
	'warnings.limit-fall': 'down {points} points, beyond chance',
	'warnings.limit-chance': 'chance below {n}',
	'warnings.limit-outside': 'outside {n} limits',
	'warnings.limit-under': 'below {n} limits',
	'warnings.once': 'This period',
	'warnings.running': '{count} periods (from {since})',
	'warnings.running-least': '{count} periods at least (from {since})',
	'warnings.step': '{period} {value}',
	'warnings.chance-note':
		'Yellow only asks for attention: by rules of chance and control limits, one town in 20 to 40 would pass the usual yellow threshold by chance alone even if all were alike, and one in 500 to 1,000 the red one. A warning is where verification begins, no finding.',
	'warnings.since-note':
		'“Since” counts periods in a row that could all be judged and all lay beyond a threshold; after a hidden one it begins anew.',
	'warnings.rules-title': 'All rules',
	'warnings.rules-sub': 'Thresholds can be set under “warnings” in dataset.json',
	'warnings.rule': 'Rule',
	'warnings.limits': 'Thresholds',
	'warnings.verdict': 'Judged',
	'warnings.basis': 'Basis: {basis}.',
	'warnings.off': 'Switched off here',
	'warnings.no-figures': 'No figure of the last twelve months; cannot be judged',
	'warnings.no-threshold': 'Cannot be judged',
	'warnings.judged': '{period}: {judged} judged, {warned} with a warning',
	'warnings.judged-unjudged':
		'{period}: {judged} judged, {warned} with a warning; {unjudged} not judgeable ({reasons})',
	'warnings.notice': 'Notice',
	'warnings.notice-title': 'Notice of warnings in social-assistance figures',
	'warnings.notice-to': 'To: ',
	'warnings.notice-whole': 'Civil-affairs bureau, {place}',
	'warnings.notice-date': 'Data up to {period} ({snapshot})',
	'warnings.notice-number': 'No.: ',
	'warnings.notice-body':
		'By the aggregate figures on social assistance in {place} up to {period}, warnings concerning you: {count}. Please verify each and answer in writing in time. Warnings rest on aggregate figures, concern no household, and prove nothing by themselves.',
	'warnings.notice-none':
		'By the aggregate figures on social assistance in {place} up to {period}, none of the items that can be judged for you ({judged}) gives a warning.',
	'warnings.notice-unjudged': 'Hidden or not published, and not judged here: {names}.',
	'warnings.notice-verify': 'To verify: {text}',
	'warnings.notice-history': 'Recent: {text}',

	'warnings.notice-item': '{at}. {rule}',
	'warnings.notice-answer':
		'What was verified and what will be done (to be filled in by the recipient)',
	'warnings.notice-signed': 'Verified by: ',
	'warnings.notice-head': 'Head of office: ',
	'warnings.notice-day': 'Date: ',
	'warnings.notice-issuer': 'Issued by (seal): ',
	'warnings.notice-area': 'Town',
	'warnings.notice-print': 'Print',
	'warnings.notice-back': 'Back to warnings'
};
