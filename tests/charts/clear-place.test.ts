import { describe, expect, test } from 'vitest';
import { boxOf, clearPlace, type Place } from '#lib/charts/clear-place.ts';

const at = (x: number, y: number): Place => ({ x, y, position: 'top', align: 'left' });

describe('the name of a line in a plane of dots', () => {
	test('covers its characters and a line’s height, above its point', () => {
		// Two Chinese characters of 11 px.
		expect(boxOf('总体', at(100, 50))).toEqual({ left: 100, right: 122, top: 32, bottom: 46 });
		expect(boxOf('总体', { x: 100, y: 50, position: 'bottom', align: 'right' })).toEqual({
			...{ left: 78, right: 100, top: 54, bottom: 68 }
		});
	});

	test('stands at the first place where it covers no dot', () => {
		const dot = { left: 110, right: 124, top: 30, bottom: 44 };
		const places = [at(100, 50), at(60, 50), at(0, 50)];
		expect(clearPlace('总体', places, [dot])).toBe(places[1]);
	});

	test('stands at its usual place where everything is taken', () => {
		const places = [at(100, 50), at(60, 50)];
		const all = { left: 0, right: 500, top: 0, bottom: 500 };
		expect(clearPlace('总体', places, [all])).toBe(places[0]);
	});
});
