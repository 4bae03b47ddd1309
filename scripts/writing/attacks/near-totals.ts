import { group } from 'd3-array';
import { RULES_OF_DECIDED } from '#lib/contract/handling-links.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import { PAID_RULES } from '#scripts/protection/tables/told-totals.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { placeOf, type Attacked } from './attacked.ts';

/**
 * Two numbers of the same cases that lie a few apart tell of these few: refused ones, or not yet paid. Of a
 * year and programme, everything that is counted of what was decided, or of who was paid, is laid beside
 * everything else; a year must not tell its hidden quarters; and of a quarter, steps are laid beside the whole.
 */
export function attackNearTotals({ figures, policy }: Attacked): CheckResult {
	const name = both('相近的合计', 'totals near each other');
	const told = figures.filter(
		({ status, published, codes }) =>
			status !== 'C' && published !== null && [undefined, '_T'].includes(codes['bin'])
	);
	const decided = figures.filter(
		({ table, grain, codes }) =>
			table === 'process' &&
			grain === 'quarter × county' &&
			codes['status'] === 'decided' &&
			codes['bin'] === '_T'
	);
	const families: { members: readonly Figure[]; sums: readonly number[] }[] = [];
	const failures: CheckResult['failures'] = [];
	const quarters = decided.filter(({ status }) => status !== 'C');
	for (const [, members] of group(quarters, keyOf)) families.push({ members, sums: [] });

	const years = told.filter(
		({ table, grain, codes }) =>
			(table === 'procedures' && grain === 'year × county' && codes['outcome'] === '_T') ||
			(table === 'stages' && grain === 'year × county')
	);
	for (const [, members] of group(years, keyOf)) {
		const [{ time_period, ref_area, codes }] = members as [Figure, ...Figure[]];
		const paid = members.filter(({ codes }) => PAID_RULES.includes(codes['rule'] ?? ''));
		const ofDecided = members.filter(
			({ codes }) => codes['stage'] !== undefined || RULES_OF_DECIDED.includes(codes['rule'] ?? '')
		);
		const own = decided.filter(
			(each) =>
				each.time_period.startsWith(time_period) &&
				each.ref_area === ref_area &&
				each.codes['programme'] === codes['programme'] &&
				each.codes['step'] === 'whole'
		);
		const year = own.reduce((sum, { published }) => sum + (published ?? 0), 0);
		const hidden = own.filter(({ published }) => published === null).length;
		// The number of cases, where it is all that was decided, less the quarters that are told.
		const giving = ofDecided.filter(
			({ published }) => hidden > 0 && (hidden === 1 || (published ?? 0) - year < policy.threshold)
		);
		failures.push(
			...giving.map((figure) =>
				both(
					`${placeOf(figure)}透露了隐去的季度件数`,
					`${placeOf(figure)} tells what its hidden quarters hold`
				)
			)
		);
		families.push(
			{ members: ofDecided, sums: hidden === 0 ? [year] : [] },
			{ members: paid, sums: [] }
		);
	}
	const least = policy.sensitiveThreshold;
	for (const { members, sums } of families)
		for (const [at, figure] of members.entries()) {
			const others = [...sums, ...members.slice(0, at).map(({ published }) => published ?? NaN)];
			const near = others.find((other) => {
				const apart = Math.abs(other - (figure.published ?? NaN));
				return apart > 0 && apart < least;
			});
			if (near !== undefined)
				failures.push(
					both(
						`${placeOf(figure)}与同类合计${near}只差几件`,
						`${placeOf(figure)} is a few from ${near}, which counts the same cases`
					)
				);
		}
	return { name, looked: families.reduce((sum, { members }) => sum + members.length, 0), failures };
}

const keyOf = ({ time_period, ref_area, codes }: Figure): string =>
	[time_period, ref_area, codes['programme']].join(' ');
