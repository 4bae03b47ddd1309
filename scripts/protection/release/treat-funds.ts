import type { GrainName } from '#lib/contract/define-grain.ts';
import { mayBeWithinPercent } from '#lib/privacy/dominance.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { applyRowRule } from '#lib/privacy/row-rule.ts';
import { roundControlled } from '../rounding/round-controlled.ts';
import { commonRow, type Figure } from './figure.ts';

/** What was paid, and to how many households. */
export interface Paid {
	/** Yuan. */
	amount: number;
	households: number;
	/** Most that one household was paid. */
	largest: number;
}

/** What a county paid on one programme in a month. */
export interface CountyMonth extends Paid {
	month: string;
	/** Households that were paid another amount than the month before. */
	changed: number;
}

/** One programme of one county in one quarter. */
export interface QuarterPaid {
	county: string;
	programme: string;
	/** `2024-Q1`. */
	quarter: string;
	months: readonly CountyMonth[];
	/** All towns. */
	towns: ReadonlyMap<string, Paid>;
	sources: ReadonlyMap<string, Paid>;
	/** Towns that do not show their stock in some month of the quarter. */
	hidden: ReadonlySet<string>;
	/** Whether the county shows its stock in every month. */
	isShown: boolean;
	/** Whether everybody is paid one of a few public rates, as on 特困: a sum then tells how many of each. */
	hasPublicRates: boolean;
	/** What amounts are rounded to, yuan. */
	base: number;
	/** Nobody comes within this of the largest amount, percent. */
	percent: number;
}

/**
 * Amounts as they may be published. Of towns, to the base, so that they add up to the county's amount
 * to the same base; towns in which fewer than the threshold were paid, or one household nearly all, or
 * that hide their stock, in one row. Of sources, to the base likewise. Of the county's months, exact where many were paid and many
 * amounts changed, so that no difference is one household's; else to the base.
 */
export async function treatFunds(paid: QuarterPaid, policy: Policy): Promise<Figure[]> {
	const { county, quarter, months, towns, sources, isShown, base } = paid;
	const figure = (
		grain: GrainName,
		time_period: string,
		ref_area: string,
		counted: number,
		rest: Partial<Figure> & Pick<Figure, 'status' | 'published'>,
		source = '_T'
	): Figure => ({
		...{ table: 'funds', grain, time_period, ref_area, measure: 'amount_yuan', counted },
		...{ codes: { programme: paid.programme, source, kind: '_T' }, threshold: policy.threshold },
		...rest
	});
	const nothing = { status: 'C', published: null } as const;
	const ofOne = ({ households }: Paid) => households === 1 && { isOfOneHousehold: true };
	const rounded = (published: number | undefined) =>
		({ status: 'R', published: published ?? null }) as const;

	const whole = months.reduce((sum, { amount }) => sum + amount, 0);
	const byTown = new Map([...towns].map(([town, { households }]) => [town, [households]]));
	const isUnsafe = ({ amount, households, largest }: Paid) =>
		households < policy.threshold || mayBeWithinPercent(amount, largest, paid.percent);
	const unsafe = [...towns].filter(([, each]) => isUnsafe(each)).map(([town]) => town);
	const common = applyRowRule(byTown, new Set([...paid.hidden, ...unsafe]), policy.threshold);
	const shown = [...towns].filter(([town]) => !common.has(town));
	const areas: [string, number][] = shown.map(([town, { amount }]) => [town, amount]);
	if (common.size > 0 && shown.length > 0)
		areas.push([
			commonRow(county),
			[...common].reduce((sum, town) => sum + (towns.get(town)?.amount ?? 0), 0)
		]);
	const ofAreas = await roundParts(whole, areas, base);
	const ofSources = await roundParts(
		whole,
		[...sources].map(([source, { amount }]) => [source, amount]),
		base
	);
	const paying = [...sources.values()].filter((source) => source.households > 0);
	const areSourcesShown =
		isShown && paying.length > 0 && !paying.some((source) => isUnsafe(source));
	return [
		...months.map((month) => {
			const { sensitiveThreshold: many } = policy;
			const isExact = !paid.hasPublicRates && month.households >= many && month.changed >= many;
			const status = isExact
				? ({ status: 'A', published: month.amount } as const)
				: rounded(Math.round(month.amount / base) * base);
			const told = isShown && !isUnsafe(month) ? status : nothing;
			return figure('month × county', month.month, county, month.amount, {
				...told,
				...ofOne(month)
			});
		}),
		...[...sources].map(([source, each]) => {
			const told = areSourcesShown ? rounded(ofSources.get(source)) : nothing;
			return figure(
				'quarter × county × source',
				quarter,
				county,
				each.amount,
				{ ...told, ...ofOne(each) },
				source
			);
		}),
		...[...towns].map(([town, each]) => {
			const isTold = isShown && !common.has(town);
			const told = isTold ? rounded(ofAreas.get(town)) : nothing;
			const place = { ...(common.has(town) && { isInCommonRow: true }), ...ofOne(each) };
			return figure('quarter × town', quarter, town, each.amount, { ...told, ...place });
		}),
		...(isShown ? areas.filter(([area]) => !towns.has(area)) : []).map(([area, amount]) =>
			figure('quarter × town', quarter, area, amount, rounded(ofAreas.get(area)))
		)
	];
}

/** Parts rounded to a base so that they add up to their sum, rounded to it too. */
async function roundParts(
	whole: number,
	parts: readonly (readonly [string, number])[],
	base: number
): Promise<Map<string, number>> {
	const sum = parts.reduce((total, [, amount]) => total + amount, 0);
	const terms = parts.map((_, at) => ({ cell: at + 1, times: 1 }));
	const [, ...rounded] = await roundControlled(
		{
			values: [sum, ...parts.map(([, amount]) => amount)],
			equations: [{ terms: [{ cell: 0, times: -1 }, ...terms] }],
			...(Math.abs(sum - whole) < 0.005 && {
				fixed: new Map([[0, Math.round(whole / base) * base]])
			})
		},
		base
	);
	return new Map(parts.map(([part], at) => [part, rounded[at] ?? 0]));
}
