import type { procedureRules } from '#lib/contract/case-codes.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { seriesPeriods, wholeYears } from '../series-periods.ts';

export type RuleId = keyof typeof procedureRules;

/** What the law asks with cases of one programme, and of which rules a theme tells. */
export interface RulesOf {
	programme: string;
	rules: readonly RuleId[];
}

/** Cases and shares by rule and programme, in the last whole year that tells any of them. */
export function rulesQuestions(
	outline: Outline,
	period: string,
	wanted: readonly RulesOf[]
): Record<string, Question> {
	const told = (programme: string, rule: string, outcome: string) =>
		seriesPeriods(outline, 'procedures', { programme, rule, outcome }, 'own');
	const years = wanted.flatMap(({ programme, rules }) =>
		rules.flatMap((rule) => told(programme, rule, '_T'))
	);
	const year = wholeYears([...new Set(years)].sort(), period).pop();
	if (year === undefined) return {};
	const questions: Record<string, Question> = {};
	for (const { programme, rules } of wanted) {
		const ask = (name: string, metric: string, outcome: string) => {
			const rule = rules.filter((each) => told(programme, each, outcome).includes(year));
			if (rule.length > 0)
				questions[`${name}-${programme}`] = {
					metric: metricById(metric),
					request: {
						by: ['rule'],
						where: {
							...{ ref_area: [outline.area_code], time_period: [year] },
							...{ programme: [programme], rule }
						}
					}
				};
		};
		ask('rules-cases', 'procedure-cases', '_T');
		ask('rules-share', 'procedure-share', 'met');
	}
	return questions;
}
