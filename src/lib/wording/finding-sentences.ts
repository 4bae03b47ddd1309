import type { Rule } from '#lib/contract/manifest.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';

/** What each cross-check compares, by rule; a finding is where the two sides differ. */
export const findingSentences: Record<Rule, { name: Bilingual; sentence: Bilingual }> = {
	sum: {
		name: { 'zh-CN': '分项与合计', en: 'Rows and their total' },
		sentence: {
			'zh-CN': '各行相加得{derived}，原表合计为{stated}。',
			en: 'The rows add up to {derived}; the printed total is {stated}.'
		}
	},
	parts: {
		name: { 'zh-CN': '部分与整体', en: 'Parts and the whole' },
		sentence: {
			'zh-CN': '各部分相加得{derived}，原文整体为{stated}。',
			en: 'The parts add up to {derived}; the whole is stated as {stated}.'
		}
	},
	change: {
		name: { 'zh-CN': '增减与两期之差', en: 'Changes and the periods they compare' },
		sentence: {
			'zh-CN': '原文写增减为{stated}，按两期数字相减为{derived}。',
			en: 'The stated change is {stated}; the two periods differ by {derived}.'
		}
	},
	rate: {
		name: { 'zh-CN': '比率与分子分母', en: 'Rates and what they divide' },
		sentence: {
			'zh-CN': '原文为{stated}，按分子分母计算为{derived}。',
			en: 'The source states {stated}; its numerator and denominator give {derived}.'
		}
	},
	rank: {
		name: { 'zh-CN': '位次', en: 'Ranks' },
		sentence: {
			'zh-CN': '原表位次为{stated}，按数值排列为{derived}。',
			en: 'The printed rank is {stated}; by value it is {derived}.'
		}
	},
	'year-to-date': {
		name: { 'zh-CN': '累计数', en: 'Year-to-date figures' },
		sentence: {
			'zh-CN': '累计数为{stated}，按当月数推算应不小于{derived}。',
			en: 'The year to date is {stated}; the months alone give {derived}.'
		}
	},
	text: {
		name: { 'zh-CN': '正文与表格', en: 'Running text and table' },
		sentence: {
			'zh-CN': '正文写{stated}，表格为{derived}。',
			en: 'The text says {stated}; the table says {derived}.'
		}
	},
	label: {
		name: { 'zh-CN': '名称重复', en: 'Labels used twice' },
		sentence: {
			'zh-CN': '同一名称下既有{stated}又有{derived}，疑为名称误印；本站按上下文归类。',
			en: 'One label carries both {stated} and {derived}; probably a misprint. Filed here by context.'
		}
	},
	unit: {
		name: { 'zh-CN': '单位', en: 'Units' },
		sentence: {
			'zh-CN': '按原表单位折算人均达{stated}，显然不合理；按“元”折算为{derived}，本站按后者导入。',
			en: 'In the printed unit the mean would be {stated}, which cannot be; in yuan it is {derived}, as imported here.'
		}
	},
	'per-head': {
		name: { 'zh-CN': '人均合理性', en: 'Plausible means' },
		sentence: {
			'zh-CN': '人均为{stated}，超出合理范围（界限{derived}）。',
			en: 'The mean is {stated} a head, beyond the plausible limit of {derived}.'
		}
	}
};
