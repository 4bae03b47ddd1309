import type { Bilingual } from '#lib/i18n/locale.ts';
import { officeIndicators } from './office-indicators.ts';
import { publicIndicators } from './public-indicators.ts';
import { reconciledIndicators } from './reconciled-indicators.ts';

/** What departments report: words and unit where they are known. Some of it records answer too. */
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
	},
	joint_meetings: {
		label: { 'zh-CN': '县级联席会议场次', en: 'Joint meetings of the county' },
		unit: '场'
	},
	town_joint_meetings: {
		label: { 'zh-CN': '镇街联席会议场次', en: 'Joint meetings of towns' },
		unit: '场'
	},
	joint_meeting_cases: {
		label: { 'zh-CN': '“一事一议”议定户数', en: 'Households settled case by case' },
		unit: '户'
	},
	vagrant_person_times: {
		label: { 'zh-CN': '流浪乞讨人员救助人次', en: 'Vagrants assisted' },
		unit: '人次'
	},
	complaints_closed_percent: {
		label: { 'zh-CN': '社会救助信访举报办结率', en: 'Complaints closed' },
		unit: '%'
	},
	service_stations: {
		label: { 'zh-CN': '社会救助服务站（点）', en: 'Service stations' },
		unit: '个'
	},
	work_budget_yuan: {
		label: { 'zh-CN': '列入预算的社会救助工作经费', en: 'Working funds in the budget' },
		unit: '元'
	},
	random_inspections_percent: {
		label: { 'zh-CN': '“双随机、一公开”抽查完成率', en: 'Random inspections done' },
		unit: '%'
	},
	agent_handled_percent: {
		label: { 'zh-CN': '社区代办占比', en: 'Handled by community agents' },
		unit: '%'
	},
	one_visit_percent: {
		label: { 'zh-CN': '一次办结率', en: 'Settled in one visit' },
		unit: '%'
	},
	window_cases: {
		label: { 'zh-CN': '救助服务窗口受理件数', en: 'Cases taken at service windows' },
		unit: '件'
	},
	housing_approved_percent: {
		label: { 'zh-CN': '住房救助申请通过率', en: 'Housing applications approved' },
		unit: '%'
	},
	credit_records: {
		label: { 'zh-CN': '社会救助失信记录人数', en: 'Persons with a credit record' },
		unit: '人'
	},
	shelter_capacity_percent: {
		label: { 'zh-CN': '避灾安置点容量占人口比重', en: 'Shelter capacity, share of people' },
		unit: '%'
	},
	trained_employed_percent: {
		label: { 'zh-CN': '技能培训后就业率', en: 'Employed after training' },
		unit: '%'
	},
	education_due_persons: {
		label: { 'zh-CN': '系统判定应享受教育救助人数', en: 'Found due education assistance' },
		unit: '人'
	},
	education_declined_persons: {
		label: { 'zh-CN': '其中未受助人数', en: 'Of these, not assisted' },
		unit: '人'
	},
	local_donation_percent: {
		label: { 'zh-CN': '本地捐赠用于本地比例', en: 'Local donations used locally' },
		unit: '%'
	},
	hotline_calls: {
		label: { 'zh-CN': '社会救助服务热线来电', en: 'Calls to the hotline' },
		unit: '件'
	},
	hotline_closed_percent: {
		label: { 'zh-CN': '热线来电办结率', en: 'Calls settled' },
		unit: '%'
	},
	assisting_units: {
		label: { 'zh-CN': '参与救助的县级单位', en: 'County units that assist' },
		unit: '个'
	},
	assistance_matters: {
		label: { 'zh-CN': '救助帮扶事项', en: 'Kinds of help offered' },
		unit: '项'
	},
	certificates_waived_percent: {
		label: { 'zh-CN': '证明材料免交率', en: 'Certificates waived' },
		unit: '%'
	},
	...officeIndicators,
	...publicIndicators,
	...reconciledIndicators
};
