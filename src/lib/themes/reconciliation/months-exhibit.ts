import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { shiftPeriod } from '#lib/calendar/period.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { Compared, ReconciliationFacts } from './reconciliation-facts.ts';

/** Periods of a trend. */
const RECENT = 12;

/** The chosen indicator month by month: as bars, since two lines would lie on each other. */
export function monthsExhibit(facts: ReconciliationFacts): ThemeExhibit | undefined {
	const { t, state, compare, nameOf, unitOf, when, cell, few, outline, locale } = facts;
	const id = state.metric;
	if (!facts.compared.some(({ indicator }) => indicator === id) || id === null) return undefined;
	const months = Array.from({ length: RECENT }, (_, at) =>
		shiftPeriod(state.period, at - RECENT + 1)
	);
	const all = new Map(months.map((month) => compare(id, month)).map((each) => [each.period, each]));
	const rows = [...all.values()].filter(
		({ ours, reported }) => ours.value !== null || reported.value !== null
	);
	const told = rows.filter(({ cause }) => cause !== 'untold');
	const [first] = told;
	if (!first) return undefined;
	const unit = unitOf(first.about);
	const apart = told.filter(({ cause }) => cause === 'paid' || cause === 'open');
	const open = told.filter(({ cause }) => cause === 'open');
	const decimals = first.about.unit === '万元' ? 1 : 0;
	const bars = rows.map((each) => barOf(each));
	const words = { name: nameOf(id), count: told.length, apart: apart.length, open: open.length };
	const points = rows.flatMap((each) => each.points.flatMap((point) => point ?? []));

	function barOf(each: Compared): Bar {
		const { period, difference } = each;
		const name =
			difference === null || difference === 0
				? when(period)
				: t(difference < 0 ? 'reconciliation.bar-less' : 'reconciliation.bar-more', {
						period: when(period)
					});
		return {
			...{ name, emphasised: each.cause === 'open', symbol: facts.differenceText(each) },
			value: difference === null ? null : Math.abs(difference)
		};
	}
	return {
		id: 'months',
		title: t(
			apart.length === 0 ? 'reconciliation.months-title-none' : 'reconciliation.months-title',
			words
		),
		subtitle: t('reconciliation.months-sub', { name: nameOf(id), unit }),
		option: barOption(bars, { divisor: 1, decimals, unit }, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{
					label: t(first.about.counted === 'stock' ? 'reconciliation.stock' : 'reconciliation.ours')
				},
				...(first.paid ? [{ label: t('reconciliation.paid-column'), isWideOnly: true }] : []),
				{ label: t('reconciliation.reported') },
				{ label: t('reconciliation.difference') },
				{ label: t('reconciliation.cause'), isText: true, wraps: true }
			],
			rows: rows.map((each) => ({
				key: each.period,
				cells: [
					when(each.period),
					cell(each, each.ours, each.points[0]),
					...(first.paid ? [cell(each, each.paid, each.points[1])] : []),
					cell(each, each.reported, each.points[2]),
					...[facts.differenceText(each), facts.causeText(each)]
				]
			}))
		},
		notes: [
			t('reconciliation.months-note'),
			...(few > 0 && rows.some(({ reported }) => reported.isNear)
				? [t('reconciliation.near-note', { few })]
				: []),
			...symbolNotes(points, outline, locale)
		],
		answers: Object.values(facts.answers)
	};
}
