import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { countSource, type CountedCounty } from '#scripts/bench/protection/counted-county.ts';

export const FIRST = '2023-10';
export const MONTHS = 16;

/** One household on one programme for some months, in one town. */
export interface Household {
	town: number;
	programme: string;
	joins: number;
	stays: number;
	size: number;
	yuan: number;
}

/** The county's records as a bureau would hand them over. */
function sourceOf(given: readonly Household[]): Record<string, string> {
	const townOf = (at: number) => `9901010${String(at + 1).padStart(2, '0')}`;
	const lines = (header: string, rows: string[]) => `${[header, ...rows].join('\n')}\n`;
	const endOf = ({ joins, stays }: Household) => Math.min(MONTHS, joins + stays);
	const monthOf = (at: number) => shiftPeriod(FIRST, at);
	return {
		towns: lines(
			'town_code,town_name,county_code,kind,urban_rural,villages',
			Array.from({ length: 8 }, (_, at) => `${townOf(at)},镇${at},990101,town,rural,9`)
		),
		spells: lines(
			'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on,ends_on,exit_reason',
			given.flatMap((each, at) =>
				Array.from({ length: each.size }, (_, nth) => {
					const end = endOf(each);
					const last = end < MONTHS ? `${monthOf(end)}-01,income` : ',';
					const relation = nth === 0 ? 'head' : 'member';
					return (
						`P${at}-${nth},H${at},${each.programme},${townOf(each.town)},rural,f,1960-01,` +
						`${relation},${monthOf(each.joins)}-01,${last}`
					);
				})
			)
		),
		payments: lines(
			'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source',
			given.flatMap((each, at) =>
				Array.from(
					{ length: endOf(each) - each.joins },
					(_, nth) =>
						`${at}-${nth},H${at},${each.programme},${townOf(each.town)},${monthOf(each.joins + nth)},` +
						`${each.yuan}.00,regular,county`
				)
			)
		)
	};
}

/** The county, counted from its records as CSV. */
export async function countOf(given: readonly Household[]): Promise<CountedCounty> {
	const folder = await mkdtemp(join(tmpdir(), 'generated-'));
	try {
		await mkdir(join(folder, 'source'));
		for (const [name, text] of Object.entries(sourceOf(given)))
			await writeFile(join(folder, 'source', `${name}.csv`), text);
		return await countSource(`csv:${join(folder, 'source')}`, folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}
