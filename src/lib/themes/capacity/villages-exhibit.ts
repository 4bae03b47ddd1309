import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type CapacityFacts } from './capacity-facts.ts';

/** Which towns have villages without an assistant, in the order of divisions. */
export function villagesExhibit(facts: CapacityFacts): ThemeExhibit | undefined {
	const { t, answers, outline, locale, when, state, count, shareCell } = facts;
	const answer = answers['towns'];
	const points = answer?.points ?? [];
	const told = points.filter(({ value }) => value !== null);
	if (told.length < 2) return undefined;
	const missing = told.filter(({ value }) => (value ?? 0) < 1).length;
	const areas = new Map(outline.areas.map((area) => [area.ref_area, area]));
	const nameOf = (ref_area: string | undefined) => {
		const area = areas.get(ref_area ?? '');
		return area ? areaName(area, locale) : '';
	};
	const bars = points.map((point): Bar => ({
		...{ name: nameOf(point.dimensions.ref_area), value: point.value },
		...{ symbol: shareCell(point), emphasised: (point.value ?? 1) < 1 }
	}));
	const unit = townWord(outline);
	return {
		id: 'villages',
		title:
			missing > 0 || told.length < points.length
				? t('capacity.towns-title', { count: missing, unit })
				: t('capacity.towns-title-all', { unit }),
		subtitle: t('capacity.towns-sub', { period: when(state.period) }),
		option: barOption(bars, SHARE_SCALE, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: answer?.metric.numerator.words[locale] ?? '' },
				{ label: t('figure.with-unit', { name: answer?.metric.name[locale] ?? '', unit: '%' }) }
			],
			rows: points.map((point) => ({
				key: point.dimensions.ref_area ?? '',
				cells: [nameOf(point.dimensions.ref_area), count(point.numerator), shareCell(point)]
			}))
		},
		notes: symbolNotes(points, outline, locale),
		answers: [answer]
	};
}
