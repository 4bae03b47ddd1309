import type { Counterpart } from '#lib/contract/reconciled-indicators.ts';

/** The metric that answers each counterpart. */
export const OURS = {
	households: 'households',
	persons: 'persons',
	person_times: 'person-times',
	amount_yuan: 'paid-for'
} as const satisfies Readonly<Record<Counterpart['measure'], string>>;

/** The name of the question that answers it. */
export const oursOf = ({ measure, codes }: Counterpart): string =>
	`${OURS[measure]}-${codes.programme}`;
