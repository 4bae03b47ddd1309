import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { FigureSpec, ReportDocument } from '../define-report.ts';
import { figurePeriods } from '../figure-periods.ts';
import {
	coverage,
	householdsOf,
	onTheRolls,
	paidInMonth,
	personsMoved,
	personsOf,
	standing
} from './sentences.ts';

const months = (outline: Outline) => {
	const known = standing.flatMap(({ programme }) =>
		figurePeriods(outline, metricById('persons'), { programme })
	);
	return [...new Set(known)]
		.sort()
		.filter((period) => period.length === 7 && !period.includes('Q'));
};

const paid = (metric: string): FigureSpec => ({ metric, where: { programme: '01' } });

/** What a month brought, beside the month before and the same month of the year before. */
export const bulletin: ReportDocument = {
	id: 'bulletin',
	title: {
		'zh-CN': '{place}社会救助月度简报（{when}）',
		en: 'Social assistance in {place}, {when}'
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
				{
					kind: 'table',
					title: { 'zh-CN': '主要指标', en: 'Main figures' },
					columns: [
						{ head: { 'zh-CN': '本月', en: 'This month' }, as: 'number' },
						{
							head: { 'zh-CN': '比上月', en: 'On the month before' },
							as: 'change',
							base: 'before'
						},
						{
							head: { 'zh-CN': '比上年同期', en: 'On the year before' },
							as: 'change',
							base: 'year'
						}
					],
					rows: [
						...standing.flatMap(({ programme, name }) => [
							{
								name: { 'zh-CN': `${name['zh-CN']}户数`, en: `Households, ${name.en}` },
								figure: householdsOf(programme)
							},
							{
								name: { 'zh-CN': `${name['zh-CN']}人数`, en: `Persons, ${name.en}` },
								figure: personsOf(programme)
							}
						]),
						...['paid-for', 'spending'].map((metric) => ({
							name: { 'zh-CN': '低保发放资金', en: 'Subsistence allowance paid' },
							figure: paid(metric)
						}))
					]
				}
			]
		},
		{
			heading: { 'zh-CN': '三、走势', en: '3. Over time' },
			level: 1,
			blocks: [
				{
					...{ kind: 'line', figure: personsOf('01') },
					name: { 'zh-CN': '低保在册人数', en: 'Persons under subsistence allowance' }
				}
			]
		}
	],
	isFor: (outline) => months(outline).length > 0,
	periods: months
};
