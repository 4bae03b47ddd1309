import { expect, test } from 'vitest';
import { periodsBeside } from '#lib/calendar/periods-beside.ts';

const months = ['2025-03', '2025-04', '2025-06'];

test.each([
	['2025-03', ['2025-04']],
	['2025-04', ['2025-06', '2025-03']],
	['2025-06', ['2025-04']],
	['2025-05', []]
])('beside %s are %j, the later first', (period, expected) => {
	expect(periodsBeside(months, period)).toEqual(expected);
});
