import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventSides, sideOf } from '#lib/statistics/event-sides.ts';

test('of a hundred events in four equal areas, forty are more than chance gives and ten fewer, by hand', () => {
	// Binomial, 100 events at one in four: mean 25, deviation √(100 × ¼ × ¾) = 4.33; 3.09 of these are 13.4.
	const areas = [40, 10, 25, 25].map((amount) => ({ amount, weight: 50 }));
	expect(eventSides(areas)).toEqual(['above', 'below', 'within', 'within']);
});

test('a small area is not blamed for none: of a hundred events it would have two', () => {
	// 0.98 ^ 100 = 13 %: none is no surprise.
	const areas = [0, 32, 34, 34].map((amount, at) => ({ amount, weight: at === 0 ? 2 : 98 / 3 }));
	expect(eventSides(areas)?.[0]).toBe('within');
});

test('nothing is said of three areas, nor where nothing happened', () => {
	const none = { amount: 0, weight: 10 };
	expect(eventSides([{ amount: 9, weight: 1 }, none, none])).toBeUndefined();
	expect(eventSides([none, none, none, none])).toBeUndefined();
});

test('a limit itself is within', () => {
	expect(sideOf(0.5, { lower: 0.5, upper: 0.6 })).toBe('within');
	expect(sideOf(0.6, { lower: 0.5, upper: 0.6 })).toBe('within');
	expect(sideOf(0.61, { lower: 0.5, upper: 0.6 })).toBe('above');
	expect(sideOf(0.49, { lower: 0.5, upper: 0.6 })).toBe('below');
});

test('the sides do not depend on the unit of weights nor on the order of areas', () => {
	const area = fc.record({
		amount: fc.integer({ min: 0, max: 200 }),
		weight: fc.integer({ min: 1, max: 500 })
	});
	fc.assert(
		fc.property(fc.array(area, { minLength: 4, maxLength: 12 }), (areas) => {
			const sides = eventSides(areas);
			const scaled = areas.map(({ amount, weight }) => ({ amount, weight: weight * 2 }));
			expect(eventSides(scaled)).toEqual(sides);
			expect(eventSides([...areas].reverse())).toEqual(sides && [...sides].reverse());
		})
	);
});
