import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CellType } from '#scripts/records/define-records-table.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { calibrated, openCounty, type County } from './open-county.ts';

let county: County;
beforeAll(async () => {
	county = await openCounty({ ...calibrated, households: 240 });
});
afterAll(() => county.close());

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const PATTERNS: Record<CellType, string> = {
	...{ id: '.+', text: '.+', town: String.raw`\d{9}`, county: String.raw`\d{6}` },
	...{ area: String.raw`\d{6}(\d{3})?`, date: DATE, month: String.raw`\d{4}-\d{2}` },
	...{ year: String.raw`\d{4}`, period: String.raw`\d{4}(-Q\d|-\d{2})?` },
	...{ money: String.raw`\d+\.\d{2}`, number: String.raw`-?\d+(\.\d+)?` },
	...{ count: String.raw`\d+`, flag: '[01]' }
};

describe.each(recordsTables)('the table $name, as declared', ({ name, columns, key }) => {
	test('has its columns, in order, and rows', async () => {
		const found = await county.rows(
			`SELECT column_name FROM information_schema.columns WHERE table_name = 'text_${name}' ORDER BY ordinal_position`
		);
		expect(found.flat()).toEqual(Object.keys(columns));
		expect(await county.cell(`SELECT count(*)::DOUBLE FROM ${name}`)).toBeGreaterThan(0);
	});

	test('holds cells of their types and codes, none empty that must not be', async () => {
		const faults = Object.entries(columns).map(([column, { type, codes, optional }]) => {
			const list = codes?.map((code) => `'${code}'`).join(', ');
			const wrong = list
				? `"${column}" NOT IN (${list})`
				: `NOT regexp_full_match("${column}", '${PATTERNS[type]}')`;
			const missing = optional ? 'false' : `"${column}" IS NULL`;
			return `count(*) FILTER (WHERE ${wrong} OR ${missing})::DOUBLE`;
		});
		const [counts] = await county.rows(`SELECT ${faults.join(', ')} FROM text_${name}`);
		const faulty = Object.keys(columns).filter((_column, at) => counts?.[at] !== 0);
		expect(faulty).toEqual([]);
	});

	test('refers to rows that are there', async () => {
		for (const [column, { refers }] of Object.entries(columns)) {
			const [table, target] = refers?.split('.') ?? [];
			if (!table) continue;
			const lost = `SELECT count(*)::DOUBLE FROM ${name} WHERE ${column} NOT IN (SELECT ${target} FROM ${table})`;
			expect([column, await county.cell(lost)]).toEqual([column, 0]);
		}
	});

	test('repeats no key', async () => {
		if (key.length === 0) return;
		const repeated = `SELECT count(*)::DOUBLE FROM (SELECT ${key.join(', ')} FROM ${name} GROUP BY ALL HAVING count(*) > 1)`;
		expect(await county.cell(repeated)).toBe(0);
	});

	test('knows nothing after the last day', async () => {
		for (const [column, { type }] of Object.entries(columns)) {
			// What is due may lie ahead; what has happened may not.
			if (!['date', 'month'].includes(type) || /due_on$/.test(column)) continue;
			const end = type === 'date' ? '2025-06-30' : '2025-06';
			const later = `SELECT count(*)::DOUBLE FROM text_${name} WHERE "${column}" > '${end}'`;
			expect([column, await county.cell(later)]).toEqual([column, 0]);
		}
	});
});
