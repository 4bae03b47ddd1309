import type { Bilingual } from '#lib/i18n/locale.ts';

/** Codes of applications, checks and leads, with the words that an office uses for them. */
type Labels = Readonly<Record<string, Bilingual>>;

export const processSteps = {
	acceptance: { 'zh-CN': '受理', en: 'Acceptance' },
	check: { 'zh-CN': '信息核对', en: 'Means verification' },
	review: { 'zh-CN': '初审', en: 'Preliminary review' },
	confirmation: { 'zh-CN': '审核确认', en: 'Confirmation' },
	whole: { 'zh-CN': '全程', en: 'Whole process' }
} as const satisfies Labels;

export const processStatuses = {
	decided: { 'zh-CN': '办结', en: 'Decided' },
	open: { 'zh-CN': '在办', en: 'Open' }
} as const satisfies Labels;

export const channels = {
	_T: { 'zh-CN': '各渠道合计', en: 'All channels' },
	window: { 'zh-CN': '窗口申请', en: 'At the counter' },
	online: { 'zh-CN': '网上申请', en: 'Online' },
	proactive: { 'zh-CN': '主动发现', en: 'Proactive identification' },
	agent: { 'zh-CN': '代为申请', en: 'Through an agent' }
} as const satisfies Labels;

export const devolved = {
	_T: { 'zh-CN': '合计', en: 'All' },
	yes: { 'zh-CN': '审核确认权限已下放', en: 'Confirmation devolved' },
	no: { 'zh-CN': '审核确认权限未下放', en: 'Confirmation not devolved' },
	_U: { 'zh-CN': '是否下放未报', en: 'Whether devolved is not reported' }
} as const satisfies Labels;

/** Working days; the finest rung of the ladder that a release may show. */
export const dayBins = {
	_T: { 'zh-CN': '合计', en: 'All' },
	'0-5': { 'zh-CN': '5个工作日以内', en: 'Up to 5 working days' },
	'6-10': { 'zh-CN': '6至10个工作日', en: '6 to 10 working days' },
	'11-15': { 'zh-CN': '11至15个工作日', en: '11 to 15 working days' },
	'16-20': { 'zh-CN': '16至20个工作日', en: '16 to 20 working days' },
	'21-30': { 'zh-CN': '21至30个工作日', en: '21 to 30 working days' },
	'31-45': { 'zh-CN': '31至45个工作日', en: '31 to 45 working days' },
	'46+': { 'zh-CN': '46个工作日以上', en: '46 working days and more' }
} as const satisfies Labels;

/** The next rung: each code is the sum of the finest bins within it. */
export const wideDayBins = {
	'0-10': { 'zh-CN': '10个工作日以内', en: 'Up to 10 working days' },
	'11-20': { 'zh-CN': '11至20个工作日', en: '11 to 20 working days' },
	'21-30': { 'zh-CN': '21至30个工作日', en: '21 to 30 working days' },
	'31+': { 'zh-CN': '31个工作日以上', en: '31 working days and more' }
} as const satisfies Labels;

/** Which of the finest bins each of the next rung holds. */
export const finestBins: Readonly<Record<string, readonly string[]>> = {
	'0-10': ['0-5', '6-10'],
	'11-20': ['11-15', '16-20'],
	'31+': ['31-45', '46+']
};

/** Of two rungs; a period tells one of them. */
export const toldDayBins = { ...dayBins, ...wideDayBins } as const satisfies Labels;

export const verdicts = {
	within: { 'zh-CN': '时限内', en: 'Within the limit' },
	over: { 'zh-CN': '超时限', en: 'Over the limit' },
	_Z: { 'zh-CN': '无法定时限', en: 'No limit in law' }
} as const satisfies Labels;

export const checkKinds = {
	_T: { 'zh-CN': '合计', en: 'All' },
	verification: { 'zh-CN': '信息核对', en: 'Means verification' },
	home_visit: { 'zh-CN': '入户调查', en: 'Home visit' },
	spot_check: { 'zh-CN': '抽查', en: 'Spot check' },
	certification: { 'zh-CN': '生存认证', en: 'Proof of life' }
} as const satisfies Labels;

export const dataSources = {
	_T: { 'zh-CN': '合计', en: 'All' },
	bank: { 'zh-CN': '银行存款', en: 'Bank deposits' },
	vehicle: { 'zh-CN': '车船', en: 'Vehicles and vessels' },
	property: { 'zh-CN': '不动产登记', en: 'Real estate' },
	tax: { 'zh-CN': '纳税', en: 'Tax' },
	social_insurance: { 'zh-CN': '社会保险', en: 'Social insurance' },
	business: { 'zh-CN': '市场主体登记', en: 'Business register' },
	funeral: { 'zh-CN': '殡葬', en: 'Funeral services' },
	prison: { 'zh-CN': '服刑', en: 'Prison' },
	other: { 'zh-CN': '其他', en: 'Other' },
	_U: { 'zh-CN': '未报', en: 'Not reported' }
} as const satisfies Labels;

export const leadKinds = {
	_T: { 'zh-CN': '合计', en: 'All' },
	paid_after_death: { 'zh-CN': '死亡后发放', en: 'Paid after death' },
	paid_in_prison: { 'zh-CN': '服刑期间发放', en: 'Paid while in prison' },
	duplicate: { 'zh-CN': '重复享受', en: 'Paid twice' },
	missed: { 'zh-CN': '疑似漏保', en: 'Suspected omission' },
	wrong_amount: { 'zh-CN': '金额不符', en: 'Wrong amount' },
	over_income: { 'zh-CN': '收入或财产超标准', en: 'Income or property over the standard' },
	relative: { 'zh-CN': '近亲属未备案', en: 'Relative of staff not declared' }
} as const satisfies Labels;

export const leadOutcomes = {
	_T: { 'zh-CN': '合计', en: 'All' },
	confirmed: { 'zh-CN': '查实', en: 'Confirmed' },
	dismissed: { 'zh-CN': '排除', en: 'Dismissed' },
	open: { 'zh-CN': '待核处', en: 'Open' }
} as const satisfies Labels;

/** What the law asks an office to do with every case, in the order of a case's life. */
export const procedureRules = {
	two_visitors: { 'zh-CN': '入户调查每组2人以上', en: 'Home visit by two or more' },
	declared_visited: {
		'zh-CN': '备案、被举报件县级入户',
		en: 'Declared or reported cases visited by the county'
	},
	single_trip: { 'zh-CN': '材料一次受理（未退回补正）', en: 'Taken in without being sent back' },
	refusal_notified: {
		'zh-CN': '不予确认3个工作日内书面告知',
		en: 'Refusal notified within 3 working days'
	},
	first_payment: { 'zh-CN': '确认次月底前首次发放', en: 'First paid by the end of the next month' },
	small_quick: { 'zh-CN': '小额快救3天内发放', en: 'Small quick aid paid within 3 days' },
	spot_checked: { 'zh-CN': '特困确认后县级抽查', en: 'Destitute cases spot-checked by the county' },
	transfer_in_time: { 'zh-CN': '转办事项限时办结', en: 'Transfers done in time' },
	transfer_answered: { 'zh-CN': '转办事项已反馈', en: 'Transfers answered' },
	reviewed: { 'zh-CN': '在册家庭年度核查', en: 'Households reviewed within the year' },
	paid_in_time: { 'zh-CN': '全年按期发放（户）', en: 'Households always paid in time' },
	paid_in_full: { 'zh-CN': '全年足额发放（户）', en: 'Households always paid in full' }
} as const satisfies Labels;

export const procedureOutcomes = {
	_T: { 'zh-CN': '合计', en: 'All' },
	met: { 'zh-CN': '做到', en: 'Met' },
	unmet: { 'zh-CN': '没有做到', en: 'Not met' }
} as const satisfies Labels;

/**
 * Steps of handling, in the order of a case's life: the sixteen of which an office keeps a record, and
 * what is handed on to others. What a bureau calls them, its `dataset.json` translates.
 */
export const stages = {
	application: { 'zh-CN': '登记', en: 'Registration' },
	assignment: { 'zh-CN': '分办', en: 'Assignment' },
	transfer: { 'zh-CN': '转办', en: 'Transfer' },
	feedback: { 'zh-CN': '反馈', en: 'Feedback' },
	material_review: { 'zh-CN': '材料审查', en: 'Review of papers' },
	acceptance: { 'zh-CN': '受理', en: 'Acceptance' },
	authorisation: { 'zh-CN': '核对授权', en: 'Authorisation' },
	means_verification: { 'zh-CN': '信息核对', en: 'Means verification' },
	home_visit: { 'zh-CN': '入户调查', en: 'Home visit' },
	neighbour_interviews: { 'zh-CN': '邻里访问', en: 'Neighbour interviews' },
	community_appraisal: { 'zh-CN': '民主评议', en: 'Community appraisal' },
	preliminary_review: { 'zh-CN': '初审', en: 'Preliminary review' },
	public_posting: { 'zh-CN': '公示', en: 'Public posting' },
	submission_for_confirmation: { 'zh-CN': '报请确认', en: 'Submission' },
	confirmation: { 'zh-CN': '审核确认', en: 'Confirmation' },
	notification: { 'zh-CN': '告知', en: 'Notification' },
	long_term_posting: { 'zh-CN': '长期公布', en: 'Long-term posting' },
	first_payment: { 'zh-CN': '首次发放', en: 'First payment' }
} as const satisfies Labels;

/** Working days that a step took, the first day not counted. */
export const stageBins = {
	_T: { 'zh-CN': '合计', en: 'All' },
	'0-1': { 'zh-CN': '1个工作日以内', en: 'Up to 1 working day' },
	'2-3': { 'zh-CN': '2至3个工作日', en: '2 to 3 working days' },
	'4-7': { 'zh-CN': '4至7个工作日', en: '4 to 7 working days' },
	'8-15': { 'zh-CN': '8至15个工作日', en: '8 to 15 working days' },
	'16+': { 'zh-CN': '16个工作日以上', en: '16 working days and more' }
} as const satisfies Labels;
