import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { serviceKinds, staffingKinds } from '#lib/contract/public-codes.ts';
import * as tables from '#lib/contract/tables.ts';
import { quoteText } from '#scripts/records/quote.ts';
import type { Filling } from './fill-table.ts';
import { LEAST_HOUSEHOLDS, PROVINCE } from './province-facts.ts';

/** What every town reports each month, so that the largest table is one that few questions read. */
const REPORTED = Object.entries(reportedIndicators).slice(0, 24);

const list = (rows: readonly (readonly string[])[], name: string): string =>
	`(VALUES ${rows.map((row, at) => `(${at}, ${row.map(quoteText).join(', ')})`).join(', ')}) AS ${name}`;
const small = `households < ${LEAST_HOUSEHOLDS}`;

/** A table at one grain: its rows added up over months, over towns, or over both. */
function summed(
	{ table, dimensions, measures, hidden }: Omit<Filling, 'from'>,
	from: string,
	[period, area]: readonly ['month' | 'quarter' | 'year', 'town' | 'province']
): Filling {
	const by = Object.entries(dimensions).filter(([, sql]) => !sql.startsWith("'"));
	const groups = [period, ...(area === 'town' ? ['code'] : []), ...by.map(([, sql]) => sql)];
	const sums = Object.entries(measures).map(([name, sql]) => `sum(${sql}) AS ${name}`);
	return {
		table,
		dimensions: {
			...dimensions,
			time_period: period,
			ref_area: area === 'town' ? 'code' : quoteText(PROVINCE)
		},
		measures: Object.fromEntries(Object.keys(measures).map((name) => [name, name])),
		...(hidden && area === 'town' ? { hidden } : {}),
		from: `(SELECT ${[...groups, ...sums].join(', ')} FROM ${from} WHERE ${period} IS NOT NULL GROUP BY ALL)`
	};
}

const people = { households: 'households', persons: 'persons' };
const stock = {
	table: tables.coverage,
	dimensions: { programme: 'programme' },
	measures: people,
	hidden: small
};
const moves = {
	table: tables.flows,
	dimensions: { programme: 'programme', direction: 'direction' },
	measures: { households: 'households', persons: 'households' }
};
const aid = {
	table: tables.events,
	dimensions: { programme: "'08'" },
	measures: { households: 'households', person_times: 'households * 2' },
	hidden: small
};
const paid = {
	table: tables.funds,
	dimensions: { programme: 'programme' },
	measures: { amount_yuan: 'yuan' }
};
const paidFor = '(FROM stock WHERE yuan > 0)';
const handled = (bin: string, applications: string) => ({
	table: tables.process,
	dimensions: {
		...{ programme: 'programme', step: "'whole'", status: "'decided'" },
		bin: quoteText(bin)
	},
	measures: { applications }
});
const allHandled = [
	handled('_T', 'within_limit + over_limit'),
	handled('within', 'within_limit'),
	handled('over', 'over_limit')
];
const checked = {
	table: tables.checks,
	dimensions: {},
	measures: { checks: 'households * 3' }
};

/** All rows of the province, table by table, at grains that the contract has. */
export const fillings: readonly Filling[] = [
	summed(stock, 'stock', ['month', 'town']),
	summed(stock, 'stock', ['month', 'province']),
	summed(moves, 'moves', ['month', 'province']),
	summed(moves, 'moves', ['quarter', 'province']),
	summed(moves, 'moves', ['year', 'town']),
	summed(aid, 'aid', ['quarter', 'province']),
	summed(aid, 'aid', ['year', 'town']),
	summed(paid, paidFor, ['month', 'province']),
	summed(paid, paidFor, ['quarter', 'town']),
	...allHandled.flatMap((each) => [
		summed(each, 'handled', ['quarter', 'province']),
		summed(each, 'handled', ['year', 'town'])
	]),
	summed(checked, 'aid', ['year', 'town']),
	{
		table: tables.population,
		dimensions: { time_period: 'year', ref_area: 'area', basis: 'basis' },
		measures: { persons: 'CAST(size * 120 * factor AS INTEGER)' },
		from: `(SELECT code AS area, size FROM towns
			UNION ALL SELECT ${quoteText(PROVINCE)}, sum(size) FROM towns),
			(SELECT DISTINCT left(month, 4) AS year FROM months UNION SELECT '2017'),
			(VALUES ('registered', 1.0), ('resident', 0.9)) AS bases(basis, factor)`
	},
	{
		table: tables.services,
		dimensions: { time_period: 'month', ref_area: 'code', kind: 'kinds.kind' },
		measures: { value: 'floor(size * 0.1 * noise(t, m, k))' },
		from: `towns, months, ${list(
			Object.keys(serviceKinds).map((kind) => [kind]),
			'kinds(k, kind)'
		)}`
	},
	{
		table: tables.staffing,
		dimensions: { time_period: 'month', ref_area: 'code', kind: 'kinds.kind' },
		measures: { value: 'floor(2 + size * 0.05 * (1 + noise(t, m // 12, k)))' },
		from: `towns, months, ${list(
			Object.keys(staffingKinds).map((kind) => [kind]),
			'kinds(k, kind)'
		)}`
	},
	{
		table: tables.reported,
		dimensions: { time_period: 'month', ref_area: 'area', indicator: 'indicator' },
		measures: {
			value: `CASE unit WHEN '%' THEN round(60 + 40 * noise(t, m, i), 1) ELSE floor(size * 40 * noise(t, m, i)) END`
		},
		attributes: { label: 'label', label_en: 'label_en', unit: 'unit' },
		from: `(SELECT t, code AS area, size FROM towns UNION ALL SELECT 0, ${quoteText(PROVINCE)}, 90000),
			months, ${list(
				REPORTED.map(([id, { label, unit }]) => [id, label['zh-CN'], label.en, unit]),
				'indicators(i, indicator, label, label_en, unit)'
			)}`
	},
	{
		table: tables.areas,
		dimensions: { ref_area: 'area' },
		measures: {},
		attributes: {
			...{ name: 'name', name_en: 'name_en', kind: 'kind', parent: 'parent' },
			urban_rural: `CASE kind WHEN 'street' THEN 'urban' WHEN 'province' THEN NULL ELSE 'rural' END`
		},
		from: `(SELECT code AS area, kind, ${quoteText(PROVINCE)} AS parent,
				concat('合成', substr(code, 3, 4), '县', t % 15 + 1, CASE kind WHEN 'street' THEN '街道' WHEN 'town' THEN '镇' ELSE '乡' END) AS name,
				concat('Synthetic County ', substr(code, 3, 4), ' Town ', t % 15 + 1) AS name_en
			FROM towns UNION ALL SELECT ${quoteText(PROVINCE)}, 'province', NULL, '合成省', 'Synthetic Province')`
	}
];
