import { group } from 'd3-array';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { addUp, notesOn, owedIn, recoveryText, type LeadsFacts } from './leads-facts.ts';

/** What was owed and how much of it came back, of the kinds and years of which both are told. */
export function moneyExhibit(facts: LeadsFacts): ThemeExhibit | undefined {
	const { t, answers, years, amount, when, kindName, kindWord, money, of } = facts;
	const rows = years.flatMap((year) => owedIn(facts, year).map((owed) => ({ ...owed, year })));
	const last = rows[rows.length - 1];
	if (!last) return undefined;
	const lastRows = rows.filter(({ year }) => year === last.year);
	const together = addUp(lastRows);
	const words = {
		...{ year: when(last.year), kind: kindWord(last.kind), count: lastRows.length },
		...{ due: amount(together.due), recovered: amount(together.recovered) }
	};
	// The kind that is told most often: two kinds' names would not fit beside the bars.
	const [charted = []] = [...group(rows, ({ kind }) => kind).values()].sort(
		(a, b) => b.length - a.length
	);
	const isOneKind = charted.length === rows.length;
	const bars = charted.map(({ year, due, recovered }): Bar => ({
		...{ name: when(year), value: due.value, earlier: recovered.value, emphasised: true }
	}));
	const written = (value: number) => formatNumber(value, money);
	return {
		id: 'money',
		title: t(lastRows.length > 1 ? 'leads.money-title-several' : 'leads.money-title', words),
		subtitle: t('leads.money-sub', {
			kind: charted[0] ? kindName(charted[0].kind) : '',
			unit: money.unit
		}),
		option: barOption(bars, money, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t(isOneKind ? 'leads.year' : 'leads.year-kind'), isText: true },
				{ label: t('leads.due') },
				{ label: t('leads.recovered'), ...(!isOneKind && { isWideOnly: true }) },
				{ label: t('figure.with-unit', { name: t('leads.rate'), unit: '%' }) }
			],
			rows: rows.map((row) => ({
				key: `${row.year} ${row.kind}`,
				cells: [
					isOneKind
						? when(row.year)
						: t('leads.of-year', { year: when(row.year), kind: kindName(row.kind) }),
					...[written(row.due.value), written(row.recovered.value), recoveryText(facts, row)]
				]
			}))
		},
		notes: [
			t('leads.money-note'),
			t('leads.rate-interval-note'),
			...notesOn(
				facts,
				rows.flatMap(({ year, kind }) => [
					...[of('due', year, kind), of('recovered', year, kind)].flatMap((point) => point ?? [])
				])
			)
		],
		answers: [answers['due-of-kinds'], answers['recovered-of-kinds']]
	};
}
