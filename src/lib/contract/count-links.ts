import type { GrainName } from './define-grain.ts';
import { minus, plus, type CubeLink } from './define-link.ts';

type Bounded = Pick<CubeLink, 'id' | 'meaning' | 'keeps' | 'given'>;

/** One measure of a grain is never more than another. */
function atMost(
	{ id, ...link }: Bounded,
	table: string,
	grains: readonly (readonly [CubeLink['period'], GrainName])[],
	[less, more]: readonly [string, string]
): CubeLink[] {
	return grains.map(([period, grain]) => ({
		...link,
		id: `${id}-${grain.split(' × ').join('-')}`,
		...{ period, measures: [less], relation: '<=' },
		terms: [plus(table, grain), minus(table, grain, { measure: more })]
	}));
}

/** Between two measures of the same cell, and between household sizes and persons. */
export const countLinks: readonly CubeLink[] = [
	...atMost(
		{
			id: 'coverage-persons',
			meaning: { 'zh-CN': '户数不多于人数', en: 'No more households than persons' },
			...{ keeps: ['programme', 'urban_rural'], given: 'one-place' }
		},
		'coverage',
		[
			['month', 'month × county'],
			['month', 'month × county × stratum'],
			['month', 'month × town']
		],
		['households', 'persons']
	),
	...atMost(
		{
			id: 'events-times',
			meaning: { 'zh-CN': '户数不多于人次', en: 'No more households than times' },
			...{ keeps: ['programme'], given: 'always' }
		},
		'events',
		[
			['quarter', 'quarter × county'],
			['year', 'year × town']
		],
		['households', 'person_times']
	),
	...atMost(
		{
			id: 'checks-inconsistent',
			meaning: {
				'zh-CN': '不一致件数不多于核对件数',
				en: 'No more that did not match than checks'
			},
			...{ keeps: ['kind', 'data_source'], given: 'always' }
		},
		'checks',
		[
			['quarter', 'quarter × county'],
			['year', 'year × county × source']
		],
		['inconsistent', 'checks']
	),
	{
		id: 'profile-size-persons',
		meaning: {
			'zh-CN': '各户规模的人数之和不多于在册人数',
			en: 'Households of each size have no more persons than the December stock'
		},
		...{ period: 'year', keeps: ['programme'], measures: ['households'] },
		...{ relation: '<=', given: 'one-place' },
		terms: [
			...['1', '2', '3', '4+'].map((category, at) =>
				plus('profile', 'year × county × size', { times: at + 1, only: { category } })
			),
			minus('coverage', 'month × county', { time: 'closes', measure: 'persons' })
		]
	}
];
