import { membersOn, type Episode } from './household.ts';
import { lastDay, monthText, yearOf, type Month } from './month.ts';
import { listsOf, type Line, type Paid } from './payment-lists.ts';
import { randomStream, type Random } from './random.ts';
import type { Row } from './row.ts';
import { COUNTY_CODE } from './towns.ts';

/** Months of which the county kept what it reported. */
const KEPT = 24;

interface Count {
	households: number;
	persons: number;
}

const STRATA = ['urban', 'rural'] as const;
type Stratum = (typeof STRATA)[number];

/** What a household on 低保 is paid a month, about, yuan: what is entered late is missing from the money too. */
const LATE_YUAN = 900;

/**
 * 民政统计月报 as the county sent it up, month by month, and who was paid in the month by the bank's list.
 * Invented are three ways in which it comes to differ from the records, each as found in real reports:
 *
 * - transfers that the bank returns (every fourth month, in town) are on no list of who was paid, and in
 *   such a month the clerk reports by that list;
 * - cases that a town enters after the cut-off (every third month, in the country) are missing, and are
 *   there the month after; one-off assistance of the first quarter likewise;
 * - money is reported in ten thousand yuan to one decimal.
 */
export function synthesiseUpwardReports(world: Paid): Row[] {
	const { options, window, episodes } = world;
	const random = randomStream(options.seed, 'upward-reports');
	const first = window.last - KEPT + 1;
	const rows: Row[] = [];
	let [spent, times] = [0, 0];
	for (const [month, list] of listsOf(world)) {
		// What is reported of money and of one-off assistance begins anew with the year, and the quarter.
		spent = (month % 12 === 0 ? 0 : spent) + spentIn(list);
		times = (month % 3 === 0 ? 0 : times) + timesIn(list);
		if (month < first) continue;
		const stock = (programme: string, stratum?: Stratum) =>
			stockOf(episodes, month, programme, stratum);
		const isByList = month % 4 === 1;
		const late = month % 3 === 2 ? few(random) : 0;
		const paid: Record<Stratum, Count> = {
			urban: less(paidOf(list, month, '01', 'urban'), isByList ? few(random) : 0),
			rural: paidOf(list, month, '01', 'rural')
		};
		const reported: Record<Stratum, Count> = {
			urban: isByList ? paid.urban : stock('01', 'urban'),
			rural: less(stock('01', 'rural'), late)
		};
		rows.push(
			...countRows(month, 'dibao', added(reported), added(paid)),
			...STRATA.flatMap((each) => countRows(month, `dibao_${each}`, reported[each], paid[each])),
			...countRows(month, 'destitute', stock('02'), paidOf(list, month, '02')),
			rowOf(
				...([monthText(month), 'dibao_spending_to_date'] as const),
				Math.round((spent - late * LATE_YUAN) / 1000) / 10
			)
		);
		if (month % 3 === 2) rows.push(timesRow(month, times, random));
	}
	return rows;
}

/** More than a threshold of few households hides. */
const few = (random: Random): number => random.between(7, 14);

const less = ({ households, persons }: Count, missing: number): Count => ({
	households: Math.max(0, households - missing),
	persons: Math.max(0, persons - Math.round(missing * 1.2))
});

const added = ({ urban, rural }: Record<Stratum, Count>): Count => ({
	households: urban.households + rural.households,
	persons: urban.persons + rural.persons
});

function stockOf(
	episodes: readonly Episode[],
	month: Month,
	programme: string,
	stratum?: Stratum
): Count {
	const there = episodes
		.filter((each) => each.programme === programme && isOf(each.household.stratum, stratum))
		.map((each) => ({ id: each.household.id, members: membersOn(each, lastDay(month)) }))
		.filter(({ members }) => members > 0);
	return countOf(there);
}

function paidOf(list: readonly Line[], month: Month, programme: string, stratum?: Stratum): Count {
	return countOf(
		list.flatMap((line) =>
			line.episode && line.programme === programme && isOf(line.stratum, stratum)
				? [{ id: line.household, members: membersOn(line.episode, lastDay(month)) }]
				: []
		)
	);
}

const isOf = (stratum: Stratum, wanted: Stratum | undefined): boolean =>
	wanted === undefined || stratum === wanted;

const countOf = (there: readonly { id: string; members: number }[]): Count => ({
	households: new Set(there.map(({ id }) => id)).size,
	persons: there.reduce((sum, { members }) => sum + members, 0)
});

/** Yuan paid on 低保, price subsidies and back pay included. */
const spentIn = (list: readonly Line[]): number =>
	list.reduce((sum, { programme, cents }) => sum + (programme === '01' ? cents : 0), 0) / 100;

/** Households given 临时救助 in a month, each once. */
const timesIn = (list: readonly Line[]): number =>
	new Set(list.flatMap(({ programme, household }) => (programme === '08' ? [household] : []))).size;

function timesRow(month: Month, times: number, random: Random): Row {
	const quarter = Math.floor((month % 12) / 3) + 1;
	const missing = quarter === 1 ? few(random) : 0;
	const period = `${yearOf(month)}-Q${quarter}`;
	return rowOf(period, 'temporary_person_times', Math.max(0, times - missing));
}

const countRows = (month: Month, group: string, reported: Count, paid: Count): Row[] =>
	(['households', 'persons'] as const).flatMap((measure) => [
		rowOf(monthText(month), `${group}_${measure}`, reported[measure]),
		rowOf(monthText(month), `${group}_paid_${measure}`, paid[measure])
	]);

const rowOf = (period: string, indicator: string, value: number): Row => ({
	...{ area_code: COUNTY_CODE, period, indicator, value, approximate: 0 },
	note: '合成：上报的民政统计月报、发放名册汇总'
});
