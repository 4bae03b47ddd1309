/** Texts of the page 覆盖. */
export const coverageZhCN = {
	'coverage.gaps': '{measure}；空缺处为本数据集未收录的时期',
	'coverage.areas': '地区',
	'coverage.none': '本数据集不足两个时期，不能比较变化；下表列出已有的一期。',
	'coverage.every-period': '图中各线的全部{count}期',
	'coverage.hint': '最多画{max}个镇街；未选时画{level}。',
	'coverage.programmes-title': '{period}{programme}占户籍人口{registered}%，占常住人口{resident}%',
	'coverage.programmes-title-one': '{period}{programme}{basis}{rate}%',
	'coverage.programmes-title-plain': '本数据集有{count}项救助的数字',
	'coverage.programmes-sub': '各项救助最近一期的户数、人数',
	'coverage.programmes-sub-rates': '各项救助最近一期的户数、人数；占人口的比重，%',
	'coverage.in-households': '{count}户',
	'coverage.households': '户数',
	'coverage.persons': '人数',
	'coverage.of-registered': '占户籍人口',
	'coverage.of-resident': '占常住人口',
	'coverage.year-before': '{base}{value}%',
	'coverage.on-year-before': '比{base}{change}',
	'coverage.at': '{when}，{change}',
	'coverage.change': '人数同比',
	'coverage.registered': '占户籍人口',
	'coverage.resident': '占常住人口',
	'coverage.counts-unit': '人数、人次等的单位：{unit}。',
	'coverage.programmes-note':
		'低保与特困依法不得重复享受，可以相加；其他各项同一人可能享受几项，不可相加。临时救助为该期户次、人次，低保、特困等为期末在册。',
	'coverage.rates-note':
		'分母为上年末人口；户籍人口含常年在外的人，常住人口含外来的人，两个占比不可混用。',
	'coverage.reported-note': '{programmes}为部门填报，未经核验；医疗救助为资助参保人数。',
	'coverage.monitored': '防返贫监测对象',
	'coverage.monitored-title': '{year}末防返贫监测对象中，{count}人没有低保、特困',
	'coverage.monitored-title-hidden': '{year}末防返贫监测对象中没有低保、特困的人数，不单独公布',
	'coverage.monitored-sub': '防返贫监测对象，人，按是否同时在册低保或特困，{year}末',
	'coverage.monitored-within': '已有低保或特困',
	'coverage.monitored-outside': '没有低保、特困',
	'coverage.monitored-note':
		'没有低保、特困的，不等于应保未保：收入高于低保标准的也可以列入监测，须逐户核对。',
	'coverage.monitored-missed': '{year}疑似漏保线索（条）：{count}。'
} as const;
