import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { KINDS, notesOn, type Kind, type LeadsFacts } from './leads-facts.ts';

/** 重复救助 and 救助盲区, side by side; the other kinds follow. */
const BOTH = ['duplicate', 'missed'] as const satisfies readonly Kind[];

/** What the leads of the last whole year are about. */
export function kindsExhibit(facts: LeadsFacts): ThemeExhibit | undefined {
	const { t, answers, year, of, kindName, cell, moneyCell, when } = facts;
	if (year === undefined) return undefined;
	const kinds: Kind[] = [...BOTH, ...KINDS.filter((kind) => !BOTH.some((each) => each === kind))];
	const bars = kinds.map((kind): Bar => ({
		...{ name: kindName(kind), value: of('cases', year, kind)?.value ?? null },
		...{ symbol: cell(of('cases', year, kind)), emphasised: BOTH.some((each) => each === kind) }
	}));
	const points = (['cases', 'due', 'recovered'] as const).flatMap((name) =>
		kinds.flatMap((kind) => of(name, year, kind) ?? [])
	);
	return {
		id: 'kinds',
		title: title(facts, year),
		subtitle: t('leads.kinds-sub', { year: when(year) }),
		option: barOption(bars, facts.scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('leads.kind'), isText: true },
				{ label: t('leads.found') },
				{ label: t('leads.due') },
				{ label: t('leads.recovered') }
			],
			rows: kinds.map((kind) => ({
				key: kind,
				cells: [
					...[kindName(kind), cell(of('cases', year, kind))],
					...[moneyCell(of('due', year, kind)), moneyCell(of('recovered', year, kind))]
				]
			}))
		},
		notes: [
			t('leads.missed-note'),
			t('leads.note'),
			t('leads.unit-note', { unit: facts.money.unit }),
			...notesOn(facts, points)
		],
		answers: [answers['cases-of-kinds'], answers['due-of-kinds'], answers['recovered-of-kinds']]
	};
}

function title({ t, of, kindWord, text, when }: LeadsFacts, year: string): string {
	const counted = (kind: Kind) => of('cases', year, kind)?.value ?? null;
	const [duplicate, missed] = BOTH.map(counted);
	const words = { year: when(year), duplicate: text(duplicate ?? 0), missed: text(missed ?? 0) };
	if (duplicate != null && missed != null) return t('leads.kinds-title-both', words);
	if (duplicate != null) return t('leads.kinds-title-duplicate', words);
	if (missed != null) return t('leads.kinds-title-missed', words);
	const told = KINDS.filter((kind) => counted(kind) !== null).sort(
		(a, b) => (counted(b) ?? 0) - (counted(a) ?? 0)
	);
	const [most, next] = told;
	if (!most) return t('leads.kinds-title-none', words);
	const first = { ...words, kind: kindWord(most), count: text(counted(most)) };
	if (!next) return t('leads.kinds-title-one', first);
	return counted(most) === counted(next)
		? t('leads.kinds-title-even', { ...words, told: told.length })
		: t('leads.kinds-title-most', first);
}
