import { symbolNotes } from '#lib/charts/figure-table.ts';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { ReconciliationFacts } from './reconciliation-facts.ts';

/** Every indicator of a month: on the rolls, paid, reported, by how much these differ, and why. */
export function latestExhibit(facts: ReconciliationFacts): ThemeExhibit | undefined {
	const { t, compared, state, when, nameOf, unitOf, cell, outline, locale, few } = facts;
	if (compared.length === 0) return undefined;
	const open = compared.filter(({ cause }) => cause === 'open');
	const points = compared.flatMap((each) => each.points.flatMap((point) => point ?? []));
	const name = ({ indicator, about, period }: (typeof compared)[number]) =>
		about.counted === 'quarter'
			? t('reconciliation.of-quarter', { name: nameOf(indicator), period: when(period) })
			: about.unit === '万元'
				? t('figure.with-unit', { name: nameOf(indicator), unit: unitOf(about) })
				: nameOf(indicator);
	const isAnyNear = compared.some(({ reported, paid }) => reported.isNear || paid?.isNear);
	const codes = compared.flatMap((each) => {
		const code = reconciledIndicators[each.indicator]?.code;
		return code ? [`${name(each)} ${code}`] : [];
	});
	return {
		id: 'latest',
		title:
			open.length === 0
				? t('reconciliation.latest-title-none', { period: when(state.period) })
				: t('reconciliation.latest-title', {
						period: when(state.period),
						names: open.map(({ indicator }) => nameOf(indicator)).join(t('site.list-joiner'))
					}),
		subtitle: t('reconciliation.latest-sub', { period: when(state.period) }),
		table: {
			columns: [
				{ label: t('reconciliation.indicator'), isText: true, wraps: true },
				{ label: t('reconciliation.ours') },
				{ label: t('reconciliation.paid-column'), isWideOnly: true },
				{ label: t('reconciliation.reported') },
				{ label: t('reconciliation.difference'), isWideOnly: true },
				{ label: '%', isWideOnly: true },
				{ label: t('reconciliation.cause'), isText: true, wraps: true }
			],
			rows: compared.map((each) => ({
				key: each.indicator,
				cells: [
					name(each),
					cell(each, each.ours, each.points[0]),
					cell(each, each.paid, each.points[1]),
					cell(each, each.reported, each.points[2]),
					...[facts.differenceText(each), facts.percentText(each), facts.causeText(each)]
				]
			}))
		},
		notes: [
			t('reconciliation.definitions'),
			t('reconciliation.codes', { codes: codes.join(t('site.list-joiner')) }),
			t('reconciliation.code-note'),
			...(few > 0 && isAnyNear ? [t('reconciliation.near-note', { few })] : []),
			...(few > 0 ? [t('reconciliation.hidden-note')] : []),
			...symbolNotes(points, outline, locale)
		],
		answers: Object.values(facts.answers)
	};
}
