import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { notesOn, type LeadsFacts } from './leads-facts.ts';

/** How many leads were found, quarter by quarter. */
export function foundExhibit(facts: LeadsFacts): ThemeExhibit | undefined {
	const { t, answers, quarters, when, text, cell, moneyCell } = facts;
	const points = (name: string) => answers[name]?.points ?? [];
	const told = points('cases').flatMap(({ value }) => value ?? []);
	if (told.length < 2) return undefined;
	const [low, high] = [Math.min(...told), Math.max(...told)];
	return {
		id: 'found',
		title: t(low === high ? 'leads.found-title-even' : 'leads.found-title', {
			...{ count: told.length, low: text(low), high: text(high) }
		}),
		subtitle: t('leads.found-sub'),
		option: lineOption(
			[
				{
					name: t('leads.found'),
					values: new Map(
						points('cases').map(({ dimensions, value }) => [dimensions.time_period ?? '', value])
					)
				}
			],
			quarters,
			facts.scale,
			facts.mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('leads.found') },
				{ label: t('leads.due') },
				{ label: t('leads.recovered') }
			],
			rows: quarters.map((quarter, at) => ({
				key: quarter,
				cells: [
					...[when(quarter), cell(points('cases')[at])],
					...[moneyCell(points('due')[at]), moneyCell(points('recovered')[at])]
				]
			}))
		},
		notes: [
			t('leads.note'),
			t('leads.outcome-note'),
			t('leads.unit-note', { unit: facts.money.unit }),
			...notesOn(
				facts,
				(['cases', 'due', 'recovered'] as const).flatMap((name) => [...points(name)])
			)
		],
		answers: [answers['cases'], answers['due'], answers['recovered']]
	};
}
