import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'privacy-'));
});
afterAll(() => rm(root, { recursive: true }));

/** `npm run -s privacy -- action FILE`, the file holding the text. */
async function run(action: string, text: string) {
	const path = join(root, 'problem');
	await writeFile(path, text);
	const args = ['--import', 'tsx', 'scripts/privacy.ts', action, path];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	return { status, stderr, answer: stdout ? (JSON.parse(stdout) as unknown) : undefined };
}

/** Two rows of two and their totals: 20 50, 8 19; the 8 is unsafe by 3 either way. */
const JSON_PROBLEM = {
	cells: [
		{ id: 'a', value: 20 },
		{ id: 'b', value: 50 },
		{ id: 'ab', value: 70 },
		{ id: 'c', value: 8, status: 'u', lpl: 3, upl: 3 },
		{ id: 'd', value: 19 },
		{ id: 'cd', value: 27 },
		{ id: 'ac', value: 28 },
		{ id: 'bd', value: 69 },
		{ id: 'all', value: 97, status: 'z' }
	],
	equations: [
		{
			rhs: 0,
			terms: [
				['ab', -1],
				['a', 1],
				['b', 1]
			]
		},
		{
			rhs: 0,
			terms: [
				['cd', -1],
				['c', 1],
				['d', 1]
			]
		},
		{
			rhs: 0,
			terms: [
				['ac', -1],
				['a', 1],
				['c', 1]
			]
		},
		{
			rhs: 0,
			terms: [
				['bd', -1],
				['b', 1],
				['d', 1]
			]
		},
		{
			rhs: 0,
			terms: [
				['all', -1],
				['ab', 1],
				['cd', 1]
			]
		}
	]
};
const LINES = [
	...['0', '9'],
	...['0 20 20 s 0 1000 0 0 0', '1 50 50 s 0 1000 0 0 0', '2 70 70 s 0 1000 0 0 0'],
	...['3 8 8 u 0 1000 3 3 0', '4 19 19 s 0 1000 0 0 0', '5 27 27 s 0 1000 0 0 0'],
	...['6 28 28 s 0 1000 0 0 0', '7 69 69 s 0 1000 0 0 0', '8 97 97 z 97 97 0 0 0'],
	'5',
	...['0 3 : 2 (-1) 0 (1) 1 (1)', '0 3 : 5 (-1) 3 (1) 4 (1)', '0 3 : 6 (-1) 0 (1) 3 (1)'],
	...['0 3 : 7 (-1) 1 (1) 4 (1)', '0 3 : 8 (-1) 2 (1) 5 (1)']
];

describe('npm run privacy', () => {
	test('audit says what an attacker knows, and ends with 1 where it is too much', async () => {
		const { status, answer } = await run('audit', JSON.stringify(JSON_PROBLEM));
		expect(answer).toEqual({
			intervals: { c: [8, 8] },
			exact: ['c'],
			violations: [{ id: 'c', lo: 8, hi: 8, needLo: 5, needHi: 11 }]
		});
		expect(status).toBe(1);
	});

	test('protect hides what it takes, from JSON and JJ alike, and ends with 0', async () => {
		// 8 lies in [0, 27]: down by itself, up by all of 19.
		const intervals = { a: [1, 28], b: [42, 69], c: [0, 27], d: [0, 27] };
		const fromJson = await run('protect', JSON.stringify(JSON_PROBLEM));
		expect(fromJson).toMatchObject({ status: 0 });
		expect(fromJson.answer).toEqual({
			...{ suppressed: ['a', 'b', 'c', 'd'], cost: 97, intervals, violations: [] }
		});
		const fromJj = await run('protect', `${LINES.join('\r\n')}\r\n`);
		const named = { 0: intervals.a, 1: intervals.b, 3: intervals.c, 4: intervals.d };
		expect(fromJj.answer).toEqual({
			...{ suppressed: ['0', '1', '3', '4'], cost: 97, intervals: named, violations: [] }
		});
		expect(fromJj.status).toBe(0);
	});

	test('an open end is null, and what cannot be protected is told', async () => {
		const cells = [
			{ id: 'total', value: 9, status: 'z' },
			{ id: 'part', value: 4, status: 'u', lpl: 1, upl: 1 },
			{ id: 'rest', value: 5, status: 'z' },
			{ id: 'apart', value: null, status: 'm' }
		];
		const equations = [
			{
				rhs: 0,
				terms: [
					['total', -1],
					['part', 1],
					['rest', 1]
				]
			}
		];
		const { status, answer } = await run(
			'protect',
			JSON.stringify({ cells: cells.slice(0, 3), equations })
		);
		expect(answer).toMatchObject({
			suppressed: ['part'],
			violations: [{ id: 'part', lo: 4, hi: 4 }]
		});
		expect(status).toBe(1);
		const audit = await run('audit', JSON.stringify({ cells, equations }));
		expect(audit.answer).toMatchObject({ intervals: { apart: [0, null] } });
	});

	test.each([
		['not a problem', '[]', 'not a JSON object'],
		['no JSON', '{', 'JSON'],
		[
			'a cell that is not there',
			'{"cells":[],"equations":[{"terms":[["x",1]]}]}',
			'equations[0]: no cell has the id “x”'
		],
		[
			'a status',
			'{"cells":[{"id":"a","value":1,"status":"q"}],"equations":[]}',
			'cells[0]: status'
		],
		[
			'a published cell without a value',
			'{"cells":[{"id":"a"}],"equations":[]}',
			'cell “a” is published'
		],
		[
			'totals that do not add up',
			JSON.stringify({
				...JSON_PROBLEM,
				cells: JSON_PROBLEM.cells.map((cell) => (cell.id === 'ab' ? { ...cell, value: 71 } : cell))
			}),
			'equation 1 is off by -1'
		],
		[
			'a JJ line cut short',
			LINES.map((line) => (line.startsWith('4 ') ? '4 19 19 s' : line)).join('\n'),
			'line 7: a cell is'
		],
		['a JJ file cut short', LINES.slice(0, -1).join('\n'), 'an equation is missing']
	])('bad input names the place: %s', async (_what, text, reason) => {
		const { status, stderr, answer } = await run('audit', text);
		expect([status, answer]).toEqual([3, undefined]);
		expect(stderr).toContain(reason);
	});

	test('what is neither audit nor protect is told how to be written', async () => {
		expect(await run('hide', '{}')).toMatchObject({ status: 2 });
	});
});
