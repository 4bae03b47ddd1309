import { minus, plus, type CubeLink } from './define-link.ts';

const programme = ['programme'];
const always = { relation: '=', given: 'always' } as const;
const onePlace = { relation: '=', given: 'one-place' } as const;

/** Between the ways in which the same payments are counted. */
export const moneyLinks: readonly CubeLink[] = [
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
