import type { PrintedCheck } from '#lib/contract/dataset.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { CheckInput } from './check-input.ts';
import { describe, isFirm, type Firm } from './compare.ts';
import { rowsOfSource } from './rows-of-source.ts';

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/**
 * Printed ranks follow the column they rank by. Equal values may stand in any order or share a
 * rank; the derived rank takes them in order of pinyin, as most sources do.
 */
export function checkRank({ figures, tables, areaNames }: CheckInput): Finding[] {
	return tables.flatMap(({ id, checks }) =>
		checks.flatMap((check) => {
			if (check.rule !== 'rank') return [];
			const ranked = rowsOfSource(figures, id).flatMap((row) => {
				const [rank, by] = [row.get(check.rank), row.get(check.by)];
				return isFirm(rank) && isFirm(by) && rank.row_kind !== 'total' ? [{ rank, by }] : [];
			});
			const periods = new Set(ranked.map(({ rank }) => rank.time_period));
			return [...periods].flatMap((period) =>
				checkOrder(
					ranked.filter(({ rank }) => rank.time_period === period),
					check,
					areaNames
				)
			);
		})
	);
}

function checkOrder(
	rows: { rank: Firm; by: Firm }[],
	{ direction }: Extract<PrintedCheck, { rule: 'rank' }>,
	areaNames: CheckInput['areaNames']
): Finding[] {
	const sign = direction === 'descending' ? -1 : 1;
	const nameOf = ({ ref_area }: Firm) => areaNames.get(ref_area) ?? ref_area;
	const inOrder = [...rows].sort(
		(a, b) => sign * (a.by.printed - b.by.printed) || pinyin.compare(nameOf(a.by), nameOf(b.by))
	);
	return inOrder.flatMap(({ rank, by }, at) => {
		const first = inOrder.findIndex((other) => other.by.printed === by.printed) + 1;
		const last = first - 1 + inOrder.filter((other) => other.by.printed === by.printed).length;
		if (rank.printed >= first && rank.printed <= last) return [];
		return [describe('rank', rank, at + 1, last - first, [by])];
	});
}
