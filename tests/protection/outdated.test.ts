import { expect, test } from 'vitest';
import type { Figure } from '#scripts/protection/release/figure.ts';
import {
	countOutdated,
	type ReleasedFigure
} from '#scripts/protection/release/released-figures.ts';

const place = (ref_area: string) => ({
	...{ table: 'funds', grain: 'quarter × town' as const, measure: 'amount_yuan' },
	...{ time_period: '2024-Q1', ref_area, codes: { programme: '01' } }
});
const released = (
	ref_area: string,
	status: ReleasedFigure['status'],
	published: number | null
): ReleasedFigure => ({ ...place(ref_area), status, published });
const counted = (ref_area: string, amount: number): Figure => ({
	...{ ...place(ref_area), counted: amount, threshold: 5, status: 'A', published: amount }
});

test('figures that the records give otherwise by now are counted, and of hidden ones nothing is said', () => {
	const before = [
		released('990101001', 'A', 8000),
		released('990101002', 'A', 8000),
		// Rounded to 1,000: 8,999 may still have been 8,000, 9,000 may not.
		released('990101003', 'R', 8000),
		released('990101004', 'R', 8000),
		released('990101005', 'C', null),
		released('990101006', 'A', 8000)
	];
	const now = [
		counted('990101001', 8000),
		counted('990101002', 8001),
		counted('990101003', 8999),
		counted('990101004', 9000),
		counted('990101005', 1)
	];
	expect(countOutdated(now, before, () => 1000)).toEqual({ funds: 2 });
	expect(countOutdated(now, [], () => 1000)).toEqual({});
});
