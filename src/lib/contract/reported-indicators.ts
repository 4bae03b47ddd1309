import type { Bilingual } from '#lib/i18n/locale.ts';

/** What departments report and nobody computes here: words and unit where they are known. */
export const reportedIndicators: Readonly<Record<string, { label: Bilingual; unit: string }>> = {
	disaster_relief_persons: {
		label: { 'zh-CN': '受灾人员救助人数', en: 'Persons given disaster relief' },
		unit: '人'
	},
	medical_insured_persons: {
		label: { 'zh-CN': '资助参加基本医疗保险人数', en: 'Persons helped to be insured' },
		unit: '人'
	},
	education_aid_persons: {
		label: { 'zh-CN': '教育救助人数', en: 'Persons given education assistance' },
		unit: '人'
	},
	housing_aid_households: {
		label: { 'zh-CN': '住房救助户数', en: 'Households given housing assistance' },
		unit: '户'
	},
	employment_aid_persons: {
		label: { 'zh-CN': '就业救助人数', en: 'Persons given employment assistance' },
		unit: '人'
	},
	satisfaction_percent: {
		label: { 'zh-CN': '救助对象满意度', en: 'Satisfaction of those assisted' },
		unit: '%'
	},
	medical_cap_households: {
		label: { 'zh-CN': '医疗费用封顶救助户数', en: 'Households over the medical cap' },
		unit: '户'
	},
	medical_cap_persons: {
		label: { 'zh-CN': '医疗费用封顶救助人数', en: 'Persons over the medical cap' },
		unit: '人'
	},
	medical_cap_amount_yuan: {
		label: { 'zh-CN': '医疗费用封顶救助金额', en: 'Assistance over the medical cap' },
		unit: '元'
	},
	medical_cap_coverage_percent: {
		label: { 'zh-CN': '综合保障率', en: 'Share of medical cost covered' },
		unit: '%'
	}
};
