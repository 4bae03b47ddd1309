import { HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from './cube-grains.ts';
import { minus, plus, type CubeLink } from './define-link.ts';

const people = ['households', 'persons'];
const programme = ['programme'];
const always = { relation: '=', given: 'always' } as const;
const onePlace = { relation: '=', given: 'one-place' } as const;

/** Between stocks, what changed them and what they are made of. */
export const stockLinks: readonly CubeLink[] = [
	{
		id: 'coverage-strata',
		meaning: { 'zh-CN': '城市加农村等于全县', en: 'Urban and rural are the county' },
		...{ period: 'month', keeps: programme, measures: people, ...onePlace },
		terms: [plus('coverage', 'month × county × stratum'), minus('coverage', 'month × county')]
	},
	{
		id: 'coverage-towns',
		meaning: { 'zh-CN': '各镇街之和等于全县', en: 'Towns add up to the county' },
		...{ period: 'month', keeps: programme, measures: people, ...onePlace },
		terms: [
			plus('coverage', 'month × town', { area: 'towns' }),
			minus('coverage', 'month × county')
		]
	},
	...(
		[
			['flows-month', 'month', 'month × county', 'month × county'],
			['flows-quarter', 'quarter', 'quarter × county', 'month × county'],
			['flows-town', 'year', 'year × town', 'month × town']
		] as const
	).map(([id, period, moves, stock]): CubeLink => ({
		id,
		meaning: { 'zh-CN': '期初加新增减退出等于期末', en: 'Opening + in − out = closing' },
		...{ period, keeps: programme, measures: people, ...always },
		terms: [
			plus('coverage', stock, { time: 'opens' }),
			plus('flows', moves, { only: { direction: 'in' } }),
			minus('flows', moves, { only: { direction: 'out' } }),
			minus('coverage', stock, { time: 'closes' })
		]
	})),
	{
		id: 'flows-months',
		meaning: { 'zh-CN': '各月之和等于该季', en: 'Months add up to the quarter' },
		...{ period: 'quarter', keeps: ['programme', 'direction'], measures: people, ...always },
		terms: [plus('flows', 'month × county', { time: 'within' }), minus('flows', 'quarter × county')]
	},
	{
		id: 'flows-reasons',
		meaning: { 'zh-CN': '各退出原因之和等于全年退出', en: 'Reasons add up to the year’s exits' },
		...{ period: 'year', keeps: programme, measures: ['households'], ...always },
		terms: [
			plus('flows', 'year × county × reason'),
			minus('flows', 'quarter × county', { time: 'within', only: { direction: 'out' } })
		]
	},
	...Object.keys(PERSON_ATTRIBUTES).map((attribute) => profileLink(attribute, 'persons')),
	...Object.keys(HOUSEHOLD_ATTRIBUTES).map((attribute) => profileLink(attribute, 'households'))
];

/** A household is in one category by how it is counted; a person that is on two spells may be in two. */
function profileLink(attribute: string, measure: 'persons' | 'households'): CubeLink {
	return {
		id: `profile-${attribute}`,
		meaning: { 'zh-CN': '各类之和等于年末在册', en: 'Categories add up to the December stock' },
		...{ period: 'year', keeps: programme, measures: [measure] },
		...(measure === 'persons' ? onePlace : always),
		terms: [
			plus('profile', `year × county × ${attribute}`),
			minus('coverage', 'month × county', { time: 'closes' })
		]
	};
}
