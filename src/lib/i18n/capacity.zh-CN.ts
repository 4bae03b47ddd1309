/** Texts of the theme 能力. */
export const capacityZhCN = {
	'capacity.title-all': '村（居）都有协理员，{share}的经办服务人员为专职',
	'capacity.title': '{villages}个村（居）中{missing}个没有协理员',
	'capacity.title-staff': '经办服务人员与服务类救助',
	'capacity.lead':
		'{period}，{place}{villages}个村（居）中{covered}个有协理员，协理员{assistants}人；经办服务人员中专职占{full}；已报告是否持证的人员中，持证占{certified}。',
	'capacity.load': '平均每名协理员对应在册低保、特困{load}户。',
	'capacity.assistants': '协理员',
	'capacity.persons': '人',
	'capacity.households': '户',
	'capacity.coverage-note': '{whole}个村（居）中{part}个',
	'capacity.full-note': '经办服务人员{whole}人中{part}人',
	'capacity.certified-note': '已报告的{whole}人中{part}人',
	'capacity.caseload': '人均对应户数',
	'capacity.caseload-note': '低保、特困户数÷协理员人数',
	'capacity.towns-title': '{count}个{unit}的村（居）没有全部配备协理员',
	'capacity.towns-title-all': '各{unit}的村（居）都配备了协理员',
	'capacity.towns-sub': '有协理员的村（居）所占比重，%，{period}',
	'capacity.shares-title': '专职率{first}{from}，{last}{to}',
	'capacity.shares-sub': '专职、持证所占比重，%，月末',
	'capacity.kinds-title': '{first}至{last}，服务类救助中{kind}最多，{times}人次',
	'capacity.kinds-sub': '各类服务人次，{first}至{last}',
	'capacity.times-title': '服务类救助{first}{from}人次，{last}{to}人次',
	'capacity.times-sub': '每月服务人次，七类合计',
	'capacity.reported': '由镇街填报，未经核验；没有填报的按没有计。',
	'capacity.kind': '服务类别',
	'capacity.times': '人次'
} as const;
