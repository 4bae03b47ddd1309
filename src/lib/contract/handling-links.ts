import { stages } from './case-codes.ts';
import { minus, plus, type CubeLink } from './define-link.ts';

const always = { relation: '=', given: 'always' } as const;

/** Rules whose cases are some of the applications that were decided in the year, as those of all stages are. */
export const RULES_OF_DECIDED: readonly string[] = [
	...['two_visitors', 'single_trip', 'refusal_notified', 'declared_visited'],
	...['spot_checked', 'small_quick']
];

const amongDecided = (table: string, dimension: string, code: string): CubeLink => ({
	id: `${table}-${code}`,
	meaning: { 'zh-CN': '不多于办结件数', en: 'No more than were decided' },
	...{ period: 'year', keeps: ['programme'], measures: ['cases'] },
	...{ relation: '<=', isKnownWhereEqual: true, given: 'always' },
	terms: [
		plus(table, 'year × county', { only: { [dimension]: code } }),
		minus('process', 'quarter × county', {
			...{ time: 'within', measure: 'applications', only: { step: 'whole', status: 'decided' } }
		})
	]
});

/** Between the ways in which the same leads, and the same checks, are counted. */
export const handlingLinks: readonly CubeLink[] = [
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
		id: 'procedures-outcomes',
		meaning: { 'zh-CN': '做到与没有做到之和等于件数', en: 'Met and not met are all cases' },
		...{ period: 'year', keeps: ['programme', 'rule'], measures: ['cases'], ...always },
		terms: [plus('procedures', 'year × county × outcome'), minus('procedures', 'year × county')]
	},
	{
		id: 'stages-bins',
		meaning: { 'zh-CN': '各档之和等于件数', en: 'Bins add up to all cases' },
		...{ period: 'year', keeps: ['programme', 'stage'], measures: ['cases'], ...always },
		terms: [plus('stages', 'year × county × bin'), minus('stages', 'year × county')]
	},
	{
		id: 'procedures-refused',
		meaning: {
			'zh-CN': '准予与不予确认之和等于办结',
			en: 'Approved and refused are all that was decided'
		},
		...{ period: 'year', keeps: ['programme'], measures: ['cases'], ...always },
		terms: [
			plus('procedures', 'year × county', { only: { rule: 'refusal_notified' } }),
			plus('process', 'year × town', {
				...{ area: 'towns', measure: 'applications', only: { step: 'whole' } }
			}),
			minus('process', 'quarter × county', {
				...{ time: 'within', measure: 'applications', only: { step: 'whole', status: 'decided' } }
			})
		]
	},
	...RULES_OF_DECIDED.map((rule) => amongDecided('procedures', 'rule', rule)),
	...Object.keys(stages)
		.filter((stage) => stage !== '_T')
		.map((stage) => amongDecided('stages', 'stage', stage)),
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
