import { fragmentsOf, type Fragment } from '#lib/wording/fragment.ts';
import type { KeyFigure, ThemeFacts, ThemeView } from '../define-theme.ts';
import { checklistExhibit } from './checklist-exhibit.ts';
import { latestExhibit } from './latest-exhibit.ts';
import { monthsExhibit } from './months-exhibit.ts';
import { reconciliationFacts, type ReconciliationFacts } from './reconciliation-facts.ts';
import { spendingExhibit } from './spending-exhibit.ts';

export function reconciliationView(given: ThemeFacts): ThemeView {
	const facts = reconciliationFacts(given);
	const { t, state, when, compared } = facts;
	const counts = countsOf(facts);
	const isTold = counts.compared > 0;
	return {
		title: t(isTold ? 'reconciliation.title' : 'reconciliation.title-untold', {
			...{ period: when(state.period), ...counts, all: compared.length }
		}),
		lead: lead(facts),
		figures: keyFigures(facts),
		get exhibits() {
			return [
				...[latestExhibit(facts), checklistExhibit(facts), monthsExhibit(facts)],
				spendingExhibit(facts)
			].filter((exhibit) => exhibit !== undefined);
		}
	};
}

/** How many indicators could be compared, and what became of them. */
function countsOf({ compared }: ReconciliationFacts) {
	const count = (...causes: string[]) =>
		compared.filter(({ cause }) => causes.includes(cause)).length;
	return {
		compared: compared.length - count('untold'),
		agrees: count('agrees'),
		explained: count('rounding', 'paid'),
		open: count('open'),
		untold: count('untold')
	};
}

/** The open difference that is the largest share of ours. */
function lead(facts: ReconciliationFacts): Fragment[] {
	const { t, compared, outline, locale, nameOf, unitOf, cell, differenceText } = facts;
	const share = ({ difference, ours }: (typeof compared)[number]) =>
		Math.abs((difference ?? 0) / (ours.value || 1));
	const [most] = compared
		.filter(({ cause }) => cause === 'open')
		.sort((a, b) => share(b) - share(a));
	const place = outline.title[locale];
	if (!most) {
		const isTold = countsOf(facts).compared > 0;
		return fragmentsOf(
			t(isTold ? 'reconciliation.lead-none' : 'reconciliation.lead-untold', { place }),
			{}
		);
	}
	const isLess = (most.difference ?? 0) < 0;
	return fragmentsOf(
		t(isLess ? 'reconciliation.lead-less' : 'reconciliation.lead-more', {
			...{ place, name: nameOf(most.indicator), unit: unitOf(most.about) }
		}),
		{
			reported: cell(most, most.reported, most.points[2]),
			ours: cell(most, most.ours, most.points[0]),
			difference: differenceText(most).replace('−', '')
		}
	);
}

function keyFigures(facts: ReconciliationFacts): KeyFigure[] {
	const { t, few } = facts;
	const counts = countsOf(facts);
	const figure = (id: 'compared' | 'agrees' | 'explained' | 'open', note: string): KeyFigure => ({
		...{ id: `reconciliation-${id}`, name: t(`reconciliation.figure-${id}`) },
		...{ value: String(counts[id]), unit: t('reconciliation.items'), note }
	});
	return [
		figure(
			...(['compared', counts.untold > 0 ? t('reconciliation.note-untold', counts) : ''] as const)
		),
		figure('agrees', few > 0 ? t('reconciliation.note-agrees', { few }) : ''),
		figure('explained', t('reconciliation.note-explained')),
		figure('open', t('reconciliation.note-open'))
	];
}
