import type { GrainName, RowKey } from '#lib/contract/define-grain.ts';

/** One figure of a release: what was counted, which never leaves, and what is published. */
export interface Figure extends RowKey {
	table: string;
	grain: GrainName;
	measure: string;
	counted: number;
	/** Fewest that an attacker may be sure of, or must at least reckon with, where it is hidden. */
	threshold: number;
	/** Of a town: whether the common row of its county counts it in. */
	isInCommonRow?: boolean;
	/** Exact, rounded or hidden. */
	status: 'A' | 'R' | 'C';
	/** Null where it is hidden. */
	published: number | null;
}

/** A figure as it was counted, or hidden. */
export const exactOrHidden = (
	figure: Omit<Figure, 'status' | 'published'>,
	isShown: boolean
): Figure => ({
	...figure,
	...(isShown
		? { status: 'A', published: figure.counted }
		: ({ status: 'C', published: null } as const))
});

/** The row 其余镇街 of a county: towns that are too small to stand by themselves. */
export const commonRow = (county: string): string => `X${county}`;
