import type { ThemeExhibit } from '../define-theme.ts';
import type { ReconciliationFacts } from './reconciliation-facts.ts';

/** What to look at, in order, where the figures do not say why they differ. */
const STEPS = ['cut-off', 'definition', 'late', 'returned', 'stratum', 'arrears'] as const;

export function checklistExhibit({
	t,
	compared,
	nameOf,
	when,
	state
}: ReconciliationFacts): ThemeExhibit | undefined {
	const open = compared.filter(({ cause }) => cause === 'open');
	if (open.length === 0) return undefined;
	return {
		id: 'checklist',
		title: t('reconciliation.checklist-title', { count: open.length }),
		subtitle: t('reconciliation.checklist-sub', {
			period: when(state.period),
			names: open.map(({ indicator }) => nameOf(indicator)).join(t('site.list-joiner'))
		}),
		table: {
			columns: [
				{ label: t('reconciliation.step'), isText: true },
				{ label: t('reconciliation.how'), isText: true, wraps: true }
			],
			rows: STEPS.map((step) => ({
				key: step,
				cells: [t(`reconciliation.step-${step}`), t(`reconciliation.how-${step}`)]
			}))
		},
		notes: [t('reconciliation.checklist-note')],
		answers: []
	};
}
