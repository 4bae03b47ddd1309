/** Texts of the theme 动态. */
export const dynamicsZhCN = {
	'dynamics.title-down': '{period}{topic}新增{in}户、退出{out}户，净减少{net}户',
	'dynamics.title-up': '{period}{topic}新增{in}户、退出{out}户，净增加{net}户',
	'dynamics.title-even': '{period}{topic}新增、退出各{in}户',
	'dynamics.title-hidden': '{period}{topic}进出户数的数字隐去',
	'dynamics.lead':
		'{place}期初{opening}户，新增{in}户，退出{out}户，期末{closing}户；进出率{turnover}。',
	'dynamics.lead-hidden':
		'{place}期初{opening}户，新增{in}户，退出{out}户，期末{closing}户；隐去的数字不单独公布。',
	'dynamics.households': '户',
	'dynamics.in': '新增',
	'dynamics.out': '退出',
	'dynamics.net': '净增减',
	'dynamics.turnover': '进出率',
	'dynamics.turnover-note': '（新增+退出）÷期初户数',
	'dynamics.flows-title-out': '有数字的{count}个季度中，{more}个退出多于新增',
	'dynamics.flows-title-in': '有数字的{count}个季度中，{more}个新增多于退出',
	'dynamics.flows-sub': '{topic}，户，按{frequency}',
	'dynamics.quarter': '季',
	'dynamics.opening': '期初',
	'dynamics.closing': '期末',
	'dynamics.identity': '期初＋新增－退出＝期末，有数字的各期相符。',
	'dynamics.reasons-title': '{year}退出的户中，{reason}最多，{about}{count}户',
	'dynamics.reasons-sub': '{topic}，按退出原因分的户数，{year}',
	'dynamics.towns-title': '{year}进出率{high}最高、{low}最低',
	'dynamics.towns-title-quiet': '{year}有{count}个{unit}没有新增一户',
	'dynamics.towns-sub': '{topic}，进出率，%，{year}',
	'dynamics.towns-note':
		'户数少的{unit}，一两户进出就使进出率大起大落；正常波动范围按99.8%控制限（二项分布）。长期没有新增的，宜核实是否漏保。',
	'dynamics.flows-title-even': '有数字的{count}个季度中，新增与退出互有多少',
	'dynamics.reasons-title-shown': '{year}已公布的退出原因中，{reason}最多，{about}{count}户',
	'dynamics.reasons-title-even': '{year}退出的户，按原因分',
	'dynamics.about': '约',
	'dynamics.towns-title-within': '{year}各{unit}进出率{least}%至{most}%，都在正常波动范围内',
	'dynamics.towns-title-within-shown':
		'{year}已公布的{told}个{unit}进出率{least}%至{most}%，都在正常波动范围内',
	'dynamics.towns-title-shown': '{year}已公布的{told}个{unit}中，进出率{high}最高、{low}最低',
	'dynamics.towns-title-quiet-shown': '{year}已公布的{told}个{unit}中，{count}个没有新增一户'
} as const;
