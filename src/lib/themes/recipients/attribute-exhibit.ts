import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type RecipientsFacts } from './recipients-facts.ts';
import { categoryName } from './told-categories.ts';

/** All households (or persons) by one attribute; nothing where it is hidden. */
function attributeExhibit(
	facts: RecipientsFacts,
	attribute: string,
	title: string
): ThemeExhibit | undefined {
	const { t, topic, year, count, percent, unitOf, pointsOf, answers, outline, locale } = facts;
	const points = pointsOf(attribute);
	if (points.length < 2 || points.some(({ value }) => value === null)) return undefined;
	const rows = points.map(({ dimensions, value, numerator }) => ({
		category: dimensions.category ?? '',
		name: categoryName(attribute, dimensions.category ?? '', locale),
		...{ value: value ?? 0, count: numerator ?? 0 }
	}));
	const bars = rows.map(({ name, value }): Bar => ({ name, value, emphasised: true }));
	return {
		id: attribute,
		title,
		subtitle: t('recipients.attribute-sub', { topic, year, unit: unitOf(attribute) }),
		option: barOption(bars, SHARE_SCALE, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t(`recipients.column-${attribute as 'size'}`), isText: true },
				{ label: unitOf(attribute) },
				{ label: t('recipients.share') }
			],
			rows: rows.map(({ category, name, value, count: each }) => ({
				key: category,
				cells: [name, count(each), percent(value)]
			}))
		},
		notes: symbolNotes(points, outline, locale),
		answers: [answers[attribute]]
	};
}

/** How long households stay: many years on the rolls may be need, or a case that nobody looks at again. */
export function yearsExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, share, percent, count, year } = facts;
	const long = share('years_on_rolls', ['5+']);
	const words = { year, share: long ? percent(long.value) : '', count: count(long?.count ?? 0) };
	return attributeExhibit(
		facts,
		'years_on_rolls',
		long ? t('recipients.years-title', words) : t('recipients.years-title-merged', { year })
	);
}

/** Whether benefits go up and down with means, or only up with the standard. */
export function benefitChangeExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, share, count, year } = facts;
	const [raised, lowered] = [
		share('benefit_change', ['raised']),
		share('benefit_change', ['lowered'])
	];
	const words = { year, raised: count(raised?.count ?? 0), lowered: count(lowered?.count ?? 0) };
	const kind = raised && lowered ? '' : raised ? '-raised' : '-merged';
	return attributeExhibit(facts, 'benefit_change', t(`recipients.change-title${kind}`, words));
}

export function sizeExhibit(facts: RecipientsFacts): ThemeExhibit | undefined {
	const { t, share, percent, year } = facts;
	const one = share('size', ['1']);
	return attributeExhibit(
		facts,
		'size',
		one
			? t('recipients.size-title', { year, share: percent(one.value) })
			: t('recipients.size-title-merged', { year })
	);
}
