import { expect, test } from 'vitest';
import { policies } from '#lib/privacy/policy.ts';
import { treatProcess, type WaitingTimes } from '#scripts/protection/release/treat-process.ts';

const CODES = { programme: '01', step: 'whole', status: 'decided', channel: '_T', devolved: '_T' };

const applicationsOf = (bins: Readonly<Record<string, number>>) =>
	(bins['within'] ?? 0) + (bins['over'] ?? 0) + (bins['_Z'] ?? 0);

function told(...periods: WaitingTimes['periods'][number]['bins'][]) {
	const times: WaitingTimes = {
		...{ grain: 'quarter × county', ref_area: '990101', codes: CODES },
		periods: periods.map((bins, at) => ({
			time_period: `2024-Q${at + 1}`,
			applications: applicationsOf(bins),
			households: applicationsOf(bins),
			bins
		}))
	};
	return treatProcess(times, policies.supervision).map(
		({ time_period, codes, published }) => `${time_period} ${codes['bin']} ${published ?? '隐'}`
	);
}

test('seven bins of three and more are told, empty ones as 0', () => {
	expect(told({ '6-10': 3, '11-15': 8, '16-20': 9, within: 20 })).toEqual([
		'2024-Q1 _T 20',
		...['0-5 0', '6-10 3', '11-15 8', '16-20 9', '21-30 0', '31-45 0', '46+ 0'].map(
			(bin) => `2024-Q1 ${bin}`
		)
	]);
});

test('a bin of one is told within a wider one', () => {
	expect(told({ '0-5': 1, '6-10': 6, '11-15': 8, within: 15 })).toEqual([
		...['2024-Q1 _T 15', '2024-Q1 0-10 7', '2024-Q1 11-20 8', '2024-Q1 21-30 0', '2024-Q1 31+ 0']
	]);
});

test('where even that is too fine, those within and over the limit are told', () => {
	expect(told({ '0-5': 2, '11-15': 20, '21-30': 4, within: 22, over: 4 })).toEqual([
		...['2024-Q1 _T 26', '2024-Q1 within 22', '2024-Q1 over 4', '2024-Q1 _Z 0']
	]);
});

test('one over the limit is not: there is their number alone', () => {
	expect(told({ '0-5': 2, '11-15': 20, '21-30': 1, within: 22, over: 1 })).toEqual([
		'2024-Q1 _T 23'
	]);
});

test('four applications are hidden with all their bins', () => {
	expect(told({ '11-15': 4, within: 4 })).toEqual(['2024-Q1 _T 隐']);
});
