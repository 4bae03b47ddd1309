import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { codeLists } from '#lib/contract/code-list-index.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { metrics } from '#lib/metrics/index.ts';
import { measures } from '#lib/themes/measures.ts';
import { isThemeId } from '#lib/themes/theme-ids.ts';

interface Need {
	id: string;
	kind: string;
	answered_by: string;
	where: string;
	reason: string;
}

const needs = parse<Need>(readFileSync('data/reference/needs.csv', 'utf8'), { columns: true });
const answered = needs.filter(({ kind }) => kind !== 'pending');

/** Rows of each of the five documents. */
const ROWS = { S0: 31, S1: 30, S2: 35, S3: 26, S4: 25 };
/** Rows that nothing answers yet; only ever fewer. */
const PENDING = 46;
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

test('what is not answered yet is known, and becomes less', () => {
	expect(needs.length - answered.length).toBe(PENDING);
});

describe('a row that is answered', () => {
	test.each(answered)('$id names what there is, and a page', ({ kind, answered_by, where }) => {
		const unknown = answered_by.split(' ').filter((id) => !KNOWN[kind]?.(id));
		expect(unknown).toEqual([]);
		expect([where, isThemeId(where) || OWN_PAGES.includes(where)]).toEqual([where, true]);
	});

	test('by anything but a number says why', () => {
		const silent = answered.filter(({ kind, reason }) => kind !== 'metric' && reason === '');
		expect(silent.map(({ id }) => id)).toEqual([]);
	});
});

test('no two measures, and no measure and metric, share a name', () => {
	const ids = [...measures.map(({ id }) => id), ...metrics.keys()];
	expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
});
