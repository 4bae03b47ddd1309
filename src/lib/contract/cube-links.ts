import { HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from './cube-grains.ts';
import { minus, plus, type CubeLink } from './define-link.ts';
import { countLinks } from './count-links.ts';
import { processLinks } from './process-links.ts';

const people = ['households', 'persons'];
const programme = ['programme'];
const always = { relation: '=', given: 'always' } as const;
const onePlace = { relation: '=', given: 'one-place' } as const;

const stockLinks: readonly CubeLink[] = [
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
		...{ period: 'year', keeps: programme, measures: people, ...always },
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

const moneyLinks: readonly CubeLink[] = [
	{
		id: 'events-towns',
		meaning: {
			'zh-CN': '各镇街全年人次之和等于各季之和',
			en: 'A year’s times in the towns are its quarters’'
		},
		...{ period: 'year', keeps: programme, measures: ['person_times'], ...onePlace },
		terms: [
			plus('events', 'year × town', { area: 'towns' }),
			minus('events', 'quarter × county', { time: 'within' })
		]
	},
	{
		id: 'funds-kinds',
		meaning: { 'zh-CN': '各类款项之和等于全月', en: 'Kinds of payment add up to the month' },
		...{ period: 'month', keeps: programme, measures: ['amount_yuan'], ...always },
		terms: [plus('funds', 'month × county × kind'), minus('funds', 'month × county')]
	},
	{
		id: 'funds-sources',
		meaning: {
			'zh-CN': '各资金来源之和等于各月之和',
			en: 'Sources of a quarter add up to its months'
		},
		...{ period: 'quarter', keeps: programme, measures: ['amount_yuan'], ...always },
		terms: [
			plus('funds', 'quarter × county × source'),
			minus('funds', 'month × county', { time: 'within' })
		]
	},
	{
		id: 'funds-towns',
		meaning: { 'zh-CN': '各镇街之和等于各月之和', en: 'Towns of a quarter add up to its months' },
		...{ period: 'quarter', keeps: programme, measures: ['amount_yuan'], ...always },
		terms: [
			plus('funds', 'quarter × town', { area: 'towns' }),
			minus('funds', 'month × county', { time: 'within' })
		]
	},
	{
		id: 'funds-town-kinds',
		meaning: {
			'zh-CN': '镇街各类款项之和等于全季',
			en: 'Kinds of payment add up to the town’s quarter'
		},
		...{ period: 'quarter', keeps: programme, measures: ['amount_yuan'], ...always },
		terms: [plus('funds', 'quarter × town × kind'), minus('funds', 'quarter × town')]
	},
	{
		id: 'funds-kinds-towns',
		meaning: {
			'zh-CN': '各镇街同类款项之和等于各月之和',
			en: 'Towns add up to the months, kind by kind'
		},
		...{ period: 'quarter', keeps: ['programme', 'kind'], measures: ['amount_yuan'], ...always },
		terms: [
			plus('funds', 'quarter × town × kind', { area: 'towns' }),
			minus('funds', 'month × county × kind', { time: 'within' })
		]
	}
];

const handlingLinks: readonly CubeLink[] = [
	...(['kind', 'outcome'] as const).map((split): CubeLink => ({
		id: `leads-${split}s`,
		meaning: { 'zh-CN': '全年分类之和等于各季之和', en: 'A year’s parts are its quarters’ sum' },
		...{ period: 'year', keeps: [], measures: ['cases', 'due_yuan', 'recovered_yuan'], ...always },
		terms: [
			plus('leads', `year × county × ${split}`),
			minus('leads', 'quarter × county', { time: 'within' })
		]
	})),
	{
		id: 'checks-towns',
		meaning: {
			'zh-CN': '各镇街全年之和等于各季之和',
			en: 'A year’s checks in the towns are its quarters’'
		},
		...{ period: 'year', keeps: [], measures: ['checks'], ...always },
		terms: [
			plus('checks', 'year × town', { area: 'towns' }),
			minus('checks', 'quarter × county', { time: 'within' })
		]
	},
	{
		id: 'checks-sources',
		meaning: {
			'zh-CN': '各数据来源之和等于各季核对',
			en: 'Data sources add up to the verifications'
		},
		...{ period: 'year', keeps: [], measures: ['checks', 'inconsistent'], ...always },
		terms: [
			plus('checks', 'year × county × source'),
			minus('checks', 'quarter × county', { time: 'within', only: { kind: 'verification' } })
		]
	}
];

/** Every relation between published cells that an attacker knows, and an audit must therefore know. */
export const cubeLinks: readonly CubeLink[] = [
	...stockLinks,
	...moneyLinks,
	...processLinks,
	...handlingLinks,
	...countLinks
];
