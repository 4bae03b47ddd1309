import { partsOfList } from '#lib/contract/code-list-index.ts';
import { funds } from '#lib/contract/tables.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import { defineMetric, type Metric, type Term } from '../define-metric.ts';

/** General budgets of all levels; the lottery is a government fund of its own (彩票管理条例 art. 33). */
const BUDGETS = ['central', 'provincial', 'municipal', 'county'];
const ALL = partsOfList('moneySources');

const from = (source: readonly string[]): Term => ({
	...{ table: funds, measure: 'amount_yuan', where: { source } }
});

const common = {
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	additivity: {
		...{ time_period: 'always', ref_area: 'always', programme: 'always', source: 'always' }
	},
	frequencies: ['quarter'],
	basis: {
		'zh-CN':
			'《社会救助暂行办法》（国务院令第649号）第五条：社会救助资金分账核算；业务系统发放记录所记的资金来源',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), art. 5: money is accounted for by itself; the source that payment records name'
	}
} as const satisfies Partial<Metric>;

export const sourceShare = defineMetric({
	...common,
	id: 'source-share',
	name: { 'zh-CN': '资金来源构成', en: 'Share of each source of money' },
	definition: {
		'zh-CN': '来自一个资金来源的发放金额除以各来源之和；来源未报的单列，计入合计。',
		en: 'Money paid from one source over that from all; what has no source named stands by itself and is in the whole.'
	},
	numerator: {
		terms: [{ table: funds, measure: 'amount_yuan' }],
		words: { 'zh-CN': '来自该来源的发放金额', en: 'money paid from the source' }
	},
	denominator: {
		terms: [{ table: funds, measure: 'amount_yuan' }],
		across: 'source',
		words: { 'zh-CN': '各来源发放金额之和', en: 'money paid from all sources' }
	}
});

const fiscal = (
	id: string,
	name: Metric['name'],
	source: readonly string[],
	words: Metric['name']
): Metric =>
	defineMetric({
		...common,
		...{ id, name },
		definition: {
			'zh-CN': `${words['zh-CN']}除以各来源发放金额之和；来源未报的计入分母。上级补助在支出一级只计一次。`,
			en: `${capital(words.en)} over money from all sources; what has no source named is in the denominator. Transfers count once, where they are spent.`
		},
		numerator: { terms: [from(source)], words },
		denominator: {
			terms: [from(ALL)],
			words: { 'zh-CN': '各来源发放金额之和', en: 'money paid from all sources' }
		}
	});

export const fiscalShare = fiscal(
	'fiscal-share',
	{ 'zh-CN': '财政资金占比', en: 'Fiscal share' },
	BUDGETS,
	{
		'zh-CN': '各级一般公共预算资金（中央、省、市、县四级，不含彩票公益金）',
		en: 'money from the general budgets of all levels, without the lottery'
	}
);

export const fiscalShareWithLottery = fiscal(
	'fiscal-share-with-lottery',
	{ 'zh-CN': '财政资金占比（含彩票公益金）', en: 'Fiscal share with the lottery' },
	[...BUDGETS, 'lottery'],
	{
		'zh-CN': '各级一般公共预算资金与福利彩票公益金之和',
		en: 'money from the general budgets of all levels and the welfare lottery'
	}
);
