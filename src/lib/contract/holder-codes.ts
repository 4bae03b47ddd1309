import type { Bilingual } from '#lib/i18n/locale.ts';

/** Codes of those on the rolls: who they are, how they come and go, what they are paid. */
type Labels = Readonly<Record<string, Bilingual>>;

const unknown = { 'zh-CN': '未报', en: 'Not reported' } as const satisfies Bilingual;
const yes = { 'zh-CN': '是', en: 'Yes' } as const satisfies Bilingual;
const no = { 'zh-CN': '否', en: 'No' } as const satisfies Bilingual;

export const directions = {
	in: { 'zh-CN': '新增', en: 'In' },
	out: { 'zh-CN': '退出', en: 'Out' }
} as const satisfies Labels;

export const exitReasons = {
	_T: { 'zh-CN': '合计', en: 'All' },
	death: { 'zh-CN': '死亡', en: 'Death' },
	income: { 'zh-CN': '收入或财产超标准', en: 'Income or property over the standard' },
	moved: { 'zh-CN': '迁出', en: 'Moved away' },
	voluntary: { 'zh-CN': '主动申请退出', en: 'At their own request' },
	nondisclosure: { 'zh-CN': '隐瞒虚报', en: 'Nondisclosure' },
	other: { 'zh-CN': '其他', en: 'Other' },
	_U: unknown
} as const satisfies Labels;

export const moneySources = {
	_T: { 'zh-CN': '合计', en: 'Total' },
	central: { 'zh-CN': '中央财政', en: 'Central budget' },
	provincial: { 'zh-CN': '省级财政', en: 'Provincial budget' },
	municipal: { 'zh-CN': '市级财政', en: 'Prefectural budget' },
	county: { 'zh-CN': '县级财政', en: 'County budget' },
	lottery: { 'zh-CN': '福利彩票公益金', en: 'Welfare lottery' },
	donation: { 'zh-CN': '社会捐赠', en: 'Donations' },
	other: { 'zh-CN': '其他', en: 'Other' },
	_U: unknown
} as const satisfies Labels;

/**
 * A household's regular benefit for the year's last month, yuan; a code takes its lower edge in and
 * leaves the next one's out. Round edges alone, the same everywhere and every year, so that nothing
 * of one county's data can be read from them.
 */
export const paymentBrackets = {
	'0-499': { 'zh-CN': '不满500元', en: 'Under 500 yuan' },
	'500-999': { 'zh-CN': '500元以上，不满1000元', en: '500 to under 1,000 yuan' },
	'1000-1499': { 'zh-CN': '1000元以上，不满1500元', en: '1,000 to under 1,500 yuan' },
	'1500-1999': { 'zh-CN': '1500元以上，不满2000元', en: '1,500 to under 2,000 yuan' },
	'2000-2999': { 'zh-CN': '2000元以上，不满3000元', en: '2,000 to under 3,000 yuan' },
	'3000+': { 'zh-CN': '3000元以上', en: '3,000 yuan and more' }
} as const satisfies Labels;

export const profileAttributes = {
	age: { 'zh-CN': '年龄', en: 'Age' },
	sex: { 'zh-CN': '性别', en: 'Sex' },
	disability: { 'zh-CN': '残疾等级', en: 'Disability grade' },
	illness: { 'zh-CN': '患重病', en: 'Serious illness' },
	ability: { 'zh-CN': '有劳动能力', en: 'Able to work' },
	size: { 'zh-CN': '户规模', en: 'Household size' },
	single_person_case: { 'zh-CN': '单人户保障', en: 'Single-person case' },
	separated_residence: { 'zh-CN': '人户分离', en: 'Separated residence' }
} as const satisfies Labels;

export const ageBands = {
	'0-15': { 'zh-CN': '不满16岁', en: 'Under 16' },
	'16-59': { 'zh-CN': '16至59岁', en: '16 to 59' },
	'60-79': { 'zh-CN': '60至79岁', en: '60 to 79' },
	'80+': { 'zh-CN': '80岁以上', en: '80 and over' },
	_U: unknown
} as const satisfies Labels;

export const sexes = {
	m: { 'zh-CN': '男', en: 'Male' },
	f: { 'zh-CN': '女', en: 'Female' },
	_U: unknown
} as const satisfies Labels;

/** GB/T 26341: grade 1 is the gravest. */
export const disabilityGrades = {
	'0': { 'zh-CN': '无残疾', en: 'None' },
	'1': { 'zh-CN': '一级', en: 'Grade 1' },
	'2': { 'zh-CN': '二级', en: 'Grade 2' },
	'3': { 'zh-CN': '三级', en: 'Grade 3' },
	'4': { 'zh-CN': '四级', en: 'Grade 4' },
	_U: unknown
} as const satisfies Labels;

export const answers = { yes, no, _U: unknown } as const satisfies Labels;

export const householdSizes = {
	'1': { 'zh-CN': '1人', en: 'One person' },
	'2': { 'zh-CN': '2人', en: 'Two persons' },
	'3': { 'zh-CN': '3人', en: 'Three persons' },
	'4+': { 'zh-CN': '4人以上', en: 'Four and more' }
} as const satisfies Labels;
