import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { AppError } from '#lib/errors.ts';
import { amountBaseOf, policies } from '#lib/privacy/policy.ts';
import {
	NOTHING_RELEASED,
	releaseUpTo,
	type CountedCounty
} from '#scripts/bench/protection/counted-county.ts';
import { isAmount, rowOf, type Figure } from '#scripts/protection/release/figure.ts';
import type { ProtectedCounty } from '#scripts/protection/release/protect-county.ts';
import { relationsOf } from '#scripts/protection/release/relations.ts';
import { countOf, MONTHS, type Household } from './generated-source.ts';

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
