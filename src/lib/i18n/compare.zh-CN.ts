/** Texts of several metrics of towns side by side. */
export const compareZhCN = {
	'compare.title': '{count}项指标并列对照',
	'compare.title-within': '能判断的{count}项指标中，没有{unit}超出正常波动范围',
	'compare.title-beyond': '超出正常波动范围：{about}',
	'compare.of-metric': '{metric}{about}',
	'compare.above': '{towns}偏高',
	'compare.below': '{towns}偏低',
	'compare.joiner': '，',
	'compare.metric-joiner': '；',
	'compare.many': '{names}等{count}个',
	'compare.sub': '各项取最近一期；各图镇街顺序相同，纵线为全县数（按时办结率为所列镇街合计）',
	'compare.sub-targets':
		'各项取最近一期；各图镇街顺序相同，纵线为全县数（按时办结率为所列镇街合计），虚线为目标',
	'compare.choose': '并列的指标',
	'compare.order': '按此排列',
	'compare.divisions': '按区划顺序',
	'compare.whole': '全县{value}',
	'compare.together': '所列合计{value}',
	'compare.mark-above': '高于正常波动范围',
	'compare.mark-below': '低于正常波动范围',
	'compare.note-marks':
		'▲高于、▼低于正常波动范围（99.8%控制限或区间；按时办结率与所列其他镇街相比）；偏高偏低不等于好坏。',
	'compare.note-unjudged': '均值、使用率和人数、户数、金额不作这一判断。',
	'compare.peers': '加选规模相近的',
	'towns.history': '近期走势',
	'towns.history-note': '走势为最近{count}期，各{unit}纵轴各自取值，只看升降；空缺处隐去或未列。',
	'towns.rank-interval':
		'位次为区间的，是按各{unit}覆盖率的区间（合起来约95%）推定的最好和最差位次：差距在偶然范围之内的，不分先后。',
	'towns.rank-mean': '均值和使用率没有可比的波动范围，不排位次；可按数值排列。',
	'sparkline.text': '{first}{from}，{last}{to}',
	'sparkline.none': '没有可列的数字'
} as const;
