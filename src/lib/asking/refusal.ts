import { cubeGrains } from '#lib/contract/cube-grains.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { termsOf, type Metric } from '#lib/metrics/define-metric.ts';
import { isPublic, publishableGrains } from '#lib/privacy/publishable-grains.ts';
import { acrossOf } from './dimensions.ts';
import { findFigures } from './find-figures.ts';
import { gridOf } from './grid.ts';
import { scopeOf, type Asked } from './question.ts';

/** Cells of one table: more can be neither read nor printed. */
export const MOST_CELLS = 2000;

/** Whether figures are kept back to protect persons, or nobody has them. */
export type Why = 'protected' | 'absent';

/** Why a question has no answer, before any engine is asked. */
export type Refusal =
	| { kind: 'no-whole'; dimension: string }
	| { kind: 'cross'; dimensions: readonly string[]; why: Why }
	| { kind: 'frequency'; dimensions: readonly string[]; why: Why }
	| { kind: 'code'; dimension: string; code: string; why: Why }
	| { kind: 'period'; from: string; to: string }
	| { kind: 'too-many'; cells: number };

/** @returns undefined for a question that has figures, hidden ones included. */
export function refusalOf(outline: Outline, asked: Asked): Refusal | undefined {
	const scope = scopeOf(asked);
	const { metric, splits, codes, frequency } = scope;
	const across = acrossOf(metric);
	if (across !== undefined && !splits.includes(across))
		return { kind: 'no-whole', dimension: across };
	const has = (part: Partial<typeof scope>) =>
		findFigures(outline, { ...scope, codes: {}, frequency: undefined, ...part }).length > 0;
	const dimensions = splits;
	const why = whyNot(outline, metric, splits);
	if (!has({})) return { kind: 'cross', dimensions, why };
	if (!has({ frequency })) return { kind: 'frequency', dimensions, why };
	if (!has({ frequency, codes })) {
		const names = Object.keys(codes);
		const dimension =
			names.find((name) => !has({ frequency, codes: { [name]: codes[name] as string } })) ??
			(names[names.length - 1] as string);
		return {
			...{ kind: 'code', dimension, code: codes[dimension] as string },
			why: whyNot(outline, metric, [...splits, dimension])
		};
	}
	const { from, to } = asked;
	if (!has({ frequency, codes, range: [from, to] })) return { kind: 'period', from, to };
	const { rows, columns } = gridOf(outline, asked);
	const cells = Math.max(1, rows.length) * Math.max(1, columns.length);
	return cells > MOST_CELLS ? { kind: 'too-many', cells } : undefined;
}

/**
 * A source prints what it prints. Of records, what is no grain that may be published is kept back: it
 * would cut the same records once more.
 */
export function whyNot(outline: Outline, metric: Metric, splits: readonly string[]): Why {
	if (outline.kind === 'published') return 'absent';
	const mayBePublished = termsOf(metric).every(({ table: { name, dimensions } }) => {
		if (isPublic(name)) return true;
		const own = splits.filter((split) => split !== 'time_period' && dimensions.includes(split));
		return (cubeGrains[name] ?? []).some(
			(grain) =>
				publishableGrains[name]?.includes(grain.name) &&
				own.every((split) =>
					split === 'ref_area'
						? / × (town|any area)/.test(grain.name)
						: typeof grain.codes[split] === 'string'
				)
		);
	});
	return mayBePublished ? 'absent' : 'protected';
}
