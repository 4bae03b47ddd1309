import { grainOf } from '#lib/contract/cube-grains.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import { isOfGrain } from '#lib/contract/define-grain.ts';
import type { CubeLink } from '#lib/contract/define-link.ts';
import { linkEquations, type LinkEquation } from '#lib/privacy/link-equations.ts';
import { both, type CheckResult } from './check-result.ts';
import { readCountedRows, type CountedRow } from './counted-rows.ts';
import { isCounted, type Inspected } from './inspected.ts';

/** Cells that are what was counted, or that nobody reported: as in a sum, nothing is added then. */
const AS_COUNTED = new Set(['A', 'M']);

const LINKED = new Set(cubeLinks.flatMap(({ terms }) => terms.map(({ table }) => table)));

const LEFT_OUT = both(
	'同一户（人）同一时间只在一个镇街、一种城乡属性时才成立的关系，文件本身无从判断是否适用：等式只查各部分之和不少于总数，不等式留给发布前的审计。',
	'Whether each household is in one place at a time, the files do not show. Equations that need it are checked as parts that are no less than their whole; inequalities that need it are left to the audit before the release.'
);

/**
 * Every relation of the contract between cells holds, as far as all of its cells are as counted.
 *
 * Where a household is in two places at once, distinct counts of the places add up to more than the
 * whole, never to less: whoever is in the whole is in one part at least.
 */
export async function checkLinks(snapshot: Inspected): Promise<CheckResult> {
	const name = both('勾稽关系', 'links');
	if (!isCounted(snapshot)) return { name, looked: 0, failures: [] };
	const { manifest, intact } = snapshot;
	const read = new Map<string, CountedRow[]>();
	for (const each of intact)
		if (LINKED.has(each.table.name))
			read.set(each.table.name, await readCountedRows(snapshot, each));
	const byGrain = new Map<string, CountedRow[]>();
	const rowsOf = (table: string, grainName: string): CountedRow[] => {
		const key = `${table} ${grainName}`;
		const known = byGrain.get(key);
		if (known) return known;
		const grain = grainOf(table, grainName);
		const rows = (read.get(table) ?? []).filter((row) => isOfGrain(grain, row));
		byGrain.set(key, rows);
		return rows;
	};
	// A table that is listed and damaged cannot be compared; one that is not listed has no rows.
	const damaged = new Set(manifest.tables.map((listed) => listed.name));
	for (const table of read.keys()) damaged.delete(table);
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const link of cubeLinks) {
		if (link.given === 'one-place' && link.relation === '<=') continue;
		if (link.terms.some(({ table }) => damaged.has(table))) continue;
		for (const equation of linkEquations(link, rowsOf, manifest.period, 'untold')) {
			const { terms } = equation;
			if (!terms.every(({ row, measure }) => AS_COUNTED.has(row.statuses[measure] ?? ''))) continue;
			looked += 1;
			const [left, right] = [sideOf(terms, 1), sideOf(terms, -1)];
			if (!holds(link, left, right)) failures.push(sentence(equation, left / 100, right / 100));
		}
	}
	return { name, looked, failures, leftOut: LEFT_OUT };
}

/** The terms of one sign added up, in hundredths: whole numbers, so that sums are exact. */
function sideOf(terms: LinkEquation<CountedRow>['terms'], sign: 1 | -1): number {
	return terms
		.filter(({ times }) => times * sign > 0)
		.reduce(
			(sum, { times, row, measure }) =>
				sum + times * sign * Math.round((row.values[measure] ?? 0) * 100),
			0
		);
}

function holds({ relation, given }: CubeLink, left: number, right: number): boolean {
	if (relation === '<=') return left <= right;
	return given === 'one-place' ? left >= right : left === right;
}

function sentence(
	{ link, time_period, ref_area, codes, terms }: LinkEquation<CountedRow>,
	left: number,
	right: number
) {
	const about = [time_period, ref_area, ...Object.values(codes)].join(' ');
	const where = `${link.id} ${about} ${terms[0]?.measure}`;
	return both(
		`${where}：“${link.meaning['zh-CN']}”不成立，一边为${left}，另一边为${right}`,
		`${where}: “${link.meaning.en}” does not hold, one side is ${left}, the other ${right}`
	);
}
