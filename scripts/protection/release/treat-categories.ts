import { codeOfRange } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { mergeCategories, tellsOfEverybody } from '#lib/privacy/merge-categories.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { roundControlled } from '../rounding/round-controlled.ts';
import { exactOrHidden, type Figure } from './figure.ts';

/** Those on the rolls, or those who left, by one attribute of theirs. */
export interface Categories {
	table: string;
	grain: GrainName;
	time_period: string;
	ref_area: string;
	/** All but the category's own. */
	codes: Readonly<Record<string, string>>;
	/** What the category's dimension is called. */
	dimension: string;
	measure: string;
	/** In the order of the code list, those of nobody included: distinct households, and what is told. */
	categories: ReadonlyMap<string, { households: number; counted: number }>;
	/** Whether they may be told at all. */
	isShown: boolean;
	/** Categories of which nearly everybody must not be: who has an illness, who was refused. */
	sensitive: readonly string[];
}

/**
 * Categories as they may be published: neighbours merged until each holds the threshold of sensitive
 * counts, and rounded so that they add up to their sum, rounded too. Nothing at all where no two
 * categories are left, or where a sensitive one holds nearly everybody.
 */
export async function treatCategories(given: Categories, policy: Policy): Promise<Figure[]> {
	const { table, grain, time_period, ref_area, dimension, measure, categories } = given;
	const { sensitiveThreshold: threshold, countBase: base } = policy;
	const households = new Map([...categories].map(([code, each]) => [code, each.households]));
	const merged = mergeCategories(households, threshold);
	const countOf = (codes: readonly string[]) =>
		codes.reduce((sum, code) => sum + (categories.get(code)?.counted ?? 0), 0);
	const all = countOf([...categories.keys()]);
	const tells = given.sensitive.some((code) => tellsOfEverybody(countOf([code]), all));
	const figure = (codes: readonly string[]) => ({
		...{ table, grain, time_period, ref_area, measure, threshold, counted: countOf(codes) },
		codes: { ...given.codes, [dimension]: codeOfRange(codes) }
	});
	if (!merged || tells || !given.isShown)
		return [...categories.keys()].map((code) => exactOrHidden(figure([code]), false));
	const [, ...rounded] = await roundControlled(
		{
			values: [all, ...merged.map(({ codes }) => countOf(codes))],
			equations: [
				{
					terms: merged.map((_, at) => ({ cell: at + 1, times: 1 })).concat({ cell: 0, times: -1 })
				}
			]
		},
		base
	);
	return merged.map(({ codes }, at) => ({
		...{ ...figure(codes), status: 'R', published: rounded[at] ?? 0 }
	}));
}
