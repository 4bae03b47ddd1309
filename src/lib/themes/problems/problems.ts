import { closingMonth } from '#lib/calendar/period.ts';
import { topicsOf } from '#lib/contract/topics.ts';
import { defineTheme, type ThemeChoice } from '../define-theme.ts';
import { problemQuestions } from './problem-questions.ts';
import { problemsView } from './problems-view.ts';

export const problems = defineTheme({
	id: 'problems',
	lacks: {
		'zh-CN': '本数据集没有能够对照检查报告常见问题的数字。',
		en: 'This dataset has no figures that bear on what inspections keep finding.'
	},
	measures: [],
	choices(outline): ThemeChoice[] {
		const all = topicsOf(outline)[0]?.periods ?? [];
		const months = [...new Set(all.map(closingMonth))].sort();
		const last = months[months.length - 1];
		const periods = months.filter((month) => month.endsWith('-12') || month === last);
		const told = periods.filter(
			(month) => Object.keys(problemQuestions(outline, month)).length > 0
		);
		return told.length > 0 ? [{ topic: null, metric: null, periods: told }] : [];
	},
	questions: (outline, { period }) => problemQuestions(outline, period),
	view: problemsView
});
