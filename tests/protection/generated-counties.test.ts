import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { AppError } from '#lib/errors.ts';
import { amountBaseOf, policies } from '#lib/privacy/policy.ts';
import {
	countSource,
	NOTHING_RELEASED,
	releaseUpTo,
	type CountedCounty
} from '#scripts/bench/protection/counted-county.ts';
import { isAmount, rowOf, type Figure } from '#scripts/protection/release/figure.ts';
import type { ProtectedCounty } from '#scripts/protection/release/protect-county.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';

const FIRST = '2023-10';
const MONTHS = 16;

/** One household on one programme for some months, in one town. */
interface Household {
	town: number;
	programme: string;
	joins: number;
	stays: number;
	size: number;
	yuan: number;
}

/** Few large towns and many small ones, as counties are; programmes from large to tiny. */
const household = fc.record<Household>({
	town: fc.oneof(
		{ weight: 6, arbitrary: fc.integer({ min: 0, max: 2 }) },
		{ weight: 1, arbitrary: fc.integer({ min: 3, max: 7 }) }
	),
	programme: fc.oneof(
		{ weight: 8, arbitrary: fc.constant('01') },
		{ weight: 1, arbitrary: fc.constantFrom('02', 'dibian') }
	),
	joins: fc.oneof(
		{ weight: 3, arbitrary: fc.constant(0) },
		fc.integer({ min: 0, max: MONTHS - 1 })
	),
	stays: fc.oneof(
		{ weight: 3, arbitrary: fc.constant(MONTHS) },
		fc.integer({ min: 1, max: MONTHS })
	),
	size: fc.integer({ min: 1, max: 5 }),
	yuan: fc.oneof(fc.constant(600), fc.integer({ min: 50, max: 9000 }))
});
const households = fc.array(household, { minLength: 20, maxLength: 220, size: 'max' });

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

async function countOf(given: readonly Household[]): Promise<CountedCounty> {
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

/** Three releases, the last two a month after the one before; fewer where one is refused. */
async function releasesOf(county: CountedCounty): Promise<ProtectedCounty[]> {
	const releases: ProtectedCounty[] = [];
	for (const months of [-2, -1, 0]) {
		try {
			const month = shiftPeriod(county.span.to, months);
			releases.push(await releaseUpTo(county, month, releases.at(-1) ?? NOTHING_RELEASED));
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'protection/unprotected') throw error;
			break;
		}
	}
	return releases;
}

const keyOf = (figure: Figure) => `${rowOf(figure)} ${figure.measure}`;
const toldOf = ({ status, published }: Figure) => `${status} ${published}`;

/** Figures that are told exactly, and not as they were counted. */
function altered(figures: readonly Figure[], { rows }: CountedCounty): string[] {
	const counted = new Map(
		rows.flatMap((row) =>
			Object.entries(row.values).map(
				([measure, value]) => [`${rowOf(row)} ${measure} ${row.grain}`, value] as const
			)
		)
	);
	return figures.flatMap((figure) => {
		const value = counted.get(`${keyOf(figure)} ${figure.grain}`);
		return figure.status === 'A' && value !== undefined && value !== figure.published
			? [keyOf(figure)]
			: [];
	});
}

/** Sums whose parts are all told, and do not add up. */
function notAdditive(figures: readonly Figure[], span: CountedCounty['span']): string[] {
	return relationsOf(figures, span).flatMap(({ terms, lower, upper }) => {
		const parts = terms.map(({ place, times }) => ({ figure: figures[place] as Figure, times }));
		if (parts.some(({ figure }) => figure.status !== 'A')) return [];
		const sum = parts.reduce((all, { figure, times }) => all + times * (figure.published ?? 0), 0);
		const isHeld = sum >= lower - 0.005 && sum <= upper + 0.005;
		return isHeld ? [] : [parts.map(({ figure }) => keyOf(figure)).join(' + ')];
	});
}

/** Rounded amounts that are no multiple of their base, or further than it from what was counted. */
function badlyRounded(figures: readonly Figure[], { bases }: ProtectedCounty): string[] {
	return figures.flatMap((figure) => {
		const { status, published, counted, codes, time_period, table } = figure;
		if (status !== 'R' || !isAmount(figure) || table === 'benefit') return [];
		const base =
			bases[codes['programme'] ?? '']?.[time_period.slice(0, 4)] ??
			amountBaseOf(policies.supervision, 0);
		const isGood = (published ?? 0) % base === 0 && Math.abs((published ?? 0) - counted) < base;
		return isGood ? [] : [keyOf(figure)];
	});
}

test('whatever the county: protected or refused, nothing altered, sums add up, the same again', async () => {
	let released = 0;
	await fc.assert(
		fc.asyncProperty(households, fc.infiniteStream(fc.nat()), async (given, order) => {
			const county = await countOf(given);
			const releases = await releasesOf(county);
			released += releases.length;
			for (const [at, release] of releases.entries()) {
				expect(release.audit.disclosures).toEqual([]);
				expect(altered(release.figures, county)).toEqual([]);
				expect(notAdditive(release.figures, county.span)).toEqual([]);
				expect(badlyRounded(release.figures, release)).toEqual([]);
				const now = new Map(release.figures.map((figure) => [keyOf(figure), toldOf(figure)]));
				const changed = (releases[at - 1]?.figures ?? []).filter(
					(figure) => now.get(keyOf(figure)) !== toldOf(figure)
				);
				expect(changed).toEqual([]);
			}
			const shuffled = county.rows
				.map((row) => ({ row, place: order.next().value as number }))
				.sort((a, b) => a.place - b.place)
				.map(({ row }) => row);
			const again = await releasesOf({ ...county, rows: shuffled });
			expect(again).toEqual(releases);
		}),
		{ numRuns: 8 }
	);
	// It would hold of nothing, too.
	expect(released).toBeGreaterThan(12);
}, 300_000);
