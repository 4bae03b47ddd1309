import { expect, test } from 'vitest';
import { policies } from '#lib/privacy/policy.ts';
import { treatCategories, type Categories } from '#scripts/protection/release/treat-categories.ts';

/** Persons by category, one household each. */
async function told(counts: Record<string, number>, sensitive: string[] = []) {
	const categories: Categories = {
		...{ table: 'profile', grain: 'year × county × illness', time_period: '2024' },
		...{ ref_area: '990101', codes: { programme: '01', attribute: 'illness' } },
		...{ dimension: 'category', measure: 'persons', sensitive, isShown: true },
		categories: new Map(
			Object.entries(counts).map(([code, counted]) => [code, { households: counted, counted }])
		)
	};
	const figures = await treatCategories(categories, policies.supervision);
	return figures.map(({ codes, published }) => `${codes['category']} ${published ?? '隐'}`);
}

test('categories of ten and more are told to five, and add up to their sum to five', async () => {
	// 34 + 51 + 18 = 103: 105 to five; 30 + 50 + 15 lie below, of which 34 and 18 are nearest to the next.
	expect(await told({ a: 34, b: 51, c: 18 })).toEqual(['a 35', 'b 50', 'c 20']);
});

test('a small category is told with its neighbour', async () => {
	expect(await told({ a: 40, b: 3, c: 20 })).toEqual(['a 40', 'b..c 25']);
});

test('nothing is told where one category is left', async () => {
	expect(await told({ yes: 4, no: 90 })).toEqual(['yes 隐', 'no 隐']);
});

test('nothing is told where nearly everybody has what is sensitive', async () => {
	expect(await told({ yes: 200, no: 15 }, ['yes'])).toEqual(['yes 隐', 'no 隐']);
	expect(await told({ yes: 200, no: 15 }, ['no'])).toEqual(['yes 200', 'no 15']);
});
