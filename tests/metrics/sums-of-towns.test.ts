import { group, sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { parsePeriod, shiftPeriod } from '#lib/calendar/period.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import type { Metric } from '#lib/metrics/define-metric.ts';
import { metrics } from '#lib/metrics/index.ts';
import type { QueryEngine, Row } from '#lib/queries/query-engine.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';

/** What one figure of the county is, and what the towns say of it. */
interface Compared {
	metric: string;
	figure: string;
	whole: number;
	/** Of the towns that are told. */
	towns: number;
	areComplete: boolean;
	/** Yuan to which the towns were rounded; 0 where they are exact. */
	base: number;
}

type Manifest = (typeof releases)[number]['manifest'];

const releases = await readLedger('data/datasets/synthetic-county/ledger', 'synthetic-county');

describe.each(releases.map((release) => [release.manifest.id, release] as const))(
	'in %s',
	(_, { folder, manifest }) => {
		test('the towns make up the county, metric by metric and period by period', async () => {
			const engine = await openNodeEngine(folder);
			const outline = await readOutline(engine, manifest);
			const compared: Compared[] = [];
			for (const metric of metrics.values())
				compared.push(...(await compareFigures(engine, outline, manifest, metric)));
			await engine.close();
			const complete = compared.filter(({ areComplete }) => areComplete);
			// Amounts of towns are rounded so that they add up to what the county's is rounded to.
			expect(
				complete.filter(({ whole, towns, base }) => Math.abs(whole - towns) > base / 2)
			).toEqual([]);
			// Hidden is not zero: what the others have may not be more than there is. The county's quarter
			// may itself be three rounded months: what its page says of the difference.
			expect(
				compared.filter(({ whole, towns, base }) => towns >= whole + 3 * (base || 0.1))
			).toEqual([]);
			const count = (of: readonly Compared[], id: string) =>
				of.filter(({ metric }) => metric === id).length;
			const told = [...new Set(compared.map(({ metric }) => metric))].map((id) => [
				id,
				count(compared, id) > 5,
				count(complete, id) > 0
			]);
			expect(told).toEqual([
				['persons', true, true],
				['households', true, true],
				['paid-for', true, true],
				['households-opening', true, true],
				['households-closing', true, true],
				['applications-decided', true, false],
				['applications-decided-by-bin', true, false],
				['population-registered', true, true],
				['population-resident', true, true],
				['event-households', true, false],
				['person-times', true, false]
			]);
		});
	}
);

/** Every figure that both levels tell; the county's is added up over time where towns are told less often. */
async function compareFigures(
	engine: QueryEngine,
	outline: Outline,
	manifest: Manifest,
	metric: Metric
): Promise<Compared[]> {
	const { numerator, denominator, additivity, unit } = metric;
	const [{ table, measure, where = {} }, ...others] = numerator.terms;
	const isSum = denominator === 'none' && unit !== 'as printed' && others.length === 0;
	if (!isSum || additivity.ref_area !== 'always') return [];
	if (!manifest.tables.some(({ name }) => name === table.name)) return [];
	const dimensions = table.dimensions.filter((name) => !['ref_area', 'time_period'].includes(name));
	const only = Object.entries(where).map(
		([name, codes]) => `"${name}" IN (${codes.map((code) => `'${code}'`).join()})`
	);
	const rows = await engine.rows({
		sql: `SELECT time_period, ref_area, ${["''", ...dimensions.map((name) => `"${name}"`)].join(` || ' ' || `)} AS key,
			"${measure}"::DOUBLE AS value FROM "${table.name}" WHERE ${['TRUE', ...only].join(' AND ')}`,
		params: [],
		tables: [table.name]
	});
	const ofCounty = new Map(
		rows
			.filter(({ ref_area }) => ref_area === outline.area_code)
			.map(({ key, time_period, value }) => [`${key} ${time_period}`, value])
	);
	const ofTowns = group(
		rows.filter(({ ref_area }) => ref_area !== outline.area_code),
		({ key, time_period }) => `${key} ${time_period}`
	);
	return [...ofTowns].flatMap(([figure, parts]) => {
		const [{ key, time_period } = {} as Row] = parts;
		const periods = additivity.time_period === 'always' ? partsOfTime(String(time_period)) : [];
		const whole = [[String(time_period)], ...periods]
			.map((each) => each.map((period) => ofCounty.get(`${key} ${period}`)))
			.find((values) => values.every((value) => typeof value === 'number'));
		if (!whole) return [];
		const told = parts.flatMap(({ value }) => (typeof value === 'number' ? value : []));
		return {
			...{ metric: metric.id, figure, whole: sum(whole as number[]), towns: sum(told) },
			areComplete: told.length === parts.length && parts.length >= townsOf(outline).length,
			base: unit === 'yuan' ? baseOf(manifest, outline, String(key), String(time_period)) : 0
		};
	});
}

/** A year by its quarters and by its months, a quarter by its months. */
function partsOfTime(period: string): string[][] {
	const { frequency, year, ordinal } = parsePeriod(period);
	const from = (first: string, count: number) =>
		Array.from({ length: count }, (_, steps) => shiftPeriod(first, steps));
	if (frequency === 'year') return [from(`${year}-Q1`, 4), from(`${year}-01`, 12)];
	if (frequency === 'quarter') return [from(shiftPeriod(`${year}-01`, 3 * (ordinal - 1)), 3)];
	return [];
}

function baseOf({ attestation }: Manifest, outline: Outline, key: string, period: string): number {
	const programmes = attestation?.rounded_to[outline.area_code] ?? {};
	const programme =
		key
			.trim()
			.split(' ')
			.find((code) => code in programmes) ?? '';
	return programmes[programme]?.[period.slice(0, 4)] ?? 0;
}
