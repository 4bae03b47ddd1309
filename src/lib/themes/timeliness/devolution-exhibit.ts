import { townsOf } from '#lib/contract/outline.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { TimelinessFacts } from './timeliness-facts.ts';

/** Since when each town confirms cases itself (民发〔2022〕83号第四条). */
export function devolutionExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, outline, locale, when } = facts;
	const towns = townsOf(outline);
	const known = towns.filter(({ devolved_in }) => devolved_in !== null);
	const months = known.map(({ devolved_in }) => devolved_in ?? '').sort();
	const [first, last] = [months[0], months[months.length - 1]];
	if (first === undefined || last === undefined) return undefined;
	const words = {
		count: known.length,
		unit: townWord(outline),
		first: when(first),
		last: when(last)
	};
	const isAll = known.length === towns.length;
	return {
		id: 'devolution',
		title: t(isAll ? 'timeliness.devolution-title-all' : 'timeliness.devolution-title', words),
		subtitle: t('timeliness.devolution-sub'),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('timeliness.devolution-month'), isText: true }
			],
			rows: towns.map((area) => ({
				key: area.ref_area,
				cells: [
					areaName(area, locale),
					area.devolved_in === null ? t('reason.not-reported') : when(area.devolved_in)
				]
			}))
		},
		notes: [],
		answers: []
	};
}
