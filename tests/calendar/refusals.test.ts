import { afterEach, expect, test, vi } from 'vitest';
import { AppError, type ErrorCode } from '#lib/errors.ts';
import { reportError } from '#scripts/report-error.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

const place = { file: 'data/reference/holidays.csv', line: 3 };

test.each<[ErrorCode, Record<string, string | number>]>([
	['calendar/uncovered-year', { file: place.file, year: 2027 }],
	['calendar/incomplete-year', { file: place.file, year: 2027, listed: 9, expected: 13 }],
	['calendar/invalid-date', { date: '2024-02-30' }],
	['reference/invalid-cell', { ...place, column: 'kind', value: 'off', expected: 'holiday' }],
	['reference/missing-column', { file: place.file, column: 'kind' }],
	['reference/repeated-row', { ...place, first: 2 }]
])('%s ends a command with status 3 and says in both languages where', (code, context) => {
	const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	expect(reportError(new AppError(code, context))).toBe(3);
	const [chinese, english] = written.mock.calls.map(([text]) => String(text));
	for (const value of Object.values(context)) {
		expect(chinese).toContain(String(value));
		expect(english).toContain(String(value));
	}
	expect(`${chinese}${english}`).not.toMatch(/[{}]/);
});
