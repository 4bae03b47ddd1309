import { defineTheme, type ThemeChoice } from '../define-theme.ts';
import { fundsMeasures } from './funds-measures.ts';
import { fundsQuestions } from './funds-questions.ts';
import { fundsView } from './funds-view.ts';
import { paidPeriods, paidTopics } from './paid-topics.ts';

export const funds = defineTheme({
	id: 'funds',
	lacks: {
		'zh-CN': '本数据集没有发放金额和资金来源的数字。',
		en: 'This dataset does not say what was paid, or from which money.'
	},
	measures: fundsMeasures,
	choices: (outline): ThemeChoice[] =>
		paidTopics(outline).map((topic) => ({
			...{ topic, metric: null, periods: paidPeriods(outline, topic) }
		})),
	questions: fundsQuestions,
	view: fundsView
});
