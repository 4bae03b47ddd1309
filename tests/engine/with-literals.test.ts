import { expect, test } from 'vitest';
import { withLiterals } from '#lib/engine/with-literals.ts';
import { openNodeEngineWith } from '#scripts/engine/node-engine.ts';

const AWKWARD = ["' OR true --", "''", '"', '\\', '?', '大坪', '\n', '$1', ''];

test('a text comes back from the engine as it went in, whatever stands in it', async () => {
	const engine = await openNodeEngineWith([]);
	try {
		for (const text of AWKWARD) {
			const sql = withLiterals({ sql: 'SELECT ? AS text, ? AS other', params: [text, 'x'] });
			const rows = await engine.rows({ sql, params: [], tables: [] });
			expect(rows).toEqual([{ text, other: 'x' }]);
		}
	} finally {
		await engine.close();
	}
});

test('a number is a double, however small or large', async () => {
	const engine = await openNodeEngineWith([]);
	try {
		for (const number of [0, -1, 0.1, 1e-7, 1e21, Number.MAX_SAFE_INTEGER]) {
			const sql = withLiterals({ sql: 'SELECT ? AS number', params: [number] });
			expect(await engine.rows({ sql, params: [], tables: [] })).toEqual([{ number }]);
		}
	} finally {
		await engine.close();
	}
});

test.each([[['a']], [['a', 'b', 'c']], [['a', NaN]], [['a', Infinity]], [['a', 'b\0c']]])(
	'refuses what two places cannot hold: %j',
	(params) => {
		expect(() => withLiterals({ sql: 'SELECT ?, ?', params })).toThrow(RangeError);
	}
);
