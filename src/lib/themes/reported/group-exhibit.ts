import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { groups, type Group } from './groups.ts';
import type { ReportedFacts } from './reported-facts.ts';

/** Figures that a title names. */
const NAMED = 2;

/** What is reported of one subject, this year beside the last. */
export function groupExhibit(group: Group, facts: ReportedFacts): ThemeExhibit | undefined {
	const { t, asked, told, nameOf, unitOf, cell, now, before, parts, words, outline } = facts;
	const members: readonly string[] = groups[group];
	const rows = members.filter((indicator) => asked.includes(indicator));
	const named = rows.filter((indicator) => told.includes(indicator)).slice(0, NAMED);
	if (named.length === 0) return undefined;
	const items = named.map((indicator) =>
		t('reported.item', {
			...{ name: nameOf(indicator), value: cell(now(indicator)), unit: unitOf(indicator) }
		})
	);
	const points = rows.flatMap((indicator) =>
		[before(indicator), now(indicator)].filter((point) => point !== undefined)
	);
	return {
		id: group,
		title: t('reported.group-title', {
			...{ group: t(`reported.${group}`), items: items.join(t('site.list-joiner')) }
		}),
		subtitle: t('reported.sub', words),
		table: {
			columns: [
				{ label: t('reported.indicator'), isText: true },
				{ label: words.earlier },
				{ label: words.period },
				{ label: t('definitions.unit'), isText: true },
				{ label: t('reported.parts'), isWideOnly: true }
			],
			rows: rows.map((indicator) => ({
				key: indicator,
				cells: [
					...[nameOf(indicator), cell(before(indicator)), cell(now(indicator))],
					...[unitOf(indicator), parts(indicator)]
				]
			}))
		},
		notes: [
			t('reported.unverified'),
			...(rows.some(facts.isShare) ? [t('reported.parts-note', words)] : []),
			...symbolNotes(points, outline, facts.locale)
		],
		answers: [facts.answers['values'], facts.answers['parts']]
	};
}
