import { describe, expect, test } from 'vitest';
import { tables } from '#lib/contract/tables.ts';
import { cubeWords, recordsWords, validationWords } from '#lib/wording/validation-words.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import type { CellCheck } from '#scripts/validation/typed-relation.ts';
import { rulesOf } from '#scripts/validation/rules.ts';

/** The compiler keeps this list complete. */
const CELL_RULES: Record<CellCheck['rule'], true> = {
	'missing-value': true,
	'wrong-type': true,
	'unknown-code': true,
	'citizen-number': true
};
/** What connectors and the reading of columns say without a rule of their own. */
const NOTES = [
	...['missing-column', 'unknown-column', 'repeated-column', 'unnamed-column', 'no-header'],
	...['ragged-row', 'hidden-sheet', 'unknown-table', 'uncached-formula']
];

describe('the report of validation is in words', () => {
	const rules = new Set([
		...recordsTables.flatMap(rulesOf).map(({ id }) => id),
		...Object.keys(CELL_RULES),
		...NOTES
	]);

	test.each([...rules])('for the rule %s, in both languages', (rule) => {
		expect(validationWords[rule]?.['zh-CN']).toMatch(/[一-龥]{3}/);
		expect(validationWords[rule]?.en).toMatch(/^[\x20-\x7e’]+$/);
	});

	test('for every table of records, and for all that is counted from them', () => {
		const untold = recordsTables.filter(({ name }) => !recordsWords[name]);
		expect(untold.map(({ name }) => name)).toEqual([]);
		// Records have no spending as statistics print it: theirs is in `funds`.
		const uncounted = tables.filter(({ name }) => name !== 'spending' && !cubeWords[name]);
		expect(uncounted.map(({ name }) => name)).toEqual([]);
	});
});
