import { expect, test } from 'vitest';
import { choosePeriod } from '#lib/calendar/choose-period.ts';

const MONTHS = ['2024-11', '2025-01', '2025-03', '2025-06'];
const YEARS = ['2022', '2023', '2025'];

test.each([
	['there', MONTHS, '2025-01', '2025-01'],
	['between two', MONTHS, '2025-05', '2025-03'],
	['after all', MONTHS, '2030-01', '2025-06'],
	['before all', MONTHS, '2020-01', 'usual'],
	['a month where there are years', YEARS, '2025-06', '2023'],
	['the last month of a year', YEARS, '2025-12', '2025'],
	['a year where there are months', MONTHS, '2024', '2024-11'],
	['a quarter', MONTHS, '2025-Q1', '2025-03'],
	['one that ends with several', ['2024', '2024-Q4', '2024-12'], '2025-Q1', '2024-Q4'],
	['nothing', MONTHS, null, 'usual'],
	['no period', MONTHS, '2025-13', 'usual'],
	['words', MONTHS, 'latest', 'usual']
])('asked for %s', (_what, periods, asked, chosen) => {
	expect(choosePeriod(periods, asked, 'usual')).toBe(chosen);
});
