import { budget } from '#lib/contract/tables.ts';
import type { Bilingual } from '#lib/i18n/locale.ts';
import { defineMetric, type Metric } from '../define-metric.ts';

const amount = (
	id: string,
	measure: 'budget_yuan' | 'adjusted_yuan' | 'received_yuan',
	name: Bilingual,
	definition: Bilingual
): Metric =>
	defineMetric({
		...{ id, name, definition, unit: 'yuan', decimals: 0, direction: 'neutral' },
		numerator: {
			terms: [{ table: budget, measure }],
			words: { 'zh-CN': name['zh-CN'], en: name.en.toLowerCase() }
		},
		denominator: 'none',
		additivity: {
			...({ time_period: 'always', ref_area: 'always', programme: 'always' } as const),
			source: 'always'
		},
		frequencies: ['year'],
		basis: {
			'zh-CN':
				'《中华人民共和国预算法》第十四条、第六十七条；《社会救助暂行办法》（国务院令第649号）第五条',
			en: 'Budget Law, articles 14 and 67; Interim Measures for Social Assistance (State Council Decree 649), article 5'
		}
	});

export const budgetPlanned = amount(
	'budget-planned',
	'budget_yuan',
	{ 'zh-CN': '预算数', en: 'Budget' },
	{
		'zh-CN': '年初批准的预算安排，各级各来源之和。',
		en: 'What was approved for the year, of all levels and sources.'
	}
);

export const budgetAdjusted = amount(
	'budget-adjusted',
	'adjusted_yuan',
	{ 'zh-CN': '调整预算数', en: 'Adjusted budget' },
	{
		'zh-CN': '年中调整以后的预算，各级各来源之和。',
		en: 'The budget as adjusted during the year, of all levels and sources.'
	}
);

export const budgetReceived = amount(
	'budget-received',
	'received_yuan',
	{ 'zh-CN': '到账数', en: 'Received' },
	{
		'zh-CN': '实际到账的资金，各级各来源之和；与发放数之差结转下年。',
		en: 'Money received, of all levels and sources; what it exceeds payments by is carried over.'
	}
);
