import type { Outline } from '#lib/contract/outline.ts';
import type { ReportDocument } from '../define-report.ts';
import { dibao, dibaoLine, onYearBefore, rollsTable, standardLine, toldMonths } from './blocks.ts';
import {
	coverage,
	flows,
	onTheRolls,
	onTime,
	personsMoved,
	standards,
	suspected,
	temporary,
	verified
} from './sentences.ts';

const yearEnds = (outline: Outline) => toldMonths(outline).filter((month) => month.endsWith('-12'));

/** A year as it stood at its end, and what went on in it. */
export const annual: ReportDocument = {
	id: 'annual',
	title: { 'zh-CN': '{place}{year}社会救助年度报告', en: 'Social assistance in {place}, {year}' },
	opening: [],
	sections: [
		{
			heading: { 'zh-CN': '一、年末在册', en: '1. At the end of the year' },
			level: 1,
			blocks: [
				{
					kind: 'paragraph',
					sentences: [onTheRolls, personsMoved('01', dibao, 'year'), coverage]
				},
				rollsTable({ 'zh-CN': '年末在册对象', en: 'On the rolls at the end of the year' }, [
					onYearBefore
				]),
				dibaoLine
			]
		},
		{
			heading: { 'zh-CN': '二、全年变动', en: '2. Over the year' },
			level: 1,
			blocks: [
				{ kind: 'paragraph', sentences: [flows('year'), temporary('year')] },
				{ kind: 'exhibit', theme: 'dynamics', exhibit: 'reasons' }
			]
		},
		{
			heading: { 'zh-CN': '三、标准和资金', en: '3. Standards and money' },
			level: 1,
			blocks: [
				{ kind: 'paragraph', sentences: [standards] },
				standardLine,
				{ kind: 'exhibit', theme: 'funds', exhibit: 'budget' }
			]
		},
		{
			heading: { 'zh-CN': '四、镇街之间', en: '4. Between towns' },
			level: 1,
			blocks: [{ kind: 'exhibit', theme: 'balance', exhibit: 'funnel' }]
		},
		{
			heading: { 'zh-CN': '五、办理和核查', en: '5. Handling and checks' },
			level: 1,
			blocks: [{ kind: 'paragraph', sentences: [onTime, verified('year'), suspected('year')] }]
		}
	],
	isFor: (outline) => outline.kind !== 'published' && yearEnds(outline).length > 0,
	periods: yearEnds
};
