import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import type { AmountBases } from './amount-bases.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';

const AMOUNTS = [
	['due_yuan', 'behind_due'],
	['recovered_yuan', 'behind_recovered']
] as const;

/** Clues that something was paid wrongly, or not paid: cases exact, amounts rounded, both of many households. */
export function leadFigures(rows: CountyRows, bases: AmountBases): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold } = policy;
	const found = (grain: GrainName, time_period: string, kind: string): Figure[] => {
		const row = rows.find('leads', grain, time_period, county, { kind });
		const about = {
			...{ table: 'leads', grain, time_period, ref_area: county, threshold },
			codes: { kind, outcome: '_T' }
		};
		const base = bases.widest(time_period);
		return [
			exactOrHidden(
				{ ...about, measure: 'cases', counted: valueOf(row, 'cases') },
				behindOf(row) >= threshold
			),
			...AMOUNTS.map(([measure, behind]): Figure => {
				const counted = valueOf(row, measure);
				const isTold = behindOf(row, behind) >= threshold;
				return {
					...{ ...about, measure, counted, status: isTold ? 'R' : 'C' },
					published: isTold ? Math.round(counted / base) * base : null
				};
			})
		];
	};
	return [
		...periods.quarters.flatMap(({ period }) => found('quarter × county', period, '_T')),
		...periods.years.flatMap(({ period }) =>
			partsOfList('leadKinds').flatMap((kind) => found('year × county × kind', period, kind))
		)
	];
}
