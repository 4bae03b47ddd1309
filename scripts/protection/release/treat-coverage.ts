import type { GrainName } from '#lib/contract/define-grain.ts';
import { shownMonths } from '#lib/privacy/deciding-months.ts';
import { hiddenTowns } from '#lib/privacy/hidden-towns.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { commonRow, exactOrHidden, type Figure } from './figure.ts';

/** Households and persons on the rolls at the end of each month. */
export interface Stock {
	households: readonly number[];
	persons: readonly number[];
}

/** One programme of one county. */
export interface ProgrammeStock {
	county: string;
	programme: string;
	/** `YYYY-MM`, without gaps; stocks have a number for each. */
	months: readonly string[];
	whole: Stock;
	strata: ReadonlyMap<string, Stock>;
	/** All towns, also those where nobody is on it. */
	towns: ReadonlyMap<string, Stock>;
}

/** From how many times the threshold on a town’s persons are told every month, not in December alone. */
const MONTHLY_PERSONS = 10;

/**
 * The stock as it may be published: exact, under the mask. Towns too small to be shown form one row; a
 * county is split into urban and rural where both sides are large enough; persons of a town every month
 * only where it is so large that a household which moves does not tell its size, else in December.
 *
 * A programme that is too small for its county is hidden everywhere.
 */
export function treatCoverage(stock: ProgrammeStock, policy: Policy): Figure[] {
	const { county, programme, months, whole, strata, towns } = stock;
	const isShown = shownMonths(months, [whole.households], policy);
	const sides = [...strata.values()].map(({ households }) => households);
	const isSplit = shownMonths(months, sides, policy);
	const byTown = {
		...{ from: months[0] ?? '', to: months.at(-1) ?? '' },
		byTown: new Map([...towns].map(([town, { households }]) => [town, households]))
	};
	const hiddenIn = hiddenTowns(byTown, policy);
	// Persons add up to the county's too: of small towns none or three and more keep quiet.
	const quietIn = hiddenTowns(byTown, { ...policy, threshold: MONTHLY_PERSONS * policy.threshold });

	return months.flatMap((month, at) => {
		const hidden = hiddenIn.get(month) ?? new Set<string>();
		const quiet = month.endsWith('-12') ? hidden : (quietIn.get(month) ?? hidden);
		const inCommon = [...towns].filter(([town]) => hidden.has(town)).map(([, each]) => each);
		const figures = (
			grain: GrainName,
			ref_area: string,
			{ households, persons }: Stock,
			[tellsHouseholds, tellsPersons]: [boolean, boolean],
			urban_rural = '_T'
		): Figure[] => {
			const row = { table: 'coverage', grain, time_period: month, ref_area };
			const about = {
				...{ ...row, codes: { programme, urban_rural }, threshold: policy.threshold },
				...(hidden.has(ref_area) && { isInCommonRow: true })
			};
			return [
				exactOrHidden(
					{ ...about, measure: 'households', counted: households[at] ?? 0 },
					tellsHouseholds
				),
				exactOrHidden({ ...about, measure: 'persons', counted: persons[at] ?? 0 }, tellsPersons)
			];
		};
		const here = isShown[at] ?? false;
		const split = here && (isSplit[at] ?? false);
		const isCountyAlone = hidden.size === towns.size;
		return [
			...figures('month × county', county, whole, [here, here]),
			...[...strata].flatMap(([side, each]) =>
				figures('month × county × stratum', county, each, [split, split], side)
			),
			...[...towns].flatMap(([town, each]) =>
				figures('month × town', town, each, [
					here && !hidden.has(town),
					here && !quiet.has(town) && !hidden.has(town)
				])
			),
			...(here && inCommon.length > 0 && !isCountyAlone
				? figures('month × town', commonRow(county), addUp(inCommon), [true, month.endsWith('-12')])
				: [])
		];
	});
}

function addUp(stocks: readonly Stock[]): Stock {
	const sum = (of: (stock: Stock) => readonly number[]) =>
		(stocks[0] ? of(stocks[0]) : []).map((_, at) =>
			stocks.reduce((total, stock) => total + (of(stock)[at] ?? 0), 0)
		);
	return {
		households: sum(({ households }) => households),
		persons: sum(({ persons }) => persons)
	};
}
