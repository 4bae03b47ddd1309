import type { Bilingual } from '#lib/i18n/locale.ts';

/**
 * What may never be published, whatever it counts. A plan that asks for it is refused with the rule's
 * number.
 */
export const publicationRules = {
	1: {
		'zh-CN': '不得逐人、逐户、逐件公布',
		en: 'no row of a person, a household or an application'
	},
	2: {
		'zh-CN': '不得公布编号，加密、散列后的也不行',
		en: 'no identifier, not even hashed or encrypted'
	},
	3: { 'zh-CN': '日期不得细于月', en: 'no date finer than a month' },
	4: { 'zh-CN': '地区不得细于镇街', en: 'no area below the town' },
	5: { 'zh-CN': '不得公布自由文字', en: 'no free text' },
	6: {
		'zh-CN': '不得公布最大值、最小值、分位数、天数合计及各类概要结构',
		en: 'no minimum, maximum, percentile, sum of days or sketch'
	},
	7: { 'zh-CN': '不得公布滚动数、累计数', en: 'no rolling or year-to-date figure' },
	8: {
		'zh-CN': '同一对象不得另用一套交叉的分组',
		en: 'no second grouping that overlaps the first'
	},
	9: {
		'zh-CN': '不在可公布的表和粒度之内',
		en: 'not among the tables and grains that may be published'
	}
} as const satisfies Readonly<Record<number, Bilingual>>;

export type PublicationRule = keyof typeof publicationRules;

/** Words in a dimension, measure or period that give a rule away, before anything else is looked at. */
const TOLD_BY: readonly (readonly [rule: PublicationRule, words: RegExp])[] = [
	[2, /(_id|hash|hmac|digest|uuid)$|^(id|hash)$/],
	[1, /^(person|household|application|case)s? ×|× (person|household|application)$|^row/],
	[3, /^(day|date|week|ten-days)\b|× (day|date|week)$|_on$/],
	[4, /\b(village|community|group|grid|street-office|address)\b/],
	[5, /^(note|remark|comment|address|name|text)$/],
	[
		6,
		/^(min|max|median|p\d+|percentile|quantile|days|sum_days|digest|sketch)(_|$)|_(min|max|median|p\d+|days)$/
	],
	[7, /(rolling|cumulative|ytd|year_to_date|moving)/]
];

/** The rule that a grain's or measure's name breaks; 9 where it is merely not in the list. */
export function ruleBrokenBy(name: string): PublicationRule {
	return TOLD_BY.find(([, words]) => words.test(name))?.[0] ?? 9;
}
