import type { ReportDocument } from '../define-report.ts';
import { dibaoLine, onMonthBefore, onYearBefore, rollsTable, toldMonths } from './blocks.ts';
import { coverage, onTheRolls, paidInMonth, personsMoved, standing } from './sentences.ts';

/** What a month brought, beside the month before and the same month of the year before. */
export const bulletin: ReportDocument = {
	id: 'bulletin',
	title: {
		'zh-CN': '{place}社会救助月度简报',
		en: 'Social assistance in {place}, monthly bulletin'
	},
	opening: [],
	sections: [
		{
			heading: { 'zh-CN': '一、当月情况', en: '1. The month' },
			level: 1,
			blocks: [{ kind: 'paragraph', sentences: [onTheRolls, paidInMonth, coverage] }]
		},
		{
			heading: {
				'zh-CN': '二、与上月和上年同期比较',
				en: '2. Beside the month and the year before'
			},
			level: 1,
			blocks: [
				{
					kind: 'paragraph',
					sentences: (['before', 'year'] as const).flatMap((base) =>
						standing.slice(0, 2).map(({ programme, name }) => personsMoved(programme, name, base))
					)
				},
				rollsTable(
					{ 'zh-CN': '主要指标', en: 'Main figures' },
					[onMonthBefore, onYearBefore],
					['paid-for', 'spending'].map((metric) => ({
						name: { 'zh-CN': '低保发放资金', en: 'Subsistence allowance paid' },
						figure: { metric, where: { programme: '01' } }
					}))
				)
			]
		},
		{ heading: { 'zh-CN': '三、走势', en: '3. Over time' }, level: 1, blocks: [dibaoLine] }
	],
	isFor: (outline) => toldMonths(outline).length > 0,
	periods: toldMonths
};
