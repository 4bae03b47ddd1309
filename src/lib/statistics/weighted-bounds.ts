import type { Bounds } from './hidden-parts.ts';

/** A whole whose parts each have one value; how many are in a part may not be known. */
export interface WeightedGroup {
	/** Of the whole, which is always known. */
	weight: number;
	parts: readonly { value: number | null; weight: number | null }[];
}

/**
 * Between which numbers the mean of values lies, each counted with its weight: exact where the weights
 * are told and add up, or all values are one; from the lowest to the highest of a group where they are not.
 *
 * @returns null where nobody is in any group, or a value that somebody has is not known.
 */
export function weightedBounds(groups: readonly WeightedGroup[]): Bounds | null {
	const total = groups.reduce((sum, { weight }) => sum + weight, 0);
	if (total <= 0) return null;
	let [least, most] = [0, 0];
	for (const group of groups.filter(({ weight }) => weight > 0)) {
		const bounds = boundsOf(group);
		if (!bounds) return null;
		least += bounds[0] * (group.weight / total);
		most += bounds[1] * (group.weight / total);
	}
	return [least, most];
}

function boundsOf({ weight, parts }: WeightedGroup): Bounds | null {
	const present = parts.filter((part) => part.weight !== 0);
	const values = present.flatMap(({ value }) => value ?? []);
	if (values.length === 0 || values.length < present.length) return null;
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (least === most) return [least, least];
	const weights = present.flatMap((part) => part.weight ?? []);
	const isWhole =
		weights.length === present.length && weights.reduce((sum, each) => sum + each, 0) === weight;
	if (!isWhole) return [least, most];
	const mean = present.reduce((sum, part) => sum + (part.value ?? 0) * (part.weight ?? 0), 0);
	return [mean / weight, mean / weight];
}
