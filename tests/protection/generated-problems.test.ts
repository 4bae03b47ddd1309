import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditProblem } from '#scripts/protection/problem/audit-problem.ts';
import { protectProblem } from '#scripts/protection/problem/protect-problem.ts';
import { isHidden, type Problem, type ProblemCell } from '#scripts/protection/problem/problem.ts';
import { optimalCost } from './optimal-cost.ts';

/** A table of counts by two or three codes with all its totals; counts of 1 to 3 are unsafe. */
function tableOf(sizes: readonly number[], counts: readonly number[]): Problem {
	const cells: ProblemCell[] = [];
	const places = new Map<string, number>();
	const codes = sizes.map((size) => ['T', ...Array.from({ length: size }, (_, at) => String(at))]);
	const ids = codes.reduce<string[][]>(
		(all, each) => all.flatMap((id) => each.map((code) => [...id, code])),
		[[]]
	);
	const leaves = ids.filter((id) => !id.includes('T'));
	for (const id of ids) {
		const value = leaves
			.filter((leaf) => leaf.every((code, at) => id[at] === 'T' || id[at] === code))
			.reduce((sum, leaf) => sum + (counts[leaves.indexOf(leaf)] ?? 0), 0);
		const isUnsafe = value > 0 && value < 4;
		places.set(id.join(), cells.length);
		cells.push({
			...{ id: id.join(), value, weight: value + 1, lower: 0, upper: Infinity, spl: 0 },
			...(isUnsafe ? { status: 'u', lpl: 1, upl: 3 } : { status: 's', lpl: 0, upl: 0 })
		});
	}
	const equations = ids.flatMap((id) =>
		id.flatMap((code, at) => {
			if (code !== 'T') return [];
			const parts = (codes[at] ?? []).filter((part) => part !== 'T');
			const term = (part: string, times: number) => ({
				cell: places.get(id.map((own, place) => (place === at ? part : own)).join()) ?? -1,
				times
			});
			return [{ rhs: 0, terms: [term('T', -1), ...parts.map((part) => term(part, 1))] }];
		})
	);
	return { cells, equations };
}

const count = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 4, arbitrary: fc.nat(30) }
);
const tables = fc.constantFrom([3, 4], [4, 4], [2, 6], [2, 2, 3]).chain((sizes) => {
	const length = sizes.reduce((product, size) => product * size, 1);
	return fc
		.array(count, { minLength: length, maxLength: length })
		.map((counts) => tableOf(sizes, counts));
});

test('whatever the table: every unsafe cell is protected, what was published stays, and costs at most half more than the least', async () => {
	await fc.assert(
		fc.asyncProperty(tables, async (problem) => {
			const { suppressed, cost, violations } = await protectProblem(problem);
			const least = await optimalCost(problem);
			if (least === undefined) {
				expect(violations).not.toEqual([]);
				return;
			}
			expect(violations).toEqual([]);
			expect(suppressed).toEqual(
				expect.arrayContaining(problem.cells.filter(isHidden).map(({ id }) => id))
			);
			expect(cost).toBeLessThanOrEqual(1.5 * least + 1e-6);
		}),
		{ numRuns: 40, seed: 20261122 }
	);
});

test('whatever the table, the same table is protected the same way', async () => {
	await fc.assert(
		fc.asyncProperty(tables, async (problem) => {
			expect(await protectProblem(problem)).toEqual(await protectProblem(problem));
		}),
		{ numRuns: 10, seed: 20261122 }
	);
});

test('whatever the pattern, the truth lies in every interval', async () => {
	await fc.assert(
		fc.asyncProperty(tables, fc.infiniteStream(fc.boolean()), async (problem, coins) => {
			const hidden = [...problem.cells.keys()].filter(() => coins.next().value);
			const { intervals } = await auditProblem(problem, hidden);
			for (const at of hidden) {
				const { id, value } = problem.cells[at] as ProblemCell;
				const [low, high] = intervals[id] ?? [NaN, NaN];
				expect(low).toBeLessThanOrEqual((value ?? NaN) + 1e-6);
				expect(high).toBeGreaterThanOrEqual((value ?? NaN) - 1e-6);
			}
		}),
		{ numRuns: 40, seed: 20261122 }
	);
});
