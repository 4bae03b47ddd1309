import loadHighs from 'highs';
import type { Problem } from '#scripts/protection/problem/problem.ts';
import { requirementsOf } from '#scripts/protection/problem/requirements.ts';

/**
 * The least cost of a pattern that protects a small problem, proven: hide or show each cell, with a
 * flow a requirement over hidden cells alone. Grows with cells × requirements.
 *
 * Source: Fischetti and Salazar-González 2001, model (1)–(4) with every attacker's solution written out.
 *
 * @returns undefined if no pattern protects it.
 */
export async function optimalCost(problem: Problem): Promise<number | undefined> {
	const { cells, equations } = problem;
	const requirements = requirementsOf(problem);
	const count = cells.length;
	const room = cells.map(({ value, lower, upper }) => {
		const most = cells.reduce((sum, each) => sum + Math.abs(each.value ?? 0), 10);
		return [Math.min(upper - (value ?? 0), most), (value ?? 0) - lower] as const;
	});
	const columns = count * (1 + requirements.length);
	const lower = new Array<number>(columns).fill(-Infinity);
	const upper = new Array<number>(columns).fill(Infinity);
	const rows: { low: number; high: number; terms: [number, number][] }[] = [];
	for (const [at, { status }] of cells.entries()) {
		lower[at] = status === 'u' || status === 'm' ? 1 : 0;
		upper[at] = status === 'z' ? 0 : 1;
	}
	for (const [nth, { cell, ways }] of requirements.entries()) {
		const flow = (at: number) => count * (1 + nth) + at;
		const [way] = ways;
		if (!way || ways.length !== 1) throw new Error('only requirements of one way are modelled');
		if (way.direction === 1) lower[flow(cell)] = way.amount;
		else upper[flow(cell)] = -way.amount;
		for (const { terms } of equations)
			rows.push({ low: 0, high: 0, terms: terms.map((term) => [flow(term.cell), term.times]) });
		for (const [at, [up, down]] of room.entries()) {
			rows.push({
				low: -Infinity,
				high: 0,
				terms: [
					[flow(at), 1],
					[at, -up]
				]
			});
			rows.push({
				low: 0,
				high: Infinity,
				terms: [
					[flow(at), 1],
					[at, down]
				]
			});
		}
	}
	const entries = rows.flatMap(({ terms }) => terms);
	const starts = rows.reduce((all, { terms }) => [...all, (all.at(-1) ?? 0) + terms.length], [0]);
	const highs = await loadHighs();
	return highs.withModel(
		{
			...{ numCols: columns, numRows: rows.length, colLower: lower, colUpper: upper },
			colCost: lower.map((_, at) => cells[at]?.weight ?? 0),
			rowLower: rows.map(({ low }) => low),
			rowUpper: rows.map(({ high }) => high),
			integrality: lower.map((_, at) => (at < count ? 1 : 0)),
			matrix: {
				...{ format: 'csr' as const, numRows: rows.length, numCols: columns, starts },
				indices: entries.map(([column]) => column),
				values: entries.map(([, times]) => times)
			}
		},
		(model) => {
			model.options.set({ output_flag: false, mip_rel_gap: 0 });
			return model.run().modelStatus === 7 ? model.getObjectiveValue() : undefined;
		}
	);
}
