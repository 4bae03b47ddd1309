import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { notesOn, type Kind, type LeadsFacts } from './leads-facts.ts';

/** Payments that went on after death or in prison: what one office knows and another did not ask. */
const ENDED = ['paid_after_death', 'paid_in_prison'] as const satisfies readonly Kind[];

export function unentitledExhibit(facts: LeadsFacts): ThemeExhibit | undefined {
	const { t, answers, years, of, kindName, kindWord, text, cell, moneyCell, when } = facts;
	const told = (kind: Kind) =>
		[...years].reverse().find((year) => of('cases', year, kind)?.value != null);
	if (ENDED.every((kind) => told(kind) === undefined)) return undefined;
	const clauses = ENDED.map((kind) => {
		const year = told(kind);
		const words = { kind: kindWord(kind), year: when(year ?? '') };
		return year === undefined
			? t('leads.ended-untold', words)
			: t('leads.ended-told', { ...words, count: text(of('cases', year, kind)?.value ?? 0) });
	});
	const charted = ENDED.filter((kind) => told(kind) !== undefined);
	const bars = years.flatMap((year) =>
		charted.map((kind): Bar => ({
			name:
				charted.length > 1
					? t('leads.of-year', { year: when(year), kind: kindName(kind) })
					: when(year),
			...{ value: of('cases', year, kind)?.value ?? null, symbol: cell(of('cases', year, kind)) },
			emphasised: kind === 'paid_after_death'
		}))
	);
	const points = (['cases', 'due'] as const).flatMap((name) =>
		years.flatMap((year) => ENDED.flatMap((kind) => of(name, year, kind) ?? []))
	);
	return {
		id: 'unentitled',
		title: t('leads.ended-title', { clauses: clauses.join(t('leads.joiner')) }),
		subtitle: t('leads.ended-sub', { kinds: charted.map(kindName).join(t('site.list-joiner')) }),
		option: barOption(bars, facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('leads.year'), isText: true },
				...ENDED.flatMap((kind) => [
					{ label: t(`leads.${kind}`) },
					{ label: t(`leads.due-${kind}`) }
				])
			],
			rows: years.map((year) => ({
				key: year,
				cells: [
					when(year),
					...ENDED.flatMap((kind) => [
						...[cell(of('cases', year, kind)), moneyCell(of('due', year, kind))]
					])
				]
			}))
		},
		notes: [t('leads.ended-note', { unit: facts.money.unit }), ...notesOn(facts, points)],
		answers: [answers['cases-of-kinds'], answers['due-of-kinds']]
	};
}
