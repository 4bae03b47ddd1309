import { capital } from '#lib/i18n/letter-case.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { funds, population, spending } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY, type Metric, type Term } from '../define-metric.ts';

/** Assistance money per registered inhabitant, so that towns of any size can be compared. */
function perHead(
	id: string,
	name: Metric['name'],
	paid: Term,
	words: Metric['name'],
	basis: Metric['basis']
): Metric {
	return defineMetric({
		id,
		name,
		definition: {
			'zh-CN': `${words['zh-CN']}除以上年末户籍人口。`,
			en: `${capital(words.en)}, per registered inhabitant at the end of last year.`
		},
		unit: 'yuan/person',
		decimals: 2,
		direction: 'neutral',
		numerator: { terms: [paid], words },
		denominator: {
			terms: [
				{
					...{ table: population, measure: 'persons', where: { basis: ['registered'] } },
					at: 'end-of-last-year'
				}
			],
			words: {
				'zh-CN': '上年末户籍人口',
				en: 'registered population, end of last year'
			}
		},
		additivity: { time_period: 'never', ref_area: 'always', programme: 'always' },
		frequencies: EVERY_FREQUENCY,
		basis
	});
}

export const spendingPerHead = perHead(
	'spending-per-head',
	{ 'zh-CN': '人均救助支出（户籍人口）', en: 'Spending per registered inhabitant' },
	{ table: spending, measure: 'amount_yuan' },
	{ 'zh-CN': '本期支出', en: 'spending of the period' },
	{
		'zh-CN': '民政统计月报支出；调研报告所说“救助资金投入”的镇街差距',
		en: 'Spending as printed in monthly statistics; the gap between towns that inspection reports name'
	}
);

export const paidPerHead = perHead(
	'paid-per-head',
	{ 'zh-CN': '人均发放金额（户籍人口）', en: 'Benefit paid per registered inhabitant' },
	{ table: funds, measure: 'amount_yuan', where: { source: [TOTAL] } },
	{ 'zh-CN': '属于本期的发放金额', en: 'money paid for the period' },
	{
		'zh-CN': '业务系统发放记录，按待遇所属月份归集',
		en: 'Payment records, filed under the month that they are for'
	}
);
