/** Texts of the theme 对账. */
export const reconciliationZhCN = {
	'reconciliation.title':
		'{period}可对照的{compared}项上报数：{agrees}项相符，{explained}项差异已说明，{open}项原因待查',
	'reconciliation.title-untold': '{period}的{all}项上报数都没有可以对照的数字',
	'reconciliation.lead-less':
		'{place}待查的差异中，{name}的比例最大：上报{reported}{unit}，本站由记录统计为{ours}{unit}，少报{difference}{unit}。',
	'reconciliation.lead-more':
		'{place}待查的差异中，{name}的比例最大：上报{reported}{unit}，本站由记录统计为{ours}{unit}，多报{difference}{unit}。',
	'reconciliation.lead-none': '{place}上报数与记录统计数之间，没有待查的差异。',
	'reconciliation.lead-untold': '{place}的上报数或记录统计数隐去或未列，不作判断。',
	'reconciliation.items': '项',
	'reconciliation.figure-compared': '对照指标',
	'reconciliation.figure-agrees': '相符',
	'reconciliation.figure-explained': '差异已说明',
	'reconciliation.figure-open': '原因待查',
	'reconciliation.note-untold': '另有{untold}项隐去或未列',
	'reconciliation.note-agrees': '户数、人数相差不超过{few}即为相符',
	'reconciliation.note-explained': '在四舍五入之内，或按当月发放上报',
	'reconciliation.note-open': '所列数字不能说明',
	'reconciliation.latest-title': '{period}原因待查的有：{names}',
	'reconciliation.latest-title-none': '{period}没有原因待查的差异',
	'reconciliation.latest-sub':
		'户数、人数：月末在册、当月发放与上报数；人次、金额：本站数与上报数；{period}',
	'reconciliation.of-quarter': '{name}（{period}）',
	'reconciliation.indicator': '指标',
	'reconciliation.codes': '月报代码：{codes}。',
	'reconciliation.ours': '本站数',
	'reconciliation.stock': '月末在册（本站）',
	'reconciliation.paid-column': '发放数',
	'reconciliation.reported': '上报数',
	'reconciliation.difference': '相差',
	'reconciliation.cause': '原因',
	'reconciliation.few': '不超过{few}{unit}',
	'reconciliation.agrees': '相符',
	'reconciliation.agrees-few': '相符',
	'reconciliation.rounding': '在四舍五入之内',
	'reconciliation.paid': '口径：按当月发放上报',
	'reconciliation.open': '原因待查',
	'reconciliation.open-gone': '原因待查；次月已相符，可能是录入滞后',
	'reconciliation.open-gone-quarter': '原因待查；次季已相符，可能是录入滞后',
	'reconciliation.untold': '不能对照',
	'reconciliation.definitions':
		'本站户数、人数为月末在册，临时救助为本季人次，支出为属于1月至本月的发放金额；发放数为当月发放名册汇总的填报数。相差为上报数减本站数，百分数以本站数为100。',
	'reconciliation.code-note':
		'月报代码照四川省民政厅统计数据所列，来源未列的空白；城市、农村低保支出另有代码，本站发放记录不分城乡，未对照。',
	'reconciliation.near-note':
		'约：与旁边公布的数字相差不超过{few}的，按那个数字列示，不列差数；差几户，会透露个别家庭。合计为所列分项之和。',
	'reconciliation.hidden-note':
		'上报金额取整到万元。户数已按旁边的数字列示而人数相差较大的，人数隐去；本站数隐去的，上报数也隐去。',
	'reconciliation.checklist-title': '{count}项原因待查，依次核对六处',
	'reconciliation.checklist-sub': '{period}：{names}',
	'reconciliation.step': '核对什么',
	'reconciliation.how': '怎样核对',
	'reconciliation.step-cut-off': '截止日期',
	'reconciliation.how-cut-off': '月报截止日与月末之间审核确认、退出的户，是否计入同一个月。',
	'reconciliation.step-definition': '统计口径',
	'reconciliation.how-definition': '报的是月末在册还是当月发放，渐退期、停发户是否计入。',
	'reconciliation.step-late': '录入滞后',
	'reconciliation.how-late': '镇街在截止日之后补录的户，次月报表是否补上。',
	'reconciliation.step-returned': '发放退回',
	'reconciliation.how-returned': '银行退回、账户失效的笔数，是否从发放名册中减去。',
	'reconciliation.step-stratum': '城乡划分',
	'reconciliation.how-stratum': '城市、农村一多一少而合计相符的，核对户籍性质的划分。',
	'reconciliation.step-arrears': '补发与补贴',
	'reconciliation.how-arrears': '补发、价格临时补贴计入支付的月份还是所属的月份。',
	'reconciliation.checklist-note':
		'这里只列核对的次序，不是结论；到户的名单在业务系统中核对，本站没有。',
	'reconciliation.months-title': '{name}可对照的{count}期中，{apart}期有差异，其中{open}期原因待查',
	'reconciliation.months-title-none': '{name}可对照的{count}期，没有需要说明的差异',
	'reconciliation.months-sub': '{name}，上报数与本站数相差多少，{unit}；深色为原因待查',
	'reconciliation.months-note':
		'两数相近，画成曲线会重叠，因此只画相差的数；上报数为约数的，相差也是约数，见表格。',
	'reconciliation.bar-less': '{period}（少报）',
	'reconciliation.bar-more': '{period}（多报）',
	'reconciliation.spending-title':
		'截至{period}，最低生活保障累计支出：本站{ours}万元，上报{reported}万元',
	'reconciliation.spending-sub': '{year}1月至各月累计，万元',
	'reconciliation.ours-to-date': '发放累计（本站）',
	'reconciliation.spending-note':
		'本站按款项所属的月份累计，上报按支付的月份累计；补发跨月时两者会有先后。累计数每年1月重新起算。'
} as const;
