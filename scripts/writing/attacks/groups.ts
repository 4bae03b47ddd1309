import { group } from 'd3-array';
import { codesWithin, type CodeListId } from '#lib/contract/code-list-index.ts';
import { grainOf } from '#lib/contract/cube-grains.ts';
import { tellsOfEverybody } from '#lib/privacy/merge-categories.ts';
import type { Figure } from '#scripts/protection/release/figure.ts';
import { SENSITIVE_CATEGORIES } from '#scripts/protection/tables/profile.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { placeOf, type Attacked } from './attacked.ts';

/** The dimension of a grain that splits what it is about, and its list: category, bracket, reason, bin. */
function splitOf({ table, grain }: Figure): { name: string; list: CodeListId } | undefined {
	const found = Object.entries(grainOf(table, grain).codes).find(([name]) =>
		['category', 'bracket', 'reason', 'bin'].includes(name)
	);
	const [name, list] = found ?? [];
	return name && typeof list === 'string' && list !== 'free' ? { name, list } : undefined;
}

/** Rows that split the same thing, by what it is. */
const splitsOf = (figures: readonly Figure[]) =>
	group(
		figures.filter((figure) => splitOf(figure) !== undefined),
		(figure) => {
			const { name = '' } = splitOf(figure) ?? {};
			const others = Object.entries(figure.codes).filter(([code]) => code !== name);
			const { table, grain, time_period, ref_area, measure } = figure;
			return [table, grain, time_period, ref_area, measure, ...others.flat()].join(' ');
		}
	);

/** Two ways of grouping the same records give small groups by subtraction: nobody is in two rows of one split. */
export function attackOverlaps({ figures }: Attacked): CheckResult {
	const splits = [...splitsOf(figures).values()];
	const failures = splits.flatMap((rows) => {
		const seen = new Set<string>();
		return rows.flatMap((figure) => {
			const { name, list } = splitOf(figure) as { name: string; list: CodeListId };
			const within = codesWithin(list, figure.codes[name] ?? '');
			const isTwice = within.some((code) => seen.has(code));
			for (const code of within) seen.add(code);
			return isTwice
				? [both(`${placeOf(figure)}与另一分组交叉`, `${placeOf(figure)} overlaps another group`)]
				: [];
		});
	});
	return { name: both('交叉分组', 'overlapping groupings'), looked: splits.length, failures };
}

/** Who is known to be in a table must not be known to have what nearly all in it have. */
export function attackGroupAttributes({ figures }: Attacked): CheckResult {
	const splits = [...splitsOf(figures).values()].filter(([first]) => first?.table === 'profile');
	const failures = splits.flatMap((rows) => {
		const all = rows.reduce((sum, { published }) => sum + (published ?? 0), 0);
		return rows.flatMap((figure) => {
			const { attribute = '', category = '' } = figure.codes;
			const isSensitive = SENSITIVE_CATEGORIES[attribute]?.includes(category) ?? false;
			return isSensitive && tellsOfEverybody(figure.published ?? 0, all)
				? [both(`${placeOf(figure)}几乎是全体`, `${placeOf(figure)} is nearly everybody`)]
				: [];
		});
	});
	return { name: both('群体属性', 'group attributes'), looked: splits.length, failures };
}
