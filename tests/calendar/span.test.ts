import { describe, expect, test } from 'vitest';
import { isWithin, readSpan } from '#lib/calendar/span.ts';

const read = (query: string) => readSpan(new URLSearchParams(query));

describe('what an address says of a span', () => {
	test.each([
		['from=2023-05&to=2024', { from: '2023-05', to: '2024' }],
		['from=2023', { from: '2023' }],
		['to=2024-Q2', { to: '2024-Q2' }],
		['from=2024-06&to=2024', { from: '2024-06', to: '2024' }],
		['from=May&to=2024', { to: '2024' }],
		['from=2024-07&to=2024-06', undefined],
		['from=2025&to=2024-12', undefined],
		['', undefined]
	])('%s', (query, span) => expect(read(query)).toEqual(span));
});

test('a year lies in a span that holds one of its months, a month in the year that holds it', () => {
	const span = { from: '2023-12', to: '2024-Q1' };
	const periods = ['2022', '2023', '2024', '2025', '2023-11', '2023-12', '2024-03', '2024-04'];
	expect(periods.filter((period) => isWithin(period, span))).toEqual([
		'2023',
		'2024',
		'2023-12',
		'2024-03'
	]);
	expect(isWithin('2024-Q2', span)).toBe(false);
	expect(isWithin('1999', { to: '2024' })).toBe(true);
});
