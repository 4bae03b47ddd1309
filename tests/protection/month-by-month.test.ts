import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsBetween, shiftPeriod } from '#lib/calendar/period.ts';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import {
	countCounty,
	NOTHING_RELEASED,
	releaseUpTo,
	type CountedCounty
} from '#scripts/bench/protection/counted-county.ts';
import { rowOf, type Figure } from '#scripts/protection/release/figure.ts';
import type { ProtectedCounty } from '#scripts/protection/release/protect-county.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { exportSynthetic } from '../support/export-dataset.ts';

const keyOf = (figure: Figure) => `${rowOf(figure)} ${figure.measure}`;

describe('the bundled county, released every month for a year', () => {
	let folder: string;
	let county: CountedCounty;
	const releases: ProtectedCounty[] = [];
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'months-'));
		county = await countCounty({ towns: 12, households: 1800, months: 84, seed: 1 }, folder);
		const first = shiftPeriod(county.span.from, 11);
		for (const month of monthsBetween(first, shiftPeriod(first, 11)))
			releases.push(await releaseUpTo(county, month, releases.at(-1) ?? NOTHING_RELEASED));
	}, 300_000);
	afterAll(() => rm(folder, { recursive: true }));

	test('gives nothing away, to nobody, with all releases united', () => {
		expect(releases.map(({ audit }) => audit.disclosures)).toEqual(releases.map(() => []));
		expect(releases.every(({ audit }) => audit.solved > 0)).toBe(true);
		expect(releases.some(({ audit }) => audit.insiders > 0)).toBe(true);
	});

	test('never takes back or alters what was published', () => {
		for (const [at, { figures }] of releases.entries()) {
			const now = new Map(figures.map((figure) => [keyOf(figure), figure]));
			const altered = (releases[at - 1]?.figures ?? []).filter((figure) => {
				const { status, published } = now.get(keyOf(figure)) ?? {};
				return status !== figure.status || published !== figure.published;
			});
			expect(altered).toEqual([]);
		}
	});

	test('tells every figure that it tells exactly as it was counted', () => {
		const last = releases.at(-1)?.figures ?? [];
		const told = new Map(
			last.filter(({ status }) => status === 'A').map((figure) => [keyOf(figure), figure])
		);
		const compared = county.rows.flatMap((row) =>
			Object.entries(row.values).flatMap(([measure, counted]) => {
				const figure = told.get(`${rowOf(row)} ${measure}`);
				return figure?.grain === row.grain ? [[figure.published, counted]] : [];
			})
		);
		expect(compared.length).toBeGreaterThan(1000);
		expect(compared.filter(([published, counted]) => published !== counted)).toEqual([]);
	});

	test('adds more figures every month', () => {
		const counts = releases.map(({ figures }) => figures.length);
		expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
	});
});

describe.each([
	{ towns: 5, households: 400, months: 30, seed: 21 },
	{ towns: 8, households: 700, months: 30, seed: 22 }
])('a county of $towns towns, released every month for half a year', (synthesis) => {
	test('stands up to every attack on its files, all releases together', async () => {
		const months = monthsBetween('2025-01', '2025-06');
		const out = await exportSynthetic(synthesis, months);
		const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as SnapshotIndex;
		const folders = (index.datasets[0]?.snapshots ?? []).map(({ id }) =>
			join(out, 'synthetic', id)
		);
		expect(folders).toHaveLength(months.length);
		const places = await checkSnapshots(folders.at(-1) ?? '', folders.slice(0, -1));
		const failures = places.flatMap(({ results }) =>
			results.flatMap(({ name, failures }) =>
				failures.map((failure) => `${name.en}: ${failure.en}`)
			)
		);
		expect(failures).toEqual([]);
		await rm(out, { recursive: true });
	}, 300_000);
});
