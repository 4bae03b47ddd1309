import { lower } from '#lib/i18n/letter-case.ts';
import type { Metric, Sum } from './define-metric.ts';

/**
 * The two changes of a count or an amount on a base period (the previous one, the same of last
 * year, or one that is named): the difference, and the difference over the base.
 */
export function defineChanges(metric: Metric): [Metric, Metric] {
	const now = metric.numerator.terms;
	const base = now.map((term) => ({ ...term, at: 'base' as const }));
	const difference: Sum = {
		terms: [now[0], ...now.slice(1), ...base.map((term) => opposite(term))],
		words: {
			'zh-CN': `本期${metric.name['zh-CN']} − 比较期${metric.name['zh-CN']}`,
			en: `${metric.name.en}, this period minus base period`
		}
	};
	const changed = {
		direction: metric.direction,
		additivity: metric.additivity,
		frequencies: metric.frequencies,
		basis: metric.basis
	};
	return [
		{
			...changed,
			id: `${metric.id}-change`,
			name: { 'zh-CN': `${metric.name['zh-CN']}增减`, en: `Change in ${lower(metric.name.en)}` },
			definition: {
				'zh-CN': `本期${metric.name['zh-CN']}减比较期${metric.name['zh-CN']}；任一期未公布则不计算。`,
				en: `${metric.name.en} of the period minus that of the base period; not computed when either is not published.`
			},
			unit: metric.unit,
			decimals: metric.decimals,
			numerator: difference,
			denominator: 'none'
		},
		{
			...changed,
			id: `${metric.id}-change-percent`,
			name: {
				'zh-CN': `${metric.name['zh-CN']}增减幅度`,
				en: `Relative change in ${lower(metric.name.en)}`
			},
			definition: {
				'zh-CN': `增减量除以比较期${metric.name['zh-CN']}；比较期为零或未公布则不计算。`,
				en: `The change divided by the base period’s figure; not computed when that is zero or not published.`
			},
			unit: 'percent',
			decimals: 1,
			numerator: difference,
			denominator: {
				terms: [{ ...now[0], at: 'base' }, ...base.slice(1)],
				words: {
					'zh-CN': `比较期${metric.name['zh-CN']}`,
					en: `${metric.name.en} of the base period`
				}
			}
		}
	];
}

function opposite<T extends { minus?: true }>(term: T): T {
	if (!term.minus) return { ...term, minus: true };
	const { minus: _, ...plus } = term;
	return plus as T;
}
