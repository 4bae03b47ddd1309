import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { codeLists } from '#lib/contract/code-list-index.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { metrics } from '#lib/metrics/index.ts';
import { measures } from '#lib/themes/measures.ts';
import { answeredTables, unansweredTable } from '#lib/themes/problems/needs.ts';
import { isThemeId } from '#lib/themes/theme-ids.ts';
import { readNeeds } from '#scripts/engine/read-needs.ts';

interface Need {
	id: string;
	kind: string;
	answered_by: string;
	where: string;
	reason: string;
}

const needs = parse<Need>(readFileSync('data/reference/needs.csv', 'utf8'), { columns: true });

/** Rows of each of the five documents. */
const ROWS = { S0: 31, S1: 30, S2: 35, S3: 26, S4: 25 };
const OWN_PAGES = [
	...['overview', 'coverage', 'towns', 'warnings', 'evaluation', 'findings', 'safety'],
	'definitions'
];

const KNOWN: Readonly<Record<string, (id: string) => boolean>> = {
	metric: (id) => metrics.has(id) || measures.some((measure) => measure.id === id),
	check: (id) => cubeLinks.some((link) => link.id === id),
	list: (id) => id in codeLists,
	reported: (id) => id in reportedIndicators,
	context: (id) => id === '',
	outside: (id) => id === ''
};

test('every row of the five documents stands in the list once', () => {
	const wanted = Object.entries(ROWS).flatMap(([document, rows]) =>
		Array.from({ length: rows }, (_, at) => `${document}-${String(at + 1).padStart(2, '0')}`)
	);
	expect(needs.map(({ id }) => id)).toEqual(wanted);
});

describe('every row', () => {
	test.each(needs)('$id names what there is, and a page', ({ kind, answered_by, where }) => {
		const unknown = answered_by.split(' ').filter((id) => !KNOWN[kind]?.(id));
		expect(unknown).toEqual([]);
		expect([where, isThemeId(where) || OWN_PAGES.includes(where)]).toEqual([where, true]);
	});

	test('by anything but a number says why', () => {
		const silent = needs.filter(({ kind, reason }) => kind !== 'metric' && reason === '');
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});

test('no two measures, and no measure and metric, share a name', () => {
	const ids = [...measures.map(({ id }) => id), ...metrics.keys()];
	expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});

describe('what the page of metrics and data shows of them', () => {
	test('every row but the pending stands in one table, in both languages', async () => {
		const read = await readNeeds();
		for (const locale of ['zh-CN', 'en'] as const) {
			const tables = [
				unansweredTable(read, locale),
				...answeredTables(read, locale).map((each) => each.table)
			];
			const rows = tables.flatMap((table) => table.rows);
			expect(rows.map(({ key }) => key).sort()).toEqual(needs.map(({ id }) => id));
			for (const { key, cells } of rows) {
				expect([key, cells.filter((cell) => /undefined|^$/.test(cell))]).toEqual([key, []]);
				if (locale === 'en')
					expect([key, cells[0]]).not.toEqual([key, expect.stringMatching(/[一-鿿]/)]);
			}
		}
	});

	test('the reason is told word for word, after the names of the figures', async () => {
		const read = await readNeeds();
		const [first] = answeredTables(read, 'zh-CN');
		expect(first?.title).toBe('改革完善社会救助制度的情况材料（30项）');
		const cellsOf = (id: string) => first?.table.rows.find(({ key }) => key === id)?.cells;
		expect(cellsOf('S0-12')).toEqual([
			...['临时救助群众**户**人（次）', '救助户数、救助人次', '总览']
		]);
		expect(cellsOf('S0-17')?.slice(1)).toEqual([
			'低保户同时享受专项救助的占比。部门填报，未经核验；只有占比；每户享受项目数的分布和低保线上下的待遇落差没有数字',
			'填报'
		]);
		expect(unansweredTable(read, 'zh-CN').rows.find(({ key }) => key === 'S2-01')?.cells).toEqual([
			...['根据区人大常委会2025年监督工作计划', '背景'],
			'调研工作的程序安排，不是数字；议题、起止日期和调研组成员以人大常委会的调研方案为准。'
		]);
	});
});
