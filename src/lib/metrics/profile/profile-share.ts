import { profile } from '#lib/contract/tables.ts';
import { defineMetric, type Metric } from '../define-metric.ts';

const common = {
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	additivity: {
		...({ time_period: 'never', ref_area: 'always', programme: 'never' } as const),
		category: 'always'
	},
	frequencies: ['year'],
	basis: {
		'zh-CN':
			'《最低生活保障审核确认办法》（民发〔2021〕57号）第四条、第三十一条；《特困人员认定办法》（民发〔2021〕43号）',
		en: 'Ministry of Civil Affairs Documents 57 (articles 4 and 31) and 43 of 2021'
	}
} as const satisfies Partial<Metric>;

/** Of those on the rolls at a year's end, by one attribute; asked with `attribute` and its categories. */
const shareOf = (
	id: string,
	measure: 'households' | 'persons',
	name: Metric['name'],
	unit: Metric['name']
): Metric =>
	defineMetric({
		...common,
		...{ id, name },
		definition: {
			'zh-CN': `年末在册${unit['zh-CN']}中，一类特征（如年龄、在册时间）某一档所占比重；${unit['zh-CN']}数少的档与相邻的合并，并取整，各档相加为全体。`,
			en: `Of the ${unit.en} on the rolls at the year’s end, the share in one category of an attribute, such as age or time on the rolls; small categories are merged with their neighbours and rounded, and all add up to the whole.`
		},
		numerator: {
			terms: [{ table: profile, measure }],
			words: { 'zh-CN': `该档${unit['zh-CN']}数`, en: `${unit.en} of the category` }
		},
		denominator: {
			terms: [{ table: profile, measure }],
			across: 'category',
			words: { 'zh-CN': `各档${unit['zh-CN']}数之和`, en: `${unit.en} of all categories` }
		}
	});

export const householdProfile = shareOf(
	'household-profile',
	'households',
	{ 'zh-CN': '家庭构成', en: 'Households by attribute' },
	{ 'zh-CN': '户', en: 'households' }
);

export const personProfile = shareOf(
	'person-profile',
	'persons',
	{ 'zh-CN': '人员构成', en: 'Persons by attribute' },
	{ 'zh-CN': '人', en: 'persons' }
);
