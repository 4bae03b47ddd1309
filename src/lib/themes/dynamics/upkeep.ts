import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { percentText } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { shareIn, toldCategories } from '../recipients/told-categories.ts';
import { rulesQuestions } from '../rules/rules-questions.ts';
import { seriesPeriods, wholeYears } from '../series-periods.ts';
import type { DynamicsFacts } from './dynamics-facts.ts';

/** What tells whether cases are looked at again: by attribute of households, and of which codes. */
const ASPECTS = [
	{ id: 'raised', attribute: 'benefit_change', codes: ['raised'] },
	{ id: 'lowered', attribute: 'benefit_change', codes: ['lowered'] },
	{ id: 'same', attribute: 'benefit_change', codes: ['same'] },
	{ id: 'long', attribute: 'years_on_rolls', codes: ['5+'] },
	{ id: 'phase-out', attribute: 'phase_out', codes: ['yes'] }
] as const;

/** Reviews done, and how those on the rolls stand, at the end of the last whole year up to a period. */
export function upkeepQuestions(outline: Outline, programme: string, period: string): Questions {
	const years = seriesPeriods(outline, 'profile', { programme }, 'own');
	const year = wholeYears(years, period).pop();
	if (year === undefined) return {};
	const questions: Record<string, Question> = {
		...rulesQuestions(outline, period, [{ programme, rules: ['reviewed'] }])
	};
	for (const attribute of new Set(ASPECTS.map((aspect) => aspect.attribute))) {
		const category = toldCategories(outline, programme, attribute, year);
		if (category.length > 0)
			questions[`upkeep-${attribute}`] = {
				metric: metricById('household-profile'),
				request: {
					by: ['category'],
					where: {
						...{ ref_area: [outline.area_code], time_period: [year] },
						...{ programme: [programme], attribute: [attribute], category }
					}
				}
			};
	}
	return questions;
}

/** Whether cases are reviewed and benefits follow means, or stay as they were for years. */
export function upkeepExhibit(facts: DynamicsFacts): ThemeExhibit | undefined {
	const { t, answers, state, when, topic, text, cell, outline, locale } = facts;
	const pointsOf = (attribute: string) => answers[`upkeep-${attribute}`]?.points ?? [];
	const asked = ASPECTS.filter(({ attribute }) => pointsOf(attribute).length > 0);
	const [first] = asked;
	if (!first) return undefined;
	const year = answers[`upkeep-${first.attribute}`]?.request.where.time_period?.[0] ?? '';
	const programme = state.topic?.programmes[0] ?? '';
	const rows = asked.map(({ id, attribute, codes }) => ({
		...{ id, share: shareIn(pointsOf(attribute), attribute, codes) }
	}));
	// Reviews may be told of another year than who is on the rolls.
	const [due, reviewed] = ['cases', 'share'].map((name) => {
		const answer = answers[`rules-${name}-${programme}`];
		return answer?.request.where.time_period?.[0] === year ? answer.points[0] : undefined;
	});
	const told = rows.flatMap(({ id, share }) =>
		share ? [t(`dynamics.upkeep-part-${id}`, { share: percentText(share.value) })] : []
	);
	if (told.length === 0) return undefined;
	const hidden = t('reason.hidden');
	return {
		id: 'upkeep',
		title: t('dynamics.upkeep-title', {
			...{ year: when(year), parts: told.slice(0, 2).join(t('dynamics.upkeep-joiner')) }
		}),
		subtitle: t('dynamics.upkeep-sub', { topic, year: when(year) }),
		table: {
			columns: [
				{ label: t('dynamics.upkeep'), isText: true, wraps: true },
				{ label: t('dynamics.upkeep-households') },
				{ label: t('dynamics.upkeep-share') }
			],
			rows: [
				...(due
					? [
							{
								key: 'reviewed',
								cells: [
									due.value === null
										? t('dynamics.upkeep-reviewed')
										: t('dynamics.upkeep-reviewed-of', { due: cell(due) }),
									...(reviewed?.value == null
										? [
												cellText(reviewed, facts.scale, locale),
												cellText(reviewed, facts.scale, locale)
											]
										: [text(reviewed.numerator ?? 0), percentText(reviewed.value)])
								]
							}
						]
					: []),
				...rows.map(({ id, share }) => ({
					key: id,
					cells: [
						t(`dynamics.upkeep-${id}`),
						...(share ? [text(share.count), percentText(share.value)] : [hidden, hidden])
					]
				}))
			]
		},
		notes: [
			t('dynamics.upkeep-note'),
			...(rows.some(({ share }) => !share) || reviewed?.reason === 'hidden'
				? [t('dynamics.upkeep-merged')]
				: []),
			...symbolNotes(
				[...asked.flatMap(({ attribute }) => pointsOf(attribute)), ...(reviewed ? [reviewed] : [])]
					// What is hidden is said above.
					.filter(({ reason }) => reason !== 'hidden'),
				outline,
				locale
			)
		],
		answers: [
			...[...new Set(asked.map(({ attribute }) => answers[`upkeep-${attribute}`]))],
			...[answers[`rules-cases-${programme}`], answers[`rules-share-${programme}`]]
		]
	};
}
