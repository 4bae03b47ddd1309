import { monthsBetween } from '#lib/calendar/period.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ReconciliationFacts } from './reconciliation-facts.ts';

const SPENDING = 'dibao_spending_to_date';

/** 累计支出 of the year so far, month by month, beside what was paid for the same months. */
export function spendingExhibit(facts: ReconciliationFacts): ThemeExhibit | undefined {
	const { t, state, compare, compared, when, cell, outline, locale } = facts;
	const last = compared.find(({ indicator }) => indicator === SPENDING);
	// Chosen, it is in the exhibit of its months already.
	if (!last || last.cause === 'untold' || state.metric === SPENDING) return undefined;
	const months = monthsBetween(`${state.period.slice(0, 4)}-01`, state.period);
	const rows = months.map((month) => compare(SPENDING, month));
	return {
		id: 'spending',
		title: t('reconciliation.spending-title', {
			period: when(state.period),
			ours: cell(last, last.ours, last.points[0]),
			reported: cell(last, last.reported, last.points[2])
		}),
		subtitle: t('reconciliation.spending-sub', { year: when(state.period.slice(0, 4)) }),
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('reconciliation.ours-to-date') },
				{ label: t('reconciliation.reported') },
				{ label: t('reconciliation.difference') },
				{ label: t('reconciliation.cause'), isText: true, wraps: true }
			],
			rows: rows.map((each) => ({
				key: each.period,
				cells: [
					when(each.period),
					cell(each, each.ours, each.points[0]),
					cell(each, each.reported, each.points[2]),
					...[facts.differenceText(each), facts.causeText(each)]
				]
			}))
		},
		notes: [
			t('reconciliation.spending-note'),
			...symbolNotes(
				rows.flatMap(({ points }) => points.flatMap((point) => point ?? [])),
				outline,
				locale
			)
		],
		answers: [facts.answers['paid-for-01'], facts.answers['reported']]
	};
}
