import { monthOf, type Month } from './month.ts';
import { scaled, type SynthesisOptions, type Window } from './options.ts';

export type Standing = '01' | '02' | 'dibian' | 'rigid' | 'monitored';

interface Stock {
	households: number;
	persons: number;
}

export interface StockPlan {
	programme: Standing;
	/** When the programme begins, where that is known. */
	since?: Month;
	start: Stock;
	end: Stock;
	/** What comes in the last month only, so that its households can round the persons off. */
	late: Stock;
}

/**
 * Source: 关于X区社会救助工作情况的调研报告 (2025), 一(一): 低保1739户2051人、低边62户183人、特困22户22人 at the end of
 * June 2025. The start, `rigid` (since 《认定办法》, 2025-01-01) and `monitored` are invented.
 */
export const stockPlans: readonly StockPlan[] = [
	{
		programme: '02',
		start: { households: 20, persons: 20 },
		end: { households: 22, persons: 22 },
		late: { households: 0, persons: 0 }
	},
	{
		programme: 'dibian',
		start: { households: 18, persons: 52 },
		end: { households: 62, persons: 183 },
		late: { households: 4, persons: 12 }
	},
	{
		programme: 'rigid',
		since: monthOf('2025-01'),
		start: { households: 5, persons: 14 },
		end: { households: 13, persons: 37 },
		late: { households: 2, persons: 6 }
	},
	{
		programme: 'monitored',
		start: { households: 31, persons: 88 },
		end: { households: 27, persons: 79 },
		late: { households: 2, persons: 6 }
	},
	{
		programme: '01',
		start: { households: 2058, persons: 2475 },
		end: { households: 1739, persons: 2051 },
		late: { households: 0, persons: 4 }
	}
];

/** Households and persons that shall stand on a programme at the end of a month. */
export function plannedStock(
	{ since, start, end, late }: StockPlan,
	month: Month,
	{ first, last }: Window,
	options: SynthesisOptions
): Stock {
	if (since !== undefined && month < since) return { households: 0, persons: 0 };
	const from = Math.max(first, since ?? first);
	const share = last === from ? 1 : (month - from) / (last - from);
	const at = (key: keyof Stock) =>
		scaled(start[key] + (end[key] - start[key]) * share - (month < last ? late[key] : 0), options);
	return { households: at('households'), persons: at('persons') };
}

/** Sums that the same report names. */
export const reportedSums = {
	verificationReports: 1000,
	/** “走访3000余户”, within the last twelve months. */
	homeVisits: 3050,
	/** “60余万元” */
	recoveredYuan: 604_800,
	medicalCapHouseholds: 3
} as const;
