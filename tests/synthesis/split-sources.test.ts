import { expect, test } from 'vitest';
import { splitSources } from '#scripts/synthesis/split-sources.ts';

test('a list is paid by one source after the other, to the cent, and some households by two', () => {
	// 1000 yuan: 285 from the centre, 190 from the province, 115 and 345 below, 42, 17 and 6 from others.
	const drawn = splitSources([20_000, 30_000, 50_000]);
	expect(drawn).toEqual([
		[{ source: 'central', cents: 20_000 }],
		[
			{ source: 'central', cents: 8_500 },
			{ source: 'provincial', cents: 19_000 },
			{ source: 'municipal', cents: 2_500 }
		],
		[
			{ source: 'municipal', cents: 9_000 },
			{ source: 'county', cents: 34_500 },
			{ source: 'lottery', cents: 4_200 },
			{ source: 'donation', cents: 1_700 },
			{ source: 'other', cents: 600 }
		]
	]);
});

test('a list of one small amount loses nothing, and an empty one has no parts', () => {
	expect(splitSources([100]).flat()).toEqual([{ source: expect.any(String), cents: 100 }]);
	expect(splitSources([])).toEqual([]);
	expect(splitSources([0, 0])).toEqual([[], []]);
});
