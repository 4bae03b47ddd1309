import type { Bilingual } from '#lib/i18n/locale.ts';

/** Codes of what is public as reported: standards, services, staff, opinions, figures of departments. */
type Labels = Readonly<Record<string, Bilingual>>;

/** Added to the basic standard of 特困 (民发〔2021〕43号): the less a person can do alone, the more. */
export const careStandards = {
	care_full: { 'zh-CN': '照料护理标准（全护理）', en: 'Care standard, full care' },
	care_half: { 'zh-CN': '照料护理标准（半护理）', en: 'Care standard, partial care' },
	care_self: { 'zh-CN': '照料护理标准（全自理）', en: 'Care standard, self-caring' }
} as const satisfies Labels;

export const serviceKinds = {
	care: { 'zh-CN': '照料护理', en: 'Care' },
	rehabilitation: { 'zh-CN': '康复训练', en: 'Rehabilitation' },
	escort: { 'zh-CN': '送医陪护', en: 'Escort to hospital' },
	inclusion: { 'zh-CN': '社会融入', en: 'Social inclusion' },
	skills: { 'zh-CN': '能力提升', en: 'Skills' },
	counselling: { 'zh-CN': '心理疏导', en: 'Counselling' },
	linking: { 'zh-CN': '资源链接', en: 'Linking to resources' }
} as const satisfies Labels;

/** The last two count villages, not people. */
export const staffingKinds = {
	_T: { 'zh-CN': '经办服务人员合计', en: 'All staff' },
	officer: { 'zh-CN': '经办人员', en: 'Officers' },
	assistant: { 'zh-CN': '协理员', en: 'Village assistants' },
	information_officer: { 'zh-CN': '信息员', en: 'Information officers' },
	full_time: { 'zh-CN': '专职人员', en: 'Full-time staff' },
	certified: { 'zh-CN': '持证人员', en: 'Certified staff' },
	villages_assisted: { 'zh-CN': '有协理员的村（居）', en: 'Villages with an assistant' },
	villages_assisted_full_time: {
		'zh-CN': '有专职协理员的村（居）',
		en: 'Villages with a full-time assistant'
	}
} as const satisfies Labels;

export const opinionSources = {
	research: { 'zh-CN': '专题调研', en: 'Research' },
	deliberation: { 'zh-CN': '审议意见', en: 'Deliberation' },
	questioning: { 'zh-CN': '专题询问', en: 'Questioning' },
	enforcement: { 'zh-CN': '执法检查', en: 'Inspection of enforcement' },
	audit: { 'zh-CN': '审计', en: 'Audit' },
	deputy: { 'zh-CN': '代表建议', en: 'Proposal of a deputy' }
} as const satisfies Labels;

export const opinionStatuses = {
	open: { 'zh-CN': '办理中', en: 'Open' },
	answered: { 'zh-CN': '已答复', en: 'Answered' },
	verified: { 'zh-CN': '已核验', en: 'Verified' },
	closed: { 'zh-CN': '已销号', en: 'Closed' }
} as const satisfies Labels;
