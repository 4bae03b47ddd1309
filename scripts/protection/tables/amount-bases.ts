import { partsOfList } from '#lib/contract/code-list-index.ts';
import { amountBaseOf, type Policy } from '#lib/privacy/policy.ts';
import { isAmount, type Figure } from '../release/figure.ts';
import { MEAN_BASE } from './benefit.ts';
import { behindOf, type CountyRows } from './county-rows.ts';

/** To what amounts are rounded, yuan: by programme and year. */
export interface AmountBases {
	of(programme: string, period: string): number;
	/** The widest of a year: where an amount is of no programme. */
	widest(period: string): number;
	/** As a manifest says it: programme → year → yuan. */
	told: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The base of each programme and year, by what households were paid in the quarters of the year before;
 * of a first year, in its own. A base that was published stays.
 */
export function amountBases(rows: CountyRows, published: AmountBases['told']): AmountBases {
	const { county, periods, policy } = rows;
	const column = policy.amountBase.percentile === 0.75 ? 'p75_yuan' : 'p90_yuan';
	const usual = (programme: string, year: string) =>
		periods.quarters
			.filter(({ period }) => period.startsWith(year))
			.map(({ period }) =>
				behindOf(rows.find('funds', 'quarter × county', period, county, { programme }), column)
			)
			.reduce((most, each) => Math.max(most, each), 0);
	const years = [...new Set(periods.quarters.map(({ period }) => period.slice(0, 4)))];
	const told = Object.fromEntries(
		partsOfList('programmes').map((programme) => [
			programme,
			Object.fromEntries(
				years.map((year) => {
					const before = String(Number(year) - 1);
					const typical = years.includes(before)
						? usual(programme, before)
						: usual(programme, year);
					const base = published[programme]?.[year] ?? amountBaseOf(policy, typical);
					return [year, base];
				})
			)
		])
	);
	return basesOf(told, policy);
}

/** Bases as a manifest says them; what it does not say is the policy's smallest. */
export function basesOf(told: AmountBases['told'], policy: Policy): AmountBases {
	const of = (programme: string, period: string) =>
		told[programme]?.[period.slice(0, 4)] ?? policy.amountBase.yuan;
	return {
		...{ of, told },
		widest: (period) =>
			partsOfList('programmes').reduce((most, each) => Math.max(most, of(each, period)), 0)
	};
}

/** To what a figure is rounded: a number of persons, or yuan. */
export function baseOf(figure: Figure, bases: AmountBases, policy: Policy): number {
	if (!isAmount(figure)) return policy.countBase;
	if (figure.table === 'benefit') return MEAN_BASE;
	const { programme } = figure.codes;
	return programme === undefined
		? bases.widest(figure.time_period)
		: bases.of(programme, figure.time_period);
}
