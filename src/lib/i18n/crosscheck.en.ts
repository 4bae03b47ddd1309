import type { crosscheckZhCN } from './crosscheck.zh-CN.ts';

export const crosscheckEn: Record<keyof typeof crosscheckZhCN, string> = {
	'nav.crosscheck': 'Check a report',
	'crosscheck.title': 'Check a report',
	'crosscheck.lead':
		'Paste text or a table of a written report (in Chinese): this page finds its numbers and holds each against the data of {place}. What you paste stays on this page; it is neither stored nor sent.',
	'crosscheck.input': 'Text or table of the report',
	'crosscheck.button': 'Check',
	'crosscheck.example-button': 'Fill in an example',
	'crosscheck.how':
		'What a number is of is read from the words before it: programme and period go on from sentence to sentence, place and urban or rural count within theirs, and a sentence that names no place is of the whole. Where it is read wrongly, write the sentence in full (2025年6月低保户数1,739户) and check again. A table has a name and a number in each line.',
	'crosscheck.working': 'Checking against the data …',
	'crosscheck.none':
		'No number that can be checked was found. A number needs its unit after it (户, 人, 元, 万元, % …).',
	'crosscheck.summary': '{count} numbers found: {parts}.',
	'crosscheck.count-same': '{n} the same',
	'crosscheck.count-rounded': '{n} within rounding',
	'crosscheck.count-different': '{n} different',
	'crosscheck.count-cannot-tell': '{n} that cannot be checked',
	'crosscheck.same': 'the same',
	'crosscheck.rounded': 'within rounding',
	'crosscheck.different': 'different',
	'crosscheck.cannot-tell': 'cannot be checked',
	'crosscheck.caption': 'Numbers of the written report beside the data',
	'crosscheck.number': 'No.',
	'crosscheck.said': 'As written',
	'crosscheck.scope': 'Held against',
	'crosscheck.ours': 'Our figure',
	'crosscheck.result': 'Result',
	'crosscheck.difference': 'the report has {value} {way}',
	'crosscheck.more': 'more',
	'crosscheck.less': 'less',
	'crosscheck.metric-scope': '{metric} ({scope})',
	'crosscheck.no-metric': 'which figure it is was not recognised',
	'crosscheck.no-programme': 'no programme is named',
	'crosscheck.no-period': 'no period is named',
	'crosscheck.no-figure': 'the dataset has no figure of this place, programme and period',
	'crosscheck.other-base':
		'not compared with the period before or a year before; check the figures of both periods',
	'crosscheck.unit': 'in another unit than our figure',
	'crosscheck.untold': 'our figure is hidden or not reported',
	'crosscheck.note':
		'“The same”: equal. “Within rounding”: within what the rounding of the report, or of the published figure, leaves open. “Different” says no more than that the two numbers differ: definition or date may, and must be looked into. Checked against snapshot {snapshot}.',
	'crosscheck.example':
		'截至2025年6月底，全县低保对象1,739户、2,051人，比上年同期减少46户；特困供养对象22户、22人。2025年6月，城市低保标准每人每月1,300元，特困人员基本生活标准2,255元。'
};
