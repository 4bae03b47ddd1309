import type { Bilingual } from '#lib/i18n/locale.ts';

/** What each rule of validation finds, by its id. An id that is not here is shown as it is. */
export const validationWords: Readonly<Record<string, Bilingual>> = {
	'missing-value': { 'zh-CN': '必填项为空', en: 'a required value is missing' },
	'wrong-type': {
		'zh-CN': '读不成日期、金额或数字',
		en: 'cannot be read as a date, an amount or a number'
	},
	'unknown-code': { 'zh-CN': '不在代码表内', en: 'not in the list of codes' },
	'citizen-number': {
		'zh-CN': '不该出现的身份证号码',
		en: 'a citizen number where none belongs'
	},
	'missing-column': { 'zh-CN': '缺少必需的列', en: 'a required column is missing' },
	'missing-month': {
		'zh-CN': '首末月之间缺发放花名册',
		en: 'a month between the first and the last has no roster'
	},
	'unknown-column': { 'zh-CN': '多出的列，未予读取', en: 'an additional column, not read' },
	'repeated-column': { 'zh-CN': '两列同名', en: 'two columns have one name' },
	'unnamed-column': { 'zh-CN': '有内容而没有列名', en: 'content under no column name' },
	'no-header': { 'zh-CN': '找不到表头', en: 'no header row was found' },
	'ragged-row': {
		'zh-CN': '列数与表头不符，未能读入',
		en: 'a row of another length than the header, not read'
	},
	'hidden-sheet': { 'zh-CN': '隐藏的工作表，照常读取', en: 'a hidden sheet, read like any other' },
	'unknown-table': {
		'zh-CN': '多出的文件或工作表，未予读取',
		en: 'an additional file or sheet, not read'
	},
	'uncached-formula': {
		'zh-CN': '公式没有存下结果，按空值读取',
		en: 'a formula without its result, read as empty'
	},
	'duplicate-key': { 'zh-CN': '编号或主键重复', en: 'more than one row has this key' },
	'unknown-reference': {
		'zh-CN': '所指的记录不在表中',
		en: 'refers to a record that is not there'
	},
	'dates-out-of-order': { 'zh-CN': '前后日期颠倒', en: 'earlier than the date before it' },
	'undated-decision': {
		'zh-CN': '已办结而缺受理或办结日期，不计入办理用时',
		en: 'decided without a date of acceptance or of decision: not among the processing times'
	},
	'future-date': { 'zh-CN': '日期晚于导出当日', en: 'later than the day of the export' },
	'overlapping-spells': {
		'zh-CN': '同一人同一项目的在册时段重叠',
		en: 'a person is on one programme twice at a time'
	},
	'exclusive-programmes': {
		'zh-CN': '同一人同时在低保和特困',
		en: 'a person is on subsistence allowance and destitute support at a time'
	},
	'crowded-household': {
		'zh-CN': '一户超过15人，疑为户编号混用',
		en: 'more than 15 persons in a household: two may share a number'
	},
	'negative-amount': { 'zh-CN': '金额为负', en: 'a negative amount' },
	'payment-outside-spell': {
		'zh-CN': '发放月份不在该户在册期间',
		en: 'paid for a month in which the household was not on the rolls'
	},
	'paid-after-death': {
		'zh-CN': '末位成员死亡三个月后仍有发放',
		en: 'paid for a month more than three months after the last member’s death'
	},
	'amount-above-standard': {
		'zh-CN': '人均发放额高于保障标准（分类施保者除外），请核对',
		en: 'more a head than the standard; right for people given more by category, otherwise worth a look'
	},
	'mixed-units': {
		'zh-CN': '金额疑为万元等其他单位',
		en: 'an amount that looks to be in another unit, such as ten thousands of yuan'
	},
	'roster-outside-spell': {
		'zh-CN': '花名册上的人当月不在册',
		en: 'on the list of a month in which the person was not on the rolls'
	},
	'spell-no-longer-paid': {
		'zh-CN': '停发逾三个月而未登记退出',
		en: 'payments ended more than three months ago and no exit was entered'
	}
};

/** The tables of records, as the report names them. */
export const recordsWords: Readonly<Record<string, Bilingual>> = {
	towns: { 'zh-CN': '镇街', en: 'Towns' },
	population: { 'zh-CN': '人口', en: 'Population' },
	spells: { 'zh-CN': '在册时段', en: 'Spells on the rolls' },
	payments: { 'zh-CN': '发放', en: 'Payments' },
	roster: { 'zh-CN': '发放花名册', en: 'Payment rosters' },
	applications: { 'zh-CN': '申请', en: 'Applications' },
	steps: { 'zh-CN': '办理环节', en: 'Steps of handling' },
	checks: { 'zh-CN': '核对与走访', en: 'Checks and visits' },
	leads: { 'zh-CN': '疑点线索', en: 'Leads' },
	standards: { 'zh-CN': '保障标准', en: 'Standards' },
	funds: { 'zh-CN': '资金预算', en: 'Budget lines' },
	services: { 'zh-CN': '服务类救助', en: 'Services' },
	staff: { 'zh-CN': '经办人员', en: 'Staff' },
	reported: { 'zh-CN': '部门填报', en: 'Reported figures' },
	price_index: { 'zh-CN': '价格指数', en: 'Price indices' },
	opinions: { 'zh-CN': '审议意见', en: 'Opinions of the congress' }
};

/** What is counted from records, by table of the snapshot. */
export const cubeWords: Readonly<Record<string, Bilingual>> = {
	coverage: { 'zh-CN': '在册户数、人数', en: 'households and persons on the rolls' },
	events: { 'zh-CN': '一次性救助', en: 'one-off assistance' },
	flows: { 'zh-CN': '新增与退出', en: 'entries and exits' },
	funds: { 'zh-CN': '发放资金', en: 'money paid' },
	process: { 'zh-CN': '办理时效', en: 'time of handling' },
	profile: { 'zh-CN': '对象构成', en: 'who is covered' },
	benefit: { 'zh-CN': '补助水平分布', en: 'levels of benefit' },
	leads: { 'zh-CN': '疑点线索', en: 'leads' },
	checks: { 'zh-CN': '核对与走访', en: 'checks and visits' },
	procedures: { 'zh-CN': '法定程序', en: 'what the law asks with a case' },
	stages: { 'zh-CN': '各环节用时', en: 'time of each step' },
	budget: { 'zh-CN': '预算安排', en: 'budgets' },
	spending: { 'zh-CN': '资金支出', en: 'spending' },
	standards: { 'zh-CN': '保障标准', en: 'standards' },
	care_standards: { 'zh-CN': '照料护理标准', en: 'standards of care' },
	price_index: { 'zh-CN': '价格指数', en: 'price indices' },
	services: { 'zh-CN': '服务类救助', en: 'services' },
	staffing: { 'zh-CN': '经办力量', en: 'staffing' },
	opinions: { 'zh-CN': '审议意见办理', en: 'opinions of the congress' },
	population: { 'zh-CN': '人口', en: 'population' },
	reported: { 'zh-CN': '部门填报数', en: 'figures reported by departments' },
	areas: { 'zh-CN': '镇街名册', en: 'list of towns' }
};
