import { minus, plus, type CubeLink } from './define-link.ts';

const split = ['programme', 'step', 'status', 'channel', 'devolved'];
const applications = { measures: ['applications'], given: 'always' } as const;

const HISTOGRAMS = [
	['quarter', 'quarter × county'],
	['quarter', 'quarter × county × open'],
	['year', 'year × county × devolved']
] as const;
const JUDGED = [
	...HISTOGRAMS,
	...([
		['year', 'year × county × channel'],
		['year', 'year × town']
	] as const)
];

const idOf = (grain: string) => grain.split(' × ').join('-');
const decided = { only: { step: 'whole', status: 'decided' } } as const;

/** Between the ways in which the same applications are counted. */
export const processLinks: readonly CubeLink[] = [
	...HISTOGRAMS.map(([period, grain]): CubeLink => ({
		id: `process-bins-${idOf(grain)}`,
		meaning: { 'zh-CN': '各档之和等于件数', en: 'Bins add up to all applications' },
		...{ period, keeps: split, relation: '=', ...applications },
		terms: [plus('process', `${grain} × bin`), minus('process', grain)]
	})),
	...JUDGED.map(([period, grain]): CubeLink => ({
		id: `process-limit-${idOf(grain)}`,
		meaning: {
			'zh-CN': '时限内、超时限、无法定时限之和等于件数',
			en: 'Within the limit, over it and without one add up to all applications'
		},
		...{ period, keeps: split, relation: '=', ...applications },
		terms: [
			plus('process', `${grain} × limit`),
			minus('process', grain, { only: { step: 'whole' } })
		]
	})),
	...(['devolved', 'channel'] as const).flatMap((by): CubeLink[] =>
		(
			[
				['n', '', ['programme']],
				...(by === 'devolved' ? ([['bin', ' × bin', ['programme', 'bin']]] as const) : []),
				['limit', ' × limit', ['programme', 'bin']]
			] as const
		).map(([kind, suffix, keeps]) => ({
			id: `process-${by}-${kind}`,
			meaning: { 'zh-CN': '全年分类之和等于各季之和', en: 'A year’s parts are its quarters’ sum' },
			...{ period: 'year', keeps, relation: '=', ...applications },
			terms: [
				plus('process', `year × county × ${by}${suffix}`),
				minus('process', `quarter × county${suffix}`, { time: 'within', ...decided })
			]
		}))
	),
	...(
		[
			['n', '', ['programme', 'step'], { status: 'decided' }],
			['limit', ' × limit', ['programme', 'bin'], decided.only]
		] as const
	).map(([kind, suffix, keeps, only]): CubeLink => ({
		id: `process-towns-${kind}`,
		meaning: {
			'zh-CN': '各镇街（只计准予救助的）之和不多于各季之和',
			en: 'Towns, which count approved ones only, are no more than the quarters'
		},
		...{ period: 'year', keeps, relation: '<=', ...applications },
		terms: [
			plus('process', `year × town${suffix}`, { area: 'towns' }),
			minus('process', `quarter × county${suffix}`, { time: 'within', only })
		]
	}))
];
