import type { ReportDocument } from '../define-report.ts';
import {
	countsRecords,
	dibao,
	dibaoLine,
	onMonthBefore,
	onYearBefore,
	rollsTable,
	standardLine,
	toldMonths
} from './blocks.ts';
import {
	coverage,
	fiscal,
	flows,
	onTheRolls,
	onTime,
	paidInMonth,
	personsMoved,
	standards,
	suspected,
	temporary,
	verified
} from './sentences.ts';

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
					sentences: [onTheRolls, personsMoved('01', dibao, 'year'), coverage, flows('quarter')]
				},
				rollsTable({ 'zh-CN': '在册对象及变化', en: 'On the rolls, and changes' }, [
					onMonthBefore,
					onYearBefore
				]),
				dibaoLine
			]
		},
		{
			heading: { 'zh-CN': '（二）救助标准', en: '1.2 Standards' },
			level: 2,
			blocks: [{ kind: 'paragraph', sentences: [standards] }, standardLine]
		},
		{
			heading: { 'zh-CN': '（三）救助资金', en: '1.3 Money' },
			level: 2,
			blocks: [
				{ kind: 'paragraph', sentences: [paidInMonth, fiscal, temporary('quarter')] },
				{ kind: 'exhibit', theme: 'funds', exhibit: 'sources' }
			]
		},
		{
			heading: { 'zh-CN': '（四）办理和核查', en: '1.4 Handling and checks' },
			level: 2,
			blocks: [
				{ kind: 'paragraph', sentences: [onTime, verified('quarter'), suspected('quarter')] },
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
	isFor: countsRecords,
	periods: toldMonths
};
