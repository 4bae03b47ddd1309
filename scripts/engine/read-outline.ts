import type { Area, Indicator, Outline, Series } from '#lib/contract/outline.ts';
import type { Attestation } from '#lib/contract/attestation.ts';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { Table } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import type { Query } from '#lib/metrics/compile-metric.ts';
import { termsOf } from '#lib/metrics/define-metric.ts';
import { metrics } from '#lib/metrics/index.ts';
import type { QueryEngine, Row } from '#lib/queries/query-engine.ts';
import { readBudgetMonths } from './read-budget-months.ts';

/**
 * What a snapshot holds of that which metrics read, from its tables and its manifest. Areas stay in
 * the order of divisions.
 */
export async function readOutline(
	engine: QueryEngine,
	manifest: SnapshotManifest
): Promise<Outline> {
	const present = new Set(manifest.tables.map(({ name }) => name));
	const areas = await readAreas(engine);
	const series: Series[] = [];
	const once = sharing();
	for (const table of tables) {
		if (!present.has(table.name) || table.name === 'areas' || table.name === 'reported') continue;
		for (const measure of Object.keys(table.measures)) {
			const isAsked = questionOf(table, measure);
			if (!isAsked) continue;
			const rows = await engine.rows(placesOf(table, measure, manifest.area_code, areas));
			series.push(...groupSeries(table, measure, rows.filter(isAsked), once));
		}
	}
	return {
		dataset: manifest.dataset,
		snapshot: manifest.id,
		kind: manifest.kind,
		policy: manifest.attestation?.policy.id ?? null,
		amounts_rounded_to: widestBases(manifest.attestation),
		title: manifest.title,
		area_code: manifest.area_code,
		level: manifest.level,
		period: manifest.period,
		released_on: manifest.released_on,
		released_before: /^\d{4}-\d{2}/.exec(manifest.previous?.id ?? '')?.[0] ?? null,
		only_stratum: manifest.only_stratum ?? null,
		notes: manifest.notes,
		parameters: manifest.parameters,
		warnings: manifest.warnings ?? {},
		files: manifest.tables.map(({ name, path, sha256, bytes }) => ({ name, path, sha256, bytes })),
		sources: manifest.sources.map(
			({ id, title, publisher, address, published_on, grade, complete }) => ({
				id,
				title,
				publisher,
				address,
				...(published_on ? { published_on } : {}),
				grade,
				complete
			})
		),
		findings: manifest.findings.length,
		has_validation: manifest.validation !== undefined,
		areas,
		series,
		budget_months: present.has('budget') ? await readBudgetMonths(engine, manifest.area_code) : [],
		indicators: present.has('reported') ? await readIndicators(engine, manifest.area_code) : []
	};
}

/** What amounts of no programme are rounded to: the widest base of the year's programmes. */
function widestBases(attestation: Attestation | null): Record<string, number> {
	const widest: Record<string, number> = {};
	for (const programmes of Object.values(attestation?.rounded_to ?? {}))
		for (const bases of Object.values(programmes))
			for (const [year, base] of Object.entries(bases))
				widest[year] = Math.max(widest[year] ?? 0, base);
	return widest;
}

/** Whether a row is one that some metric may ask for; undefined for a measure that none reads. */
function questionOf(table: Table, measure: string): ((row: Row) => boolean) | undefined {
	const terms = [...metrics.values()]
		.flatMap(termsOf)
		.filter((term) => term.table === table && term.measure === measure);
	if (terms.length === 0) return undefined;
	return (row) =>
		terms.some(({ where = {} }) =>
			Object.entries(where).every(([name, values]) => values.includes(String(row[name])))
		);
}

type Once = <T>(value: T) => T;

/** Equal lists become one and the same, which a page then carries once. */
function sharing(): Once {
	const known = new Map<string, unknown>();
	return <T>(value: T): T => {
		const key = JSON.stringify(value);
		if (!known.has(key)) known.set(key, value);
		return known.get(key) as T;
	};
}

async function readAreas(engine: QueryEngine): Promise<Area[]> {
	const rows = await engine.rows({
		sql:
			'SELECT ref_area, name, name_en, kind, parent, place_row, place_column, devolved_in, ' +
			'CAST(reserve_quota_yuan AS DOUBLE) AS reserve_quota_yuan FROM areas ORDER BY ref_area',
		params: [],
		tables: ['areas']
	});
	return rows.map(
		({ ref_area, name, name_en, kind, parent, place_row, place_column, ...town }) => ({
			ref_area: String(ref_area),
			name: String(name),
			name_en: name_en === null ? null : String(name_en),
			kind: String(kind),
			parent: parent === null ? null : String(parent),
			place:
				place_row === null || place_column === null
					? null
					: { row: Number(place_row), column: Number(place_column) },
			devolved_in: town['devolved_in'] === null ? null : String(town['devolved_in']),
			reserve_quota_yuan:
				town['reserve_quota_yuan'] === null ? null : Number(town['reserve_quota_yuan'])
		})
	);
}

/**
 * Where a measure has figures: the area's own and those of its parts, counted where the file lies, since
 * a province has a row for every town and month. `codes` names the parts only where these are not all.
 */
function placesOf(
	{ name, dimensions }: Table,
	measure: string,
	own: string,
	areas: readonly Area[]
): Query {
	const rest = areas.flatMap(({ kind, ref_area }) => (kind === 'rest' ? [ref_area] : []));
	const parts = areas.length - 1 - rest.length;
	return {
		sql:
			`SELECT ${dimensions.filter((column) => column !== 'ref_area').join(', ')}, ` +
			`CAST(ref_area = ? AS INTEGER) AS is_own, CASE WHEN count(*) < ${parts} ` +
			`THEN string_agg(ref_area, ',' ORDER BY ref_area) END AS codes FROM ${name} ` +
			// A hidden figure is a figure: leaving its area out would pass a part off as the whole.
			`WHERE ${measure}_status NOT IN ('M', 'Z') ` +
			rest.map(() => 'AND ref_area <> ? ').join('') +
			`GROUP BY ALL ORDER BY time_period`,
		params: [own, ...rest],
		tables: [name]
	};
}

function groupSeries(
	{ name, dimensions: columns }: Table,
	measure: string,
	rows: readonly Row[],
	once: Once
): Series[] {
	const groups = new Map<string, { dimensions: Record<string, string>; rows: Row[] }>();
	for (const row of rows) {
		const dimensions = Object.fromEntries(
			columns
				.filter((column) => column !== 'time_period' && column !== 'ref_area')
				.map((column) => [column, String(row[column])])
		);
		const key = JSON.stringify(dimensions);
		const group = groups.get(key) ?? { dimensions, rows: [] };
		group.rows.push(row);
		groups.set(key, group);
	}
	const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
	return inOrder.map(({ dimensions, rows }) => {
		const periodsOf = (level: readonly Row[]) => level.map((row) => String(row['time_period']));
		const own = rows.filter(({ is_own }) => is_own === 1);
		const below = rows.filter(({ is_own }) => is_own === 0);
		const listed = below.flatMap(({ time_period, codes }): [string, string[]][] =>
			codes === null ? [] : [[String(time_period), once(String(codes).split(','))]]
		);
		return {
			table: name,
			dimensions,
			measure,
			own: once(periodsOf(own)),
			parts: once(periodsOf(below)),
			listed: once(Object.fromEntries(listed))
		};
	});
}

async function readIndicators(engine: QueryEngine, own: string): Promise<Indicator[]> {
	const rows = await engine.rows({
		sql:
			`SELECT indicator, min(label) AS label, min(label_en) AS label_en, min(unit) AS unit, ` +
			`string_agg(DISTINCT time_period, '+') AS periods FROM reported ` +
			`WHERE ref_area = ? AND value IS NOT NULL GROUP BY indicator ORDER BY indicator`,
		params: [own],
		tables: ['reported']
	});
	return rows.map(({ indicator, label, label_en, unit, periods }) => ({
		indicator: String(indicator),
		label: { 'zh-CN': String(label), en: String(label_en ?? label) },
		unit: String(unit),
		own: String(periods).split('+').sort()
	}));
}
