import { formatPeriodName } from '#lib/charts/format-value.ts';
import { translator } from '#lib/i18n/translate.ts';
import { problemGroups, type ProblemGroup } from '#lib/themes/problems/problem-ids.ts';
import { judgeProblem, type Judged } from '#lib/themes/problems/judge-problem.ts';
import { problemList } from '#lib/themes/problems/problem-list.ts';
import { ofTheme } from './theme-names.ts';
import type { ReportFacts, TextPart } from './write-sentence.ts';

const ORDINALS = '一二三四五六七八九十';

/** Of each subject the problems that the figures confirm, as `一是…`, then how many they do not. */
export function composeProblems({ outline, month, answers, locale }: ReportFacts): TextPart[][] {
	const t = translator(locale);
	const facts = { outline, month, answers: ofTheme('problems', answers), locale, t };
	const judged = problemList.map((problem) => judgeProblem(problem, facts));
	const groups = (Object.keys(problemGroups) as ProblemGroup[]).map((group) => ({
		name: t(`problems.${group}`),
		confirmed: judged.filter(
			({ id, verdict }) =>
				verdict === 'supports' && problemGroups[group].some((each) => each === id)
		)
	}));
	const told = groups.filter(({ confirmed }) => confirmed.length > 0);
	const count = (verdict: (word: Judged['verdict']) => boolean) =>
		judged.filter((each) => verdict(each.verdict)).length;
	const opposed = count((word) => word === 'opposes');
	const open = count((word) => word !== 'opposes' && word !== 'supports');
	return [
		...(told.length > 0 ? [[{ text: t('reports.problems-opening') }]] : []),
		...told.map(({ name, confirmed }, at): TextPart[] => [
			{ text: t('reports.problem-group', { at: ordinal(at, locale), name }) },
			...confirmed.flatMap(({ id, evidence, figures }, place): TextPart[] => [
				{
					text: t('reports.problem', {
						at: ordinal(place, locale),
						// As the reports print it, with the comma of the type around it.
						problem: t(`problems.${id}`).replace(/(?<=\p{Script=Han}),/gu, '，')
					})
				},
				{
					text: figures.join(t('site.clause-joiner')),
					questions: evidence.flatMap((each) => Object.values(each.questions(outline, month)))
				},
				{ text: t('site.sentence-end') + (locale === 'en' ? ' ' : '') }
			])
		]),
		[
			{
				text: t('reports.problems-left', {
					...{ period: formatPeriodName(month, locale), opposed, open },
					confirmed: judged.length - opposed - open
				})
			}
		]
	];
}

const ordinal = (at: number, locale: ReportFacts['locale']): string =>
	locale === 'en' ? `${at + 1}` : ORDINALS.charAt(at);
