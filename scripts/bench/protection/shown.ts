import { partsOfList } from '#lib/contract/code-list-index.ts';
import { policies, shownFrom } from '#lib/privacy/policy.ts';
import { applyRowRule, townsBelow } from '#lib/privacy/row-rule.ts';
import { STOCKS, type Figure } from '#scripts/protection/release/figure.ts';
import { countyRows, valueOf } from '#scripts/protection/tables/county-rows.ts';
import { taskUpTo, type CountedCounty } from './counted-county.ts';

/** How much of what could be told is told, 0–1, from the first January on that has a year before it. */
export interface Shown {
	/** Of county × programme × month totals whose year before never had few households. */
	totals: number;
	/** The same of town × programme × month cells. */
	cells: number;
	/**
	 * Of the same cells, those that the row rule takes: beside one or two small towns, or some that hold
	 * too few together, the county's total would tell of these.
	 */
	taken: number;
	/** Of the households in all town × programme × month cells. */
	households: number;
}

/** @param months of the release, oldest first. */
export function shownOf(
	figures: readonly Figure[],
	county: CountedCounty,
	months: readonly string[]
): Shown {
	const totals = sumsOf('month × county', figures, county, months);
	const towns = sumsOf('month × town', figures, county, months);
	return {
		totals: share(totals.shown, totals.eligible),
		cells: share(towns.shown, towns.eligible),
		taken: share(towns.taken, towns.eligible),
		households: share(towns.shownHouseholds, towns.households)
	};
}

const share = (part: number, whole: number) =>
	whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;

const LEAST = shownFrom(policies.supervision);

function sumsOf(
	grain: 'month × county' | 'month × town',
	figures: readonly Figure[],
	county: CountedCounty,
	months: readonly string[]
) {
	const { given, counted } = taskUpTo(county, months.at(-1) ?? '');
	const { find, townsOf } = countyRows(given, counted);
	const told = new Set(figures.filter(isToldStock).map(placeOf));
	const sums = { eligible: 0, shown: 0, taken: 0, households: 0, shownHouseholds: 0 };
	for (const programme of partsOfList('standing')) {
		const areas = grain === 'month × town' ? townsOf(STOCKS, { programme }) : [given.county];
		const codes = { programme, urban_rural: '_T' };
		const of = (area: string, month: string) =>
			valueOf(find(STOCKS, grain, month, area, codes), 'households');
		// The year is settled in January, by the twelve months before it.
		for (const at of months.keys()) {
			if (at < 12 || !months[at]?.endsWith('-01')) continue;
			const before = months.slice(at - 12, at);
			const year = new Map(areas.map((area) => [area, before.map((month) => of(area, month))]));
			const small = townsBelow(year, LEAST);
			const row = applyRowRule(year, small, LEAST);
			for (const time_period of months.slice(at, at + 12))
				for (const ref_area of areas) {
					const households = of(ref_area, time_period);
					const isTold = told.has(placeOf({ grain, codes, ref_area, time_period }));
					sums.households += households;
					if (isTold) sums.shownHouseholds += households;
					if (small.has(ref_area)) continue;
					sums.eligible += 1;
					if (isTold) sums.shown += 1;
					if (row.has(ref_area)) sums.taken += 1;
				}
		}
	}
	return sums;
}

const isToldStock = ({ table, measure, status }: Figure) =>
	table === STOCKS && measure === 'households' && status === 'A';

type Place = Pick<Figure, 'codes' | 'ref_area' | 'time_period'> & { grain: string };

const placeOf = ({ grain, codes, ref_area, time_period }: Place) =>
	`${grain} ${codes['programme']} ${ref_area} ${time_period}`;
