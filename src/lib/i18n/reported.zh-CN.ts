/** Texts of the theme 填报. */
export const reportedZhCN = {
	'reported.title': '{period}部门填报的{count}项数字，未经核验',
	'reported.lead':
		'{place}各部门和经办机构填报了{period}的{count}项数字。本网站照录，不由业务记录计算，也没有核验；用作依据前，须向填报部门核实。',
	'reported.unverified': '部门填报，未经核验。',
	'reported.mechanisms': '机制、窗口与设施',
	'reported.discovery': '主动发现、评估与转介',
	'reported.verification': '核对与信息更新',
	'reported.services': '服务与办理',
	'reported.programmes': '其他部门的救助',
	'reported.supervision': '监督与信用',
	'reported.group-title': '{group}：{items}',
	'reported.item': '{name}{value}{unit}',
	'reported.sub': '{earlier}与{period}填报的数字',
	'reported.indicator': '指标',
	'reported.parts': '分子 / 分母',
	'reported.parts-note': '分子、分母为{period}的填报数；没有分子分母的比率，只填报了比率本身。',
	'reported.before': '{earlier}{value}{unit}',
	'reported.shares-title': '填报的{count}项办理、监督比率，最高{most}%，最低{least}%',
	'reported.shares-sub': '填报的比率，%，{period}；空心点为{earlier}',
	'reported.shares-column': '{period}，%',
	'reported.more': '部门填报的全部数字'
} as const;
