import type { reconciliationZhCN } from './reconciliation.zh-CN.ts';

/** Texts of the theme 对账. */
export const reconciliationEn: Readonly<Record<keyof typeof reconciliationZhCN, string>> = {
	'reconciliation.title':
		'{period}: {compared} reported figures compared – {agrees} agree, {explained} explained, {open} to be looked into',
	'reconciliation.title-untold':
		'{period}: none of the {all} reported figures has a figure to be compared with',
	'reconciliation.lead-less':
		'{place}, the largest open difference in percent is that of “{name}”: reported {reported} {unit}, counted here from records {ours}, so the report falls short by {difference}.',
	'reconciliation.lead-more':
		'{place}, the largest open difference in percent is that of “{name}”: reported {reported} {unit}, counted here from records {ours}, so {difference} more were reported.',
	'reconciliation.lead-none':
		'Between what {place} reported and what its records give there is no difference to be looked into.',
	'reconciliation.lead-untold':
		'What {place} reported, or what its records give, is hidden or not reported; nothing is judged.',
	'reconciliation.items': 'figures',
	'reconciliation.figure-compared': 'Compared',
	'reconciliation.figure-agrees': 'Agree',
	'reconciliation.figure-explained': 'Explained',
	'reconciliation.figure-open': 'To be looked into',
	'reconciliation.note-untold': 'besides, {untold} hidden or not reported',
	'reconciliation.note-agrees': 'households and persons: within {few}',
	'reconciliation.note-explained': 'within rounding, or those paid were reported',
	'reconciliation.note-open': 'the figures shown do not say why',
	'reconciliation.latest-title': '{period}, to be looked into: {names}',
	'reconciliation.latest-title-none': '{period}: no difference is to be looked into',
	'reconciliation.latest-sub':
		'Households and persons on the rolls at the month’s end, paid in the month and reported; person-times and money counted here and reported; {period}',
	'reconciliation.of-quarter': '{name} ({period})',
	'reconciliation.indicator': 'Indicator',
	'reconciliation.codes': 'Codes of the monthly report: {codes}.',
	'reconciliation.ours': 'Counted here',
	'reconciliation.stock': 'On the rolls (here)',
	'reconciliation.paid-column': 'Paid',
	'reconciliation.reported': 'Reported',
	'reconciliation.difference': 'Difference',
	'reconciliation.cause': 'Cause',
	'reconciliation.few': 'within {few}',
	'reconciliation.agrees': 'agree',
	'reconciliation.agrees-few': 'agree',
	'reconciliation.rounding': 'within rounding',
	'reconciliation.paid': 'those paid were reported',
	'reconciliation.open': 'open',
	'reconciliation.open-gone': 'open; agrees the month after, possibly entered late',
	'reconciliation.open-gone-quarter': 'open; agrees the quarter after, possibly entered late',
	'reconciliation.untold': 'cannot be compared',
	'reconciliation.definitions':
		'Households and persons counted here are those on the rolls at the month’s end, temporary assistance is in person-times of the quarter, spending is what was paid for January to the month. Paid is who was paid in the month, the total of the payment list as reported. The difference is the reported figure less the one counted here, and the percentage is of the latter.',
	'reconciliation.code-note':
		'Codes of the monthly report as the Department of Civil Affairs of Sichuan prints them, blank where it does not. Spending by town and country has codes too; payment records here do not tell these apart and are not compared.',
	'reconciliation.near-note':
		'“About”: within {few} of the published figure beside it, and shown as that figure; the difference is not given, since a few households would tell of single ones. Totals are the sums of the parts shown.',
	'reconciliation.hidden-note':
		'Reported money is rounded to 10,000 yuan. Hidden are persons that differ more where their households are shown as the figure beside, and whatever is hidden here.',
	'reconciliation.checklist-title': 'To be looked into: {count}. Six places, in this order',
	'reconciliation.checklist-sub': '{period}: {names}',
	'reconciliation.step': 'What to look at',
	'reconciliation.how': 'How',
	'reconciliation.step-cut-off': 'Cut-off date',
	'reconciliation.how-cut-off':
		'Whether households confirmed or taken off between the cut-off and the month’s end count in the same month.',
	'reconciliation.step-definition': 'Definition',
	'reconciliation.how-definition':
		'Whether those on the rolls or those paid were reported, and whether households in phase-out or suspended count.',
	'reconciliation.step-late': 'Late entry',
	'reconciliation.how-late':
		'Whether households that towns entered after the cut-off are in the next report.',
	'reconciliation.step-returned': 'Returned payments',
	'reconciliation.how-returned':
		'Whether transfers that the bank returned were taken off the payment list.',
	'reconciliation.step-stratum': 'Town and country',
	'reconciliation.how-stratum':
		'Where urban is over and rural under and the total agrees, how households were told apart.',
	'reconciliation.step-arrears': 'Back pay and subsidies',
	'reconciliation.how-arrears':
		'Whether back pay and price subsidies count in the month of payment or the month they are for.',
	'reconciliation.checklist-note':
		'An order in which to look, no finding; lists of households are in the bureau’s own system, not here.',
	'reconciliation.months-title':
		'{name}: {apart} of {count} periods compared differ, to be looked into: {open}',
	'reconciliation.months-title-none':
		'{name}: no difference to be explained in {count} periods compared',
	'reconciliation.months-sub':
		'{name}, by how much reported and counted differ, {unit}; dark is to be looked into',
	'reconciliation.months-note':
		'Lines of the two would lie on each other; only their difference is drawn; it is about so much where the reported figure is, see the table.',
	'reconciliation.bar-less': '{period} (less reported)',
	'reconciliation.bar-more': '{period} (more reported)',
	'reconciliation.spending-title':
		'Subsistence allowance to {period}: {ours} counted here, {reported} reported, 10,000 yuan',
	'reconciliation.spending-sub': '{year}, January to each month, 10,000 yuan',
	'reconciliation.ours-to-date': 'Paid, year to date (here)',
	'reconciliation.spending-note':
		'Counted here by the month that money is for, reported by the month in which it was paid; back pay may come earlier in the one than in the other. Both begin anew every January.'
};
