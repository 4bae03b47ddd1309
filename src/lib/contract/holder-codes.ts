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
	care_mode: { 'zh-CN': '供养方式', en: 'Where supported' },
	self_care: { 'zh-CN': '生活自理能力', en: 'Self-care ability' },
	counted_under: { 'zh-CN': '低收入人口归类', en: 'Class in the low-income population' },
	size: { 'zh-CN': '户规模', en: 'Household size' },
	single_person_case: { 'zh-CN': '单人户保障', en: 'Single-person case' },
	separated_residence: { 'zh-CN': '人户分离', en: 'Separated residence' },
	years_on_rolls: { 'zh-CN': '连续在册时间', en: 'Time on the rolls' },
	benefit_change: { 'zh-CN': '月救助金比上年末', en: 'Monthly benefit on a year before' },
	phase_out: { 'zh-CN': '渐退期内', en: 'In phase-out' }
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

/** How a person on 特困 is supported (国务院令第649号第二章; 民发〔2021〕43号第四章). */
export const careModes = {
	institution: { 'zh-CN': '集中供养', en: 'In an institution' },
	home: { 'zh-CN': '分散供养', en: 'At home' },
	_U: unknown
} as const satisfies Labels;

/** Of six everyday acts a person can do all, all but up to three, or fewer (民发〔2021〕43号第22条). */
export const selfCare = {
	full: { 'zh-CN': '具备自理能力', en: 'Self-caring' },
	partial: { 'zh-CN': '部分丧失自理能力', en: 'Partly unable' },
	none: { 'zh-CN': '完全丧失自理能力', en: 'Wholly unable' },
	_U: unknown
} as const satisfies Labels;

/**
 * Of the low-income population each person counts once, under the first class that they are in:
 * 特困, 低保, 防止返贫监测对象, 低保边缘家庭, 刚性支出困难家庭 (国办发〔2023〕39号, 一).
 */
export const lowIncomeClasses = {
	own: { 'zh-CN': '归入本类', en: 'Counted in this class' },
	earlier: { 'zh-CN': '已归入其他类', en: 'Counted in another class' }
} as const satisfies Labels;

/** Without a break, by the stocks of the Decembers 1, 3 and 5 years before. */
export const yearsOnRolls = {
	'0': { 'zh-CN': '不满1年', en: 'Under a year' },
	'1-2': { 'zh-CN': '1年至不满3年', en: '1 to under 3 years' },
	'3-4': { 'zh-CN': '3年至不满5年', en: '3 to under 5 years' },
	'5+': { 'zh-CN': '5年以上', en: '5 years and more' }
} as const satisfies Labels;

/** Regular benefit for December beside that for the December before. */
export const benefitChanges = {
	raised: { 'zh-CN': '提高', en: 'Raised' },
	same: { 'zh-CN': '未变', en: 'Unchanged' },
	lowered: { 'zh-CN': '降低', en: 'Lowered' },
	new: { 'zh-CN': '上年末没有发放', en: 'None a year before' },
	_U: { 'zh-CN': '本月没有发放', en: 'none now' }
} as const satisfies Labels;
