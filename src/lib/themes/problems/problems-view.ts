import { formatPeriodName } from '#lib/charts/format-value.ts';
import { translator } from '#lib/i18n/translate.ts';
import { fragmentsOf } from '#lib/wording/fragment.ts';
import type { ThemeExhibit, ThemeFacts, ThemeView } from '../define-theme.ts';
import { themeNames } from '../theme-ids.ts';
import type { ProblemFacts, Verdict } from './define-problem.ts';
import { judgeProblem, type Judged } from './judge-problem.ts';
import { problemGroups, type ProblemGroup } from './problem-ids.ts';
import { problemList } from './problem-list.ts';

export function problemsView(given: ThemeFacts): ThemeView {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const facts: ProblemFacts = { outline, answers, locale, t, month: state.period };
	const judged = problemList.map((problem) => judgeProblem(problem, facts));
	return {
		title: t('problems.title', counts(judged)),
		lead: fragmentsOf(
			t('problems.lead', {
				...{ period: formatPeriodName(state.period, locale), place: outline.title[locale] }
			}),
			Object.fromEntries(Object.entries(counts(judged)).map(([name, n]) => [name, String(n)]))
		),
		figures: [],
		get exhibits() {
			return (Object.keys(problemGroups) as ProblemGroup[]).map((group) =>
				groupExhibit(
					group,
					judged.filter(({ id }) => problemGroups[group].some((each) => each === id)),
					facts
				)
			);
		}
	};
}

function counts(judged: readonly Judged[]) {
	const of = (word: Verdict) => judged.filter(({ verdict }) => verdict === word).length;
	const [supported, opposed] = [of('supports'), of('opposes')];
	const all = judged.length;
	return { all, supported, opposed, open: all - supported - opposed };
}

function groupExhibit(
	group: ProblemGroup,
	judged: readonly Judged[],
	{ outline, month, answers, locale, t }: ProblemFacts
): ThemeExhibit {
	const asked = judged.flatMap(({ evidence }) =>
		evidence.flatMap((each) => Object.keys(each.questions(outline, month)))
	);
	const numbers = counts(judged);
	const verdicts = (['supported', 'opposed', 'open'] as const)
		.filter((word) => numbers[word] > 0)
		.map((word) => t(`problems.count-${word}`, { n: numbers[word] }))
		.join(t('problems.count-joiner'));
	return {
		id: group,
		title: t('problems.group-title', { group: t(`problems.${group}`), verdicts }),
		subtitle: t('problems.sub', { period: formatPeriodName(month, locale) }),
		table: {
			columns: [
				{ label: t('problems.problem'), isText: true },
				{ label: t('problems.figures'), isText: true, wraps: true },
				{ label: t('problems.word'), isText: true, wraps: true },
				{ label: t('problems.page'), isText: true }
			],
			rows: judged.map(({ id, figures, verdict, page }) => ({
				...{ key: id, page },
				cells: [
					t(`problems.${id}`),
					figures.join(t('site.clause-joiner')),
					t(`problems.is-${verdict}`),
					themeNames[page][locale]
				]
			}))
		},
		notes: [
			...judged.map(({ id }) =>
				t('problems.rule', { problem: t(`problems.${id}`), rule: t(`problems.${id}-rule`) })
			),
			...(group === 'leads' ? [] : [t('problems.limits')])
		],
		answers: asked.map((name) => answers[name])
	};
}
