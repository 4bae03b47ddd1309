import { topicsOf } from '#lib/contract/topics.ts';
import { defineTheme, type ThemeChoice } from '../define-theme.ts';
import { timelinessMeasures } from './timeliness-measures.ts';
import { quartersOf, timelinessQuestions } from './timeliness-questions.ts';
import { timelinessView } from './timeliness-view.ts';

export const timeliness = defineTheme({
	id: 'timeliness',
	lacks: {
		'zh-CN': '本数据集没有申请办理用时的数字。',
		en: 'This dataset does not say how long applications took.'
	},
	measures: timelinessMeasures,
	choices(outline): ThemeChoice[] {
		return topicsOf(outline)
			.filter(({ programmes }) => programmes.length === 1)
			.map((topic) => ({
				...{ topic, metric: null, periods: quartersOf(outline, topic.programmes[0] ?? '') }
			}))
			.filter(({ periods }) => periods.length > 0);
	},
	questions: timelinessQuestions,
	view: timelinessView
});
