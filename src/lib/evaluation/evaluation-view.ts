import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Evaluation } from '#lib/contract/evaluation.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { areaName } from '#lib/wording/words.ts';
import type { KeyFigure } from '#lib/themes/define-theme.ts';
import { evaluate, type EvaluatedItem } from './evaluate.ts';
import type { EvaluationState } from './evaluation-state.ts';
import type { Total } from './grade-total.ts';
import { itemWords, pointsText, scoreText, type ItemWords } from './item-words.ts';

export interface EvaluationView {
	place: string;
	title: string;
	lead: string;
	/** Which items have other points than the table gives; empty where none has. */
	changed: string;
	figures: readonly KeyFigure[];
	groups: readonly { name: string; rows: readonly (EvaluatedItem & { words: ItemWords })[] }[];
	total: Total;
}

/** The whole page in words. */
export function evaluationView(
	evaluation: Evaluation,
	outline: Outline,
	state: EvaluationState,
	answers: Answers,
	locale: Locale
): EvaluationView {
	const { rows, total } = evaluate(evaluation, outline, state, answers);
	const town = outline.areas.find(({ ref_area }) => ref_area === state.area);
	const isOwn = state.area === outline.area_code || !town;
	const place = isOwn ? outline.title[locale] : areaName(town, locale);
	const words = wordsOf(total, locale);
	return {
		...{ place, total },
		title: title(total, { place, period: formatPeriodName(state.period, locale) }, words, locale),
		lead: lead(total, words, locale),
		changed: changedWords(rows, locale),
		figures: keyFigures(rows, total, words, locale),
		groups: evaluation.groups.map(({ name, items }) => ({
			name: name[locale],
			rows: rows
				.filter(({ item }) => items.includes(item))
				.map((row) => ({ ...row, words: itemWords(row, outline, evaluation, locale) }))
		}))
	};
}

/** A total of changed points must not pass for that of the table, least of all on paper. */
function changedWords(rows: readonly EvaluatedItem[], locale: Locale): string {
	const t = translator(locale);
	const items = rows
		.filter(({ item, points }) => points !== item.points)
		.map(({ item, points }) =>
			t('evaluation.changed-item', {
				...{ name: item.name[locale], points: pointsText(points), own: pointsText(item.points) }
			})
		);
	return items.length > 0
		? t('evaluation.changed', { items: items.join(t('site.list-joiner')) })
		: '';
}

type Words = Readonly<Record<string, string>>;

function wordsOf(total: Total, locale: Locale): Words {
	const { verdict, points, applicable, scorable, scored, share, least, most } = total;
	const t = translator(locale);
	return {
		points: pointsText(points),
		scorable: pointsText(scorable),
		unscored: pointsText(Math.round((applicable - scorable) * 10) / 10),
		left: pointsText(Math.round((points - applicable) * 10) / 10),
		...{ scored: scoreText(scored), least: scoreText(least), most: scoreText(most) },
		share: share === null ? '' : scoreText(share),
		grade: 'grade' in verdict ? verdict.grade.name[locale] : '',
		lowest: verdict.kind === 'open' ? verdict.lowest.name[locale] : '',
		highest: verdict.kind === 'open' ? verdict.highest.name[locale] : '',
		items: total.missed.map(({ name }) => name[locale]).join(t('site.list-joiner'))
	};
}

const TITLES = { graded: 'graded', open: 'open', vetoed: 'vetoed', 'too-little': 'few' } as const;

function title({ verdict }: Total, place: Words, words: Words, locale: Locale): string {
	const t = translator(locale);
	const of = t('evaluation.of', place);
	return t(`evaluation.title-${TITLES[verdict.kind]}`, { ...words, of });
}

/** What could be scored and what it came to; what could not, and what that leaves open. */
function lead(total: Total, words: Words, locale: Locale): string {
	const t = translator(locale);
	const { verdict, points, applicable, scorable, rounded, isEnough, unknownVetoes } = total;
	const isBetween = isEnough && (applicable > scorable || rounded > 0);
	const first = scorable === 0 ? 'none' : scorable === points ? 'all' : isEnough ? 'part' : 'few';
	const keys = [
		...(points > applicable ? (['lead-none-applies'] as const) : []),
		...(applicable > scorable ? (['lead-unscored'] as const) : []),
		...(applicable > scorable && isEnough ? (['lead-bounds'] as const) : []),
		...(rounded > 0 && isEnough
			? [applicable > scorable ? ('lead-rounded' as const) : ('lead-rounded-bounds' as const)]
			: []),
		...(verdict.kind === 'graded' && isBetween ? (['lead-same'] as const) : []),
		...(verdict.kind === 'open' && unknownVetoes === 0 ? (['lead-open'] as const) : []),
		...(verdict.kind === 'open' && unknownVetoes > 0 ? (['lead-veto-unknown'] as const) : [])
	];
	return [
		t(`evaluation.lead-${first}`, words),
		...keys.map((key) => t(`evaluation.${key}`, { ...words, count: unknownVetoes, rounded }))
	].join('');
}

function keyFigures(
	rows: readonly EvaluatedItem[],
	total: Total,
	words: Words,
	locale: Locale
): KeyFigure[] {
	const t = translator(locale);
	const { verdict, scorable, applicable, isEnough, missed, unknownVetoes } = total;
	const vetoes = rows.filter(({ isKept }) => isKept !== undefined).length;
	const gradeText =
		'grade' in verdict
			? words['grade']
			: t(verdict.kind === 'open' ? 'evaluation.grade-open' : 'evaluation.grade-few');
	const [state, count] =
		missed.length > 0
			? (['missed', missed.length] as const)
			: unknownVetoes > 0
				? (['unknown', unknownVetoes] as const)
				: (['kept', vetoes] as const);
	return [
		{
			...{ id: 'evaluation-score', name: t('evaluation.share') },
			value: isEnough ? (words['share'] ?? '') : '–',
			unit: isEnough ? t('evaluation.points') : '',
			note: isEnough
				? scorable < applicable
					? t('evaluation.share-note', words)
					: ''
				: t('evaluation.share-note-none')
		},
		{
			...{ id: 'evaluation-grade', name: t('evaluation.grade'), value: gradeText ?? '', unit: '' },
			note: verdict.kind === 'open' ? t('evaluation.grade-between', words) : ''
		},
		{
			...{ id: 'evaluation-scorable', name: t('evaluation.scorable') },
			...{ value: words['scorable'] ?? '', unit: t('evaluation.points') },
			note: t('evaluation.scorable-note', words)
		},
		...(vetoes > 0
			? [
					{
						...{ id: 'evaluation-vetoes', name: t('evaluation.vetoes') },
						...{ value: String(count), unit: t('evaluation.vetoes-unit') },
						note: t(`evaluation.vetoes-${state}`, { all: vetoes })
					}
				]
			: [])
	];
}
