import type { Bilingual } from '#lib/i18n/locale.ts';

/** How records become figures that may be passed on, in the order of the exporter. */
export const protectionSteps: readonly Bilingual[] = [
	{
		'zh-CN':
			'先定计划。只有事先列入发布计划的表和分组可以公布；逐人、逐户、逐件的数据，编号（散列、加密的也算），细于月的日期，镇街以下的地区，最大值、最小值、分位数，一律不公布。',
		en: 'A plan first. Only tables and groupings that a plan names beforehand are published: never a row of a person, household or case, never an identifier (hashed or encrypted), no date finer than a month, no area below the town, no minimum, maximum or percentile.'
	},
	{
		'zh-CN':
			'先并粗、后隐去。户数少的镇街并为“其余镇街”一行（至少三个）；相邻的类别并成一类；办理时间分档过细的换粗档。并粗的办法每年一月按上一年定，年内不变，免得数字时隐时现。',
		en: 'Coarser before hidden. Towns with few households form one row, three at least; neighbouring categories become one; waiting times are told in wider bins. This is settled each January by the year before and kept all year, so that figures do not come and go.'
	},
	{
		'zh-CN':
			'再隐去。户数不到门槛的数字隐去；合计减去其余就能得出的，连带隐去，直到推不出来为止。零也会泄密，所以除不可能出现的组合外，零与小数一样处理。',
		en: 'Then hidden. Figures of fewer households than the threshold are hidden, and with them whatever would give them away as the rest of a total. A zero tells something of everybody, so zeros are treated as small numbers unless the combination is impossible.'
	},
	{
		'zh-CN':
			'金额取整。镇街和资金来源的金额取整到大于一户季度所得的整数，取整后各部分相加仍等于取整后的合计。',
		en: 'Amounts are rounded. Those of towns and of sources of money are rounded to more than what a household gets in a quarter, so that rounded parts still add up to the rounded total.'
	},
	{
		'zh-CN':
			'最后审计。把本次和以往各次公布的所有数字放在一起，像攻击者那样用线性规划和线性方程求解每一个隐去、取整的数字，也假定攻击者就是某一户本人。有一个能推知，就什么也不写出。',
		en: 'Last, the audit. All figures ever published are put together, and every hidden or rounded one is attacked by linear programmes and by linear equations, also as a household would that knows its own. If a single one can be worked out, nothing is written.'
	}
];
