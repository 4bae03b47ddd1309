import type { ReportDocument } from '../define-report.ts';
import { countsRecords, dibao, onYearBefore, rollsTable, toldMonths } from './blocks.ts';
import {
	coverage,
	fiscal,
	onTheRolls,
	onTime,
	paidInMonth,
	personsMoved,
	standards,
	temporary,
	verified
} from './sentences.ts';

/** In the order of a bureau's own report: what was done, what is hard, what is to be done. */
export const work: ReportDocument = {
	id: 'work',
	title: {
		'zh-CN': '{place}社会救助工作情况报告',
		en: 'Report of work in social assistance, {place}'
	},
	opening: [{ kind: 'written', part: 'preface' }],
	sections: [
		{
			heading: { 'zh-CN': '一、做法和成效', en: '1. What was done' },
			level: 1,
			blocks: [
				{ kind: 'written', part: 'practice' },
				{ kind: 'paragraph', sentences: [onTheRolls, personsMoved('01', dibao, 'year'), coverage] },
				{ kind: 'paragraph', sentences: [standards] },
				{ kind: 'paragraph', sentences: [paidInMonth, fiscal, temporary('quarter')] },
				{ kind: 'paragraph', sentences: [onTime, verified('quarter')] },
				rollsTable({ 'zh-CN': '保障对象', en: 'Who is covered' }, [onYearBefore])
			]
		},
		{
			heading: { 'zh-CN': '二、困难和问题', en: '2. What is hard' },
			level: 1,
			blocks: [{ kind: 'problems' }]
		},
		{
			heading: { 'zh-CN': '三、对策建议', en: '3. What is to be done' },
			level: 1,
			blocks: [{ kind: 'written', part: 'measures' }]
		}
	],
	isFor: countsRecords,
	periods: toldMonths
};
