import { expect, test } from 'vitest';
import { amountBaseOf, policies } from '#lib/privacy/policy.ts';

test('amounts are rounded to 1, 2 or 5 × 10ⁿ yuan, no finer than what most households were paid', () => {
	const bases = [0, 500, 500.01, 1300, 2400, 5000, 9999].map((quarterly) =>
		amountBaseOf(policies.supervision, quarterly)
	);
	expect(bases).toEqual([500, 500, 1000, 2000, 5000, 5000, 10_000]);
	expect(amountBaseOf(policies.open, 0)).toBe(1000);
});
