import type { Measure } from '../measure.ts';

export const recipientsMeasures: readonly Measure[] = [
	{
		id: 'low-income-population',
		name: { 'zh-CN': '低收入人口', en: 'Low-income population' },
		definition: {
			'zh-CN':
				'特困、低保、防止返贫监测对象、低保边缘家庭、刚性支出困难家庭的人数相加，减去同时属于两类、已在排序在前的一类中计数的人。重复的人数隐去的，只能说“不超过”。其他困难人员没有台账，不在其中。',
			en: 'Persons under destitute support, on subsistence allowance, monitored against relapse, near the threshold and with rigid expenses, less those who are in two classes and count in the earlier one. Where these are hidden it is “at most”. Other persons in difficulty have no register and are not in it.'
		},
		source: {
			'zh-CN': '国办发〔2023〕39号第一条',
			en: 'General Office of the State Council Document 39 of 2023, item 1'
		}
	}
];
