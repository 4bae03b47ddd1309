import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { ReportDocument } from '../define-report.ts';
import { figurePeriods } from '../figure-periods.ts';
import {
	coverage,
	fiscal,
	flows,
	householdsOf,
	onTheRolls,
	onTime,
	paidInMonth,
	personsMoved,
	personsOf,
	standards,
	standing,
	suspected,
	temporary,
	verified
} from './sentences.ts';

const dibao = { 'zh-CN': '低保', en: 'subsistence allowance' };

const months = (outline: Outline) =>
	figurePeriods(outline, metricById('persons'), { programme: '01' }).filter(
		(period) => period.length === 7 && !period.includes('Q')
	);

/** In the order of such reports: what there is, what is wrong, what is proposed. */
export const inspection: ReportDocument = {
	id: 'inspection',
	title: {
		'zh-CN': '关于{place}社会救助工作情况的调研报告',
		en: 'Report on social assistance in {place}'
	},
	opening: [{ kind: 'written', part: 'preface' }],
	sections: [
		{ heading: { 'zh-CN': '一、基本情况', en: '1. How things stand' }, level: 1, blocks: [] },
		{
			heading: { 'zh-CN': '（一）救助对象', en: '1.1 Who is assisted' },
			level: 2,
			blocks: [
				{
					kind: 'paragraph',
					sentences: [onTheRolls, personsMoved('01', dibao, 'year'), coverage, flows]
				},
				{
					kind: 'table',
					title: { 'zh-CN': '在册对象及变化', en: 'On the rolls, and changes' },
					columns: [
						{ head: { 'zh-CN': '本期', en: 'Now' }, as: 'number' },
						{
							head: { 'zh-CN': '比上月', en: 'On the month before' },
							as: 'change',
							base: 'before'
						},
						{
							head: { 'zh-CN': '比上年同期', en: 'On the year before' },
							as: 'change',
							base: 'year'
						}
					],
					rows: standing.flatMap(({ programme, name }) => [
						{
							name: { 'zh-CN': `${name['zh-CN']}户数`, en: `Households, ${name.en}` },
							figure: householdsOf(programme)
						},
						{
							name: { 'zh-CN': `${name['zh-CN']}人数`, en: `Persons, ${name.en}` },
							figure: personsOf(programme)
						}
					])
				},
				{
					kind: 'line',
					figure: personsOf('01'),
					name: { 'zh-CN': '低保在册人数', en: 'Persons under subsistence allowance' }
				}
			]
		},
		{
			heading: { 'zh-CN': '（二）救助标准', en: '1.2 Standards' },
			level: 2,
			blocks: [
				{ kind: 'paragraph', sentences: [standards] },
				{ kind: 'exhibit', theme: 'standards', exhibit: 'steps' }
			]
		},
		{
			heading: { 'zh-CN': '（三）救助资金', en: '1.3 Money' },
			level: 2,
			blocks: [
				{ kind: 'paragraph', sentences: [paidInMonth, fiscal, temporary] },
				{ kind: 'exhibit', theme: 'funds', exhibit: 'sources' }
			]
		},
		{
			heading: { 'zh-CN': '（四）办理和核查', en: '1.4 Handling and checks' },
			level: 2,
			blocks: [
				{ kind: 'paragraph', sentences: [onTime, verified, suspected] },
				{ kind: 'exhibit', theme: 'timeliness', exhibit: 'days' }
			]
		},
		{
			heading: { 'zh-CN': '二、存在的主要问题', en: '2. What is wrong' },
			level: 1,
			blocks: [{ kind: 'problems' }]
		},
		{
			heading: { 'zh-CN': '三、意见建议', en: '3. What is proposed' },
			level: 1,
			blocks: [{ kind: 'written', part: 'recommendations' }]
		}
	],
	isFor: (outline) => outline.has_validation && months(outline).length > 0,
	periods: months
};
