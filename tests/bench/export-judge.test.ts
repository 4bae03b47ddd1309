import { expect, test } from 'vitest';
import { bytesNeeded, obstacleOnDisk } from '#scripts/bench/export/check-disk.ts';
import {
	growthExponent,
	judge,
	secondsLeft,
	timesFloor,
	type StepReading
} from '#scripts/bench/export/judge.ts';

/** 10 seconds a step for the floor, 15 for the export, and 1 GB, unless told otherwise. */
function reading(
	step: number,
	{ floor = step * 10, ours = step * 15, memory = 1e9 } = {}
): StepReading {
	const cost = (seconds: number) => ({ seconds, cpu: seconds, memory, spill: 0 });
	return { step, rows: step * 1_200_000, floor: cost(floor), export: cost(ours) };
}

test('an export of 15 seconds beside a floor of 10 is 1.5 times the floor', () => {
	expect(timesFloor(reading(1))).toBe(1.5);
});

test('ten times the cost for ten times the size is an exponent of 1, a hundred times of 2', () => {
	const small = { size: 10, cost: 6 };
	expect(growthExponent(small, { size: 100, cost: 60 })).toBeCloseTo(1);
	expect(growthExponent(small, { size: 100, cost: 600 })).toBeCloseTo(2);
	expect(growthExponent(small, { size: 100, cost: 6 })).toBeCloseTo(0);
});

test('the aims are met at twice the floor, under 6 GB and linearly', () => {
	const verdicts = judge([
		reading(10, { ours: 200 }),
		reading(100, { floor: 1000, ours: 2000, memory: 5.99e9 })
	]);
	expect(verdicts.map(({ value, isMet }) => [value, isMet])).toEqual([
		['2.00 ×', true],
		['5.99 GB', true],
		['1.00', true]
	]);
});

test('each aim is missed by itself', () => {
	type Costs = Parameters<typeof reading>[1];
	const missed = (small: Costs, large: Costs) =>
		judge([reading(10, small), reading(100, large)])
			.filter(({ isMet }) => isMet === false)
			.map(({ aim }) => aim.split(' ').slice(0, 2).join(' '));
	expect(missed({}, { floor: 700 })).toEqual(['×100 within']);
	expect(missed({}, { memory: 6e9 })).toEqual(['×100 under']);
	expect(missed({ ours: 140 }, {})).toEqual(['×10 to']);
});

test('without the steps that an aim is about there is no verdict', () => {
	const open = (steps: number[]) =>
		judge(steps.map((step) => reading(step))).map(({ isMet }) => isMet);
	expect(open([1, 10])).toEqual([undefined, undefined, undefined]);
	expect(open([1, 100])).toEqual([true, true, undefined]);
});

test('further steps take at most what the last one took, times their size', () => {
	expect(secondsLeft({ step: 1, seconds: 30 }, [10, 100])).toBe(3300);
	expect(secondsLeft({ step: 100, seconds: 30 }, [])).toBe(0);
});

test('a disk that is too small is refused with both numbers and what to do', async () => {
	expect(await obstacleOnDisk('/', bytesNeeded(1, true))).toBeUndefined();
	expect(await obstacleOnDisk('/', 1e18)).toMatch(
		/^\/ has [\d.]+ GB free and the bench may need 1000000000\.0 GB: .*TMPDIR.*--steps/
	);
});
