/** Texts of the theme of changes. */
export const changesZhCN = {
	'changes.title': '{period}{topic}在册人数比{base}{change}',
	'changes.title-hidden': '{topic}：{period}与{base}的在册人数不能都公布，不作比较',
	'changes.lead-release': '{place}上一次发布的数据截至{base}，本次到{period}，在册{persons}。',
	'changes.lead': '{place}{period}在册{persons}，与上一个有数字的{base}比较。',
	'changes.lead-towns':
		'两期都公布的{told}处镇街和机构中，增加的{up}处、减少的{down}处、持平的{same}处。',
	'changes.on': '比{base}{change}',
	'changes.joiner': '；',
	'changes.persons': '人',
	'changes.others': '其余{count}处合计',
	'changes.change': '增减',
	'changes.many': '{first}等{count}处',
	'changes.movers-both':
		'人数比{base}增加最多的是{most}（{up}人），减少最多的是{least}（{down}人）',
	'changes.movers-up': '人数比{base}增加最多的是{most}（{up}人），没有减少的',
	'changes.movers-down': '人数比{base}减少最多的是{least}（{down}人），没有增加的',
	'changes.movers-same': '各处人数与{base}持平',
	'changes.movers-sub': '{topic}，{period}比{base}增减的在册人数，人',
	'changes.movers-note': '只列两期都公布了人数的镇街和机构。',
	'changes.movers-note-others':
		'“其余”为至少一期隐去的镇街和机构，合计数由全县数减去已公布各处得出。',
	'changes.money-title':
		'与{base}相比，发放金额变动{total}{unit}：' + '人数的影响{count}{unit}，人均的影响{mean}{unit}',
	'changes.money-sub': '{topic}，{period}属于本月的发放金额，{unit}',
	'changes.money-count': '人数的影响，比{base}',
	'changes.money-mean': '人均的影响，比{base}',
	'changes.against': '比较对象',
	'changes.of-count': '人数的影响',
	'changes.of-mean': '人均的影响',
	'changes.money-note':
		'金额为属于当月的全部发放，含补发和一次性补贴；有这类款项的月份，人均的影响随之偏大或偏小。',
	'changes.money-rounded': '金额经取整公布，各项影响为约数。',
	'changes.composition': '人口构成的影响',
	'changes.tiny': '不到0.001',
	'changes.cause': '因素',
	'changes.points': '影响（个百分点）',
	'changes.coverage-title':
		'与{base}相比，各镇街合计的覆盖率变动{total}个百分点：人口构成影响{composition}，各地覆盖率变动影响{rate}',
	'changes.coverage-sub':
		'{topic}，户籍人口，{period}；首行为人口构成的影响，以下为各镇街覆盖率变动的影响，个百分点',
	'changes.coverage-note':
		'人口用上年末户籍人口。各镇街的影响相加为“各地覆盖率变动影响”，再加“人口构成影响”等于总变化；影响大的镇街，覆盖率变动不一定大，也可能人口多。'
} as const;
