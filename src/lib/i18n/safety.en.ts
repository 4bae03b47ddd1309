import type { safetyZhCN } from './safety.zh-CN.ts';

export const safetyEn: Record<keyof typeof safetyZhCN, string> = {
	'safety.title': 'Data safety',
	'safety.lead':
		'This snapshot counts operational records and is protected by the policy “{policy}”: no figure of fewer than {threshold} households is published by itself. Before the release the figures of {releases} releases were put together and each of the {figures} hidden or rounded ones was attacked; none leads to a household.',
	'safety.published':
		'This dataset repeats tables and sentences that governments have published, each with its source. It was not protected and need not be.',
	'safety.what': 'By what measure',
	'safety.unit':
		'What is protected is the household. No law fixes a threshold; these numbers are the policy of this software, written in one file and in the manifest of every snapshot.',
	'safety.households': '{count} households',
	'safety.cases': '{count} applications',
	'safety.threshold': 'Fewest of an ordinary figure',
	'safety.sensitive':
		'Fewest where health, disability, refusal, reason to leave or a lead is published',
	'safety.bins': 'Fewest in a bin of waiting times',
	'safety.count-base': 'Counts of sensitive categories are rounded to',
	'safety.amount-base': 'Amounts are rounded to (by programme and year)',
	'safety.yuan': '{least} to {most} yuan',
	'safety.how': 'How it is protected',
	'safety.tables': 'How much of each table is published',
	'safety.table': 'Table',
	'safety.exact': 'Exact',
	'safety.rounded': 'Rounded',
	'safety.hidden': 'Hidden',
	'safety.public': 'Public',
	'safety.audit': 'The audit before the release',
	'safety.attacks': 'Attack',
	'safety.tested': 'Times',
	'safety.result': 'Result',
	'safety.pass': 'nothing worked out',
	'safety.fail': 'something worked out',
	'safety.attack.hidden-counts': 'Linear programmes on hidden households, persons and cases',
	'safety.attack.rounded-figures':
		'Linear programmes on rounded and hidden amounts and rounded persons',
	'safety.attack.equations-alone': 'Equations alone, on all of these',
	'safety.attack.differences': 'Changes over time, and totals without a part',
	'safety.attack.insiders': 'The only household of a figure, that knows its own',
	'safety.audit-lead':
		'{releases} releases taken together, {programmes} linear programmes solved, figures that can be worked out: {found}.',
	'safety.refused': 'What is not published',
	'safety.refused-lead':
		'Too few households, or none at all: the two look alike. Staff find them in the business system.',
	'safety.refusal': '{table}: {names}',
	'safety.all': 'all',
	'safety.residual': 'What may still be known',
	'safety.check': 'How to check it',
	'safety.check-lead':
		'No records are needed: the command below attacks the published files, each in every way, and ends with a status other than zero if one attack succeeds.',
	'safety.releases': 'Releases and corrections',
	'safety.releases-lead':
		'Figures counted from records never change once they are published: entries, exits and one-off assistance that are found later count in the first month or quarter that is still open; money and times of handling are not made up for. Where public tables (services, staff, standards, the list of towns …) were reported wrongly, a correction is released, and the files before it stay.',
	'safety.released-on': 'Released on',
	'safety.up-to': 'Up to',
	'safety.release': 'Release',
	'safety.remark': 'Remark',
	'safety.release-first': 'first release',
	'safety.release-next': 'regular',
	'safety.release-correction': 'correction',
	'safety.release-changes': '{kind}; figures changed: {count}',
	'safety.earlier-releases':
		'Releases before these: {count}, listed in index.json of the snapshots.',
	'safety.no-changes': 'Between releases, nothing was changed in the public tables.',
	'safety.changes': 'What was changed',
	'safety.changed': 'Figure',
	'safety.before': 'Before',
	'safety.after': 'Now',
	'safety.not-said': 'nothing',
	'safety.more-changes':
		'Earlier changes: {count}; compare the files of the two releases to see them.',
	'safety.chain': 'This release follows {id} (SHA-256 of its manifest {hash}…).',
	'safety.first': 'This is the first release.'
};
