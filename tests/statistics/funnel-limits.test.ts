import { expect, test } from 'vitest';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';

test('one in two among two, by hand: F(0) = ¼, so that 2.5 % lies a tenth into the first count', () => {
	const { lower, upper } = funnelLimits(0.5, 2, 0.95);
	// α = (¼ − 0.025) ⁄ ¼ = 0.9, and (1 − 0.975) ⁄ ¼ = 0.1: counts −0.9 and 1.9.
	expect(lower).toBe(0);
	expect(upper).toBeCloseTo(0.95, 12);
});

test('one in two among ten, from the table of the binomial distribution', () => {
	// F(1) = 11⁄1024, F(2) = 56⁄1024, F(7) = 968⁄1024, F(8) = 1013⁄1024.
	const lower = (2 - (56 / 1024 - 0.025) / (45 / 1024)) / 10;
	const upper = (8 - (1013 / 1024 - 0.975) / (45 / 1024)) / 10;
	const limits = funnelLimits(0.5, 10, 0.95);
	expect(limits.lower).toBeCloseTo(lower, 12);
	expect(limits.upper).toBeCloseTo(upper, 12);
});

test('large areas come near the normal distribution', () => {
	const [rate, size] = [0.01, 200_000];
	const error = Math.sqrt((rate * (1 - rate)) / size);
	const { lower, upper } = funnelLimits(rate, size, 0.998);
	expect((upper - rate) / error).toBeCloseTo(3.09, 1);
	expect((rate - lower) / error).toBeCloseTo(3.09, 1);
});

test('limits narrow with size and contain the rate', () => {
	const widths = [50, 500, 5000, 50_000].map((size) => {
		const { lower, upper } = funnelLimits(0.02, size, 0.95);
		expect(lower).toBeLessThan(0.02);
		expect(upper).toBeGreaterThan(0.02);
		return upper - lower;
	});
	expect(widths).toEqual([...widths].sort((a, b) => b - a));
});
