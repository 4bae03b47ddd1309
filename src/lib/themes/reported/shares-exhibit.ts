import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { COMPARED } from './groups.ts';
import type { ReportedFacts } from './reported-facts.ts';

/** Reported shares of handling and supervision on one axis, with what they were a year before. */
export function sharesExhibit(facts: ReportedFacts): ThemeExhibit | undefined {
	const { t, told, nameOf, cell, now, before, words, mark } = facts;
	const shown = COMPARED.filter((indicator) => told.includes(indicator));
	const ranked = [...shown].sort((a, b) => (now(b)?.value ?? 0) - (now(a)?.value ?? 0));
	const [first, last] = [ranked[0], ranked[ranked.length - 1]];
	if (first === undefined || last === undefined || first === last) return undefined;
	const bars = ranked.map((indicator): Bar => {
		const earlier = before(indicator)?.value;
		return {
			...{ name: nameOf(indicator), value: now(indicator)?.value ?? null, emphasised: true },
			...(earlier == null ? {} : { earlier })
		};
	});
	return {
		id: 'shares',
		title: t('reported.shares-title', {
			...{ count: ranked.length, most: cell(now(first)), least: cell(now(last)) }
		}),
		subtitle: t('reported.shares-sub', words),
		option: barOption(bars, { divisor: 1, decimals: 2, unit: '%' }, mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('reported.indicator'), isText: true },
				{ label: t('reported.shares-column', { period: words.earlier }) },
				{ label: t('reported.shares-column', words) }
			],
			rows: ranked.map((indicator) => ({
				key: indicator,
				cells: [nameOf(indicator), cell(before(indicator)), cell(now(indicator))]
			}))
		},
		notes: [t('reported.unverified')],
		answers: [facts.answers['values']]
	};
}
