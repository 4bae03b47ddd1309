import type { Measure } from '../measure.ts';

export const leadsMeasures: readonly Measure[] = [
	{
		id: 'recovery-bounds',
		name: { 'zh-CN': '追回率的区间', en: 'Bounds of the recovery rate' },
		definition: {
			'zh-CN':
				'应追、已追都取整后公布，与实数之差各不超过取整单位的一半（几类合计的，为几个一半之和）；追回率在两者可能的最小之比与最大之比之间，以100%为限。',
			en: 'What is due and what was recovered are published rounded, each within half the base of the truth (of several kinds together, within as many halves); the rate lies between the least and the greatest quotient that leaves, and is 100% at most.'
		},
		source: { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' }
	}
];
