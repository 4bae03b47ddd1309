import { describe, expect, test } from 'vitest';
import type { ReconciledIndicator } from '#lib/contract/reconciled-indicators.ts';
import { treatReported, type Beside } from '#scripts/protection/release/treat-reported.ts';

const K = 5;

/** What is published: 1,000 households and 1,300 persons in town, 400 and 500 in the country. */
const PUBLISHED: Readonly<Record<string, number>> = {
	...{ 'households urban': 1000, 'households rural': 400, 'households _T': 1400 },
	...{ 'persons urban': 1300, 'persons rural': 500, 'persons _T': 1800 },
	...{ 'person_times ': 40, 'amount_yuan ': 12_345_678 }
};

const published = ({ ours: { measure, codes } }: ReconciledIndicator): Beside => {
	const value = PUBLISHED[`${measure} ${codes.urban_rural ?? ''}`];
	return value === undefined ? undefined : { value };
};

function take(
	reported: Readonly<Record<string, number>>,
	beside: (indicator: ReconciledIndicator) => Beside = published,
	base = 500
) {
	const taken = treatReported(
		Object.entries(reported).map(([indicator, value]) => ({ indicator, value })),
		beside,
		() => base,
		K
	);
	return Object.fromEntries(
		[...taken].map(([indicator, now]) => [
			indicator,
			now ? `${now.value ?? '隐'} ${now.status}` : ''
		])
	);
}

describe('a count that is reported upward', () => {
	test.each([
		[1000, '1000 E'],
		[999, '1000 E'],
		[1005, '1000 E'],
		[994, '994 A'],
		[1006, '1006 A']
	])('beside a published 1,000, %d is told as %s: none, one and five look alike', (value, told) => {
		expect(take({ dibao_urban_households: value })['dibao_urban_households']).toBe(told);
	});

	test('close to the number paid is told as that one, where that one is told', () => {
		expect(take({ dibao_urban_households: 989, dibao_urban_paid_households: 990 })).toEqual({
			dibao_urban_households: '990 E',
			dibao_urban_paid_households: '990 A'
		});
		expect(take({ dibao_urban_households: 993, dibao_urban_paid_households: 997 })).toEqual({
			dibao_urban_households: '993 A',
			dibao_urban_paid_households: '1000 E'
		});
	});

	test('of persons follows its households, and is hidden where these are close and it is not', () => {
		const persons = (households: number, value: number) =>
			take({ dibao_urban_households: households, dibao_urban_persons: value })[
				'dibao_urban_persons'
			];
		expect(persons(1001, 1298)).toBe('1300 E');
		expect(persons(1001, 1290)).toBe('隐 C');
		expect(persons(990, 1298)).toBe('1298 A');
		expect(take({ dibao_urban_persons: 1200 })).toEqual({ dibao_urban_persons: '隐 C' });
	});

	test('of a total is the sum of its parts as they are told, so that no part follows by subtraction', () => {
		const parts = { dibao_urban_households: 998, dibao_rural_households: 391 };
		expect(take({ ...parts, dibao_households: 1389 })).toEqual({
			...{ dibao_urban_households: '1000 E', dibao_rural_households: '391 A' },
			dibao_households: '1391 E'
		});
		// A total that contradicts its parts, or comes without one, would tell of it otherwise.
		expect(take({ ...parts, dibao_households: 1388 })['dibao_households']).toBe('隐 C');
		expect(take({ dibao_rural_households: 391, dibao_households: 1389 })['dibao_households']).toBe(
			'隐 C'
		);
		expect(take({ dibao_households: 1389 })['dibao_households']).toBe('1389 A');
		expect(take({ dibao_households: 1398 })['dibao_households']).toBe('1400 E');
		expect(
			take({ dibao_urban_households: 980, dibao_rural_households: 391, dibao_households: 1371 })[
				'dibao_households'
			]
		).toBe('1371 A');
	});

	test('is hidden where ours is, and waits where there is none yet', () => {
		expect(take({ dibao_urban_households: 7 }, () => 'hidden')).toEqual({
			dibao_urban_households: '隐 C'
		});
		expect(take({ dibao_urban_households: 7 }, () => undefined)).toEqual({
			dibao_urban_households: ''
		});
	});
});

describe('money that is reported upward', () => {
	test('is rounded to 10,000 yuan, or to the base of its programme where that is more', () => {
		expect(take({ dibao_spending_to_date: 1234.6 })).toEqual({ dibao_spending_to_date: '1235 R' });
		expect(take({ dibao_spending_to_date: 1234.6 }, published, 20_000)).toEqual({
			dibao_spending_to_date: '1234 R'
		});
	});

	test('is hidden beside amounts that are themselves rounded: two roundings would tell more', () => {
		expect(take({ dibao_spending_to_date: 1234.6 }, () => 'rounded')).toEqual({
			dibao_spending_to_date: '隐 C'
		});
	});
});

test('what is taken over once is taken over the same again', () => {
	const once = {
		dibao_urban_households: 1000,
		dibao_rural_households: 391,
		dibao_households: 1391
	};
	expect(take(once)).toEqual({
		...{ dibao_urban_households: '1000 E', dibao_rural_households: '391 A' },
		dibao_households: '1391 E'
	});
});
