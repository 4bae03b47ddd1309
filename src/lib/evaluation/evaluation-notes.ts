import type { Evaluation, EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Total } from './grade-total.ts';
import { pointsText } from './item-words.ts';

/** How points and grades come about, as far as it concerns the table and the dataset. */
export function evaluationNotes(
	items: readonly EvaluationItem[],
	grades: Evaluation['grades'],
	total: Total,
	hasTowns: boolean,
	locale: Locale
): string[] {
	const t = translator(locale);
	const reached = grades
		.slice(0, -1)
		.map(({ name, from }) => t('evaluation.grade-from', { grade: name[locale], from }));
	const last = grades[grades.length - 1]?.name[locale] ?? '';
	return [
		t('evaluation.note-grades', { grades: reached.join(t('site.list-joiner')), last }),
		t('evaluation.note-rounding'),
		t('evaluation.note-unknown'),
		t('evaluation.note-weights', { points: pointsText(total.points) }),
		t('evaluation.note-actual'),
		...(items.some(({ metric }) => metric === 'reported-value')
			? [t('evaluation.note-reported')]
			: []),
		...(hasTowns ? [t('evaluation.note-town')] : [])
	];
}
