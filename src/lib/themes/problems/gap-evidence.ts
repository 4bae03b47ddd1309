import { formatPeriodName } from '#lib/charts/format-value.ts';
import { topicsOf } from '#lib/contract/topics.ts';
import { townsOf } from '#lib/contract/outline.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';
import { townWord } from '#lib/wording/words.ts';
import { balance } from '../balance/balance.ts';
import { FEWEST_AREAS } from '#lib/statistics/event-sides.ts';
import { compareTowns } from '../balance/compare-towns.ts';
import { funnelSides } from '../balance/funnel-sides.ts';
import type { Evidence } from './define-problem.ts';
import { latest } from './latest.ts';

const METRIC = 'coverage-rate-registered';
const NAMES = ['values', 'amounts', 'whole', 'people', 'floors'] as const;

/** Whether the coverage of 低保 differs between towns by more than chance. */
export const gapEvidence: Evidence = {
	id: 'gap',
	questions(outline, month) {
		const topic = topicsOf(outline).find(({ id }) => id === '01');
		const period = topic && latest(metricPeriods(outline, METRIC, topic, 'parts'), month);
		if (!topic || period === undefined || townsOf(outline).length < FEWEST_AREAS) return {};
		const questions = balance.questions(outline, { topic, metric: METRIC, period });
		return Object.fromEntries(
			NAMES.flatMap((name) => {
				const question = questions[name];
				return question ? [[`gap-${name}`, question]] : [];
			})
		);
	},
	judge({ outline, answers, locale, t }) {
		const named = NAMES.flatMap((name) => {
			const answer = answers[`gap-${name}`];
			return answer ? [[name, answer] as const] : [];
		});
		const compared = compareTowns(outline, Object.fromEntries(named));
		const { towns, isPartial } = compared;
		const time = answers['gap-values']?.request.where.time_period?.[0];
		if (time === undefined) return { text: t('problems.none'), verdict: 'absent' };
		const period = formatPeriodName(time, locale);
		const { sides } = funnelSides(compared) ?? {};
		if (!sides)
			return {
				text: t('problems.figure', { period, value: t('reason.hidden') }),
				verdict: isPartial ? 'hidden' : 'absent'
			};
		const outside = towns.filter((town) => sides.get(town) !== 'within').length;
		const words = { period, count: towns.length, outside, unit: townWord(outline) };
		const text = t(isPartial ? 'problems.gap-shown' : 'problems.gap-all', words);
		if (outside > 0) return { text, verdict: 'supports' };
		return { text, verdict: isPartial ? 'hidden' : 'opposes' };
	}
};
