import type { Measure } from './measure.ts';

const OWN = { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' };

/** How a self-assessment comes from the figures that the themes show. */
export const evaluationMeasures: readonly Measure[] = [
	{
		id: 'evaluation-actual',
		name: { 'zh-CN': '实际值（绩效自评）', en: 'Actual (self-assessment)' },
		definition: {
			'zh-CN':
				'指标的年度数；全年没有单独公布的，为四个季度（或十二个月）分子之和除以分母之和，缺一期即不计算。低保预算执行率为全年发放金额（按所属期，各月之和）除以调整预算数。',
			en: 'The figure of the year; where that is not told, the numerators of its four quarters (or twelve months) over their denominators, and nothing where one is missing. Budget executed is what was paid for the months of the year over the adjusted budget.'
		},
		source: OWN
	},
	{
		id: 'evaluation-score',
		name: { 'zh-CN': '自评得分', en: 'Score (self-assessment)' },
		definition: {
			'zh-CN':
				'可评分指标得分之和除以这些指标的分值之和，乘以100。隐去、没有公布或没有填报的指标不评分；本年没有发生的不计入。可评分的不足一半，不评价。',
			en: 'Scores of the items that can be scored over their points, times 100. What is hidden, not published or not reported is not scored; what had no case is left out. Nothing is assessed where less than half can be scored.'
		},
		source: OWN
	},
	{
		id: 'evaluation-bounds',
		name: { 'zh-CN': '自评得分上下限和等级', en: 'Bounds and grade (self-assessment)' },
		definition: {
			'zh-CN':
				'不能评分的指标按零分计为下限，按满分计为上限，均折合百分制；上下限等级相同才定级。一票否决指标未达标的为最低一等，没有数字的不定级。等级按未四舍五入的得分，“以上”含本数。',
			en: 'What cannot be scored counted as nothing is the lower bound, as full the upper, both of a hundred; a grade is given where both have the same. A veto missed gives the lowest grade, one without a figure none. Grades are of scores before rounding and begin at their own number.'
		},
		source: {
			'zh-CN': '等级按民发〔2016〕242号；上下限为本站做法',
			en: 'Grades: Ministry of Civil Affairs Document 242 of 2016; bounds: this site’s own'
		}
	}
];
