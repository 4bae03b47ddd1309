import type { Attestation } from '#lib/contract/attestation.ts';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { isOfGrain } from '#lib/contract/define-grain.ts';
import { isSensitive } from '#lib/privacy/least-count.ts';
import { policies, type Policy } from '#lib/privacy/policy.ts';
import {
	commonRow,
	countyOf,
	isCommonRow,
	rowOf,
	type Figure
} from '#scripts/protection/release/figure.ts';
import { baseOf, basesOf } from '#scripts/protection/tables/amount-bases.ts';
import { isProtected } from '#scripts/protection/tables/read-counted.ts';
import { readCountedRows } from '../checks/counted-rows.ts';
import type { Inspected } from '../checks/inspected.ts';

/** A protected snapshot as somebody sees it who has nothing but its files. */
export interface Attacked {
	inspected: Inspected;
	attestation: Attestation;
	policy: Policy;
	/** All figures; of hidden and rounded ones, what was counted is not known (NaN). */
	figures: readonly Figure[];
	/** To which a figure is rounded. */
	base: (figure: Figure) => number;
}

/** @returns undefined for what was published without protection. */
export async function attackedOf(inspected: Inspected): Promise<Attacked | undefined> {
	const { attestation } = inspected.manifest;
	if (!attestation) return undefined;
	const policy = policies[attestation.policy.id];
	const figures: Figure[] = [];
	for (const each of inspected.intact)
		if (isProtected(each.table.name))
			for (const row of await readCountedRows(inspected, each)) {
				const table = each.table.name;
				const grain = cubeGrains[table]?.find((one) => isOfGrain(one, row));
				if (!grain) continue;
				for (const [measure, status] of Object.entries(row.statuses)) {
					if (status !== 'A' && status !== 'R' && status !== 'C') continue;
					const published = row.values[measure] ?? null;
					const { time_period, ref_area, codes } = row;
					const threshold = isBin({ table, codes })
						? policy.smallestBin
						: isSensitive({ table, measure }, grain.name.split(' × '))
							? policy.sensitiveThreshold
							: policy.threshold;
					figures.push({
						...{ table, grain: grain.name, time_period, ref_area, codes, measure },
						...{ status, published, counted: status === 'A' ? (published ?? NaN) : NaN, threshold }
					});
				}
			}
	const bases = new Map(
		Object.entries(attestation.rounded_to).map(([county, told]) => [county, basesOf(told, policy)])
	);
	const none = basesOf({}, policy);
	const base = (figure: Figure): number =>
		baseOf(figure, bases.get(countyOf(figure.ref_area)) ?? none, policy);
	return { inspected, attestation, policy, figures: withMembers(figures), base };
}

/** Bins of waiting times and verdicts on an office, by their own smallest size; empty ones say nothing of who is in others. */
export const isBin = ({ table, codes }: Pick<Figure, 'table' | 'codes'>): boolean =>
	(['process', 'stages'].includes(table) && codes['bin'] !== '_T') ||
	(table === 'procedures' && codes['outcome'] !== '_T');

/** Whose common row it is: hidden towns of which the first measure is hidden too, where there is such a row. */
function withMembers(figures: readonly Figure[]): Figure[] {
	const common = new Set(
		figures.filter(({ ref_area }) => isCommonRow(ref_area)).map((each) => rowOf(each))
	);
	const first = new Map<string, Figure>();
	for (const figure of figures) {
		const row = rowOf(figure);
		if (!first.has(row)) first.set(row, figure);
	}
	return figures.map((figure) => {
		const { ref_area } = figure;
		const isHidden = first.get(rowOf(figure))?.status === 'C';
		const isMember =
			isHidden &&
			!isCommonRow(ref_area) &&
			common.has(rowOf(figure, commonRow(countyOf(ref_area))));
		return isMember ? { ...figure, isInCommonRow: true } : figure;
	});
}

/** Where a figure stands, as a failure names it. */
export const placeOf = ({ table, measure, time_period, ref_area, codes }: Figure): string =>
	`${table}.${measure} ${time_period} ${ref_area} ${Object.values(codes)
		.filter((code) => code !== '_T')
		.join(' ')}`.trim();
