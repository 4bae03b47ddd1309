export const reportsZhCN = {
	'nav.reports': '报告',
	'reports.title': '报告',
	'reports.lead': '按固定体例由本数据集的数字生成；每个数字都可以查出处，人工撰写的部分另行注明。',
	'reports.none': '本数据集没有按月公布的在册人数，不能生成报告。',
	'reports.latest': '最近一期：{period}',
	'reports.table-number': '表{number}',
	'reports.figure-number': '图{number}',
	'reports.problem-group': '（{at}）{name}。',
	'reports.problem': '{at}是“{problem}”：',
	'reports.problems-opening':
		'以下是检查报告常提、而本数据集的数字支持的问题；数字支持不等于已经查实，原因须由调研说明。',
	'reports.problems-left':
		'检查报告常提的问题中，截至{period}的数字支持{confirmed}个，不支持{opposed}个，不足以判断{open}个，逐项见“问题”页。',
	'reports.by-people': '本节为人工撰写，其中的说法和数字未经本站核对。',
	'reports.item': '项目',
	'reports.sources': '数据来源：{title}，数据快照{snapshot}，{released}发布。',
	'reports.symbols':
		'符号：“隐”为数值较小，为保护个人信息不单独公布；“…”为不足本表最小单位；“约”为原文的约数，或由取整的数得出；空白为无该项或没有可比的一期。',
	'reports.rounding': '增减幅度按未取整的数计算；各项相加可能因取整与合计不等。',
	'reports.print': '打印或存为PDF',
	'reports.all': '全部报告'
} as const;
