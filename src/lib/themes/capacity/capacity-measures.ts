import type { Measure } from '../measure.ts';

export const capacityMeasures: readonly Measure[] = [
	{
		id: 'caseload',
		name: { 'zh-CN': '人均对应户数', en: 'Households per assistant' },
		definition: {
			'zh-CN':
				'月末在册低保、特困户数之和除以在岗协理员人数。两项救助依法不得重复享受，户数可以相加。',
			en: 'Households on subsistence allowance and destitute support at the end of the month, which exclude each other by law, over assistants in post.'
		},
		source: { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' }
	}
];
