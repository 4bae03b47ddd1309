import type { Measure } from '../measure.ts';

const SOURCE = {
	'zh-CN': 'E. M. Kitagawa（1955），两因素对称分解',
	en: 'E. M. Kitagawa (1955), symmetric two-factor decomposition'
};

export const changesMeasures: readonly Measure[] = [
	{
		id: 'change-money-effects',
		name: { 'zh-CN': '发放金额变化的因素', en: 'What moved money paid' },
		definition: {
			'zh-CN':
				'金额＝人数×人均。人数的影响：人数之差乘以前后两期人均的平均数；人均的影响：人均之差乘以前后两期人数的平均数。两者之和等于金额之差，没有余项。',
			en: 'Money is persons times what each gets. Effect of persons: their difference at the mean of both periods’ money per person; effect of money per person: its difference at the mean of both periods’ persons. Together they are the difference, without a remainder.'
		},
		source: SOURCE
	},
	{
		id: 'change-coverage-effects',
		name: { 'zh-CN': '覆盖率变化的因素', en: 'What moved coverage' },
		definition: {
			'zh-CN':
				'构成的影响：各镇街户籍人口占比之差乘以前后两期覆盖率的平均数，求和；覆盖率升降的影响：各镇街覆盖率之差乘以前后两期人口占比的平均数，求和。隐去的镇街和机构合为“其余”一组。',
			en: 'Effect of composition: each town’s difference in its share of registered population at the mean of both coverages, added up; effect of rates: each town’s difference in coverage at the mean of both shares, added up. Hidden towns and institutions are one group, the others.'
		},
		source: SOURCE
	}
];
