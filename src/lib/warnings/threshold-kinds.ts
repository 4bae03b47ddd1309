/** How a threshold is meant: whether the gravest is the lowest or the highest, and between which numbers it lies, ends allowed. */
export const thresholdKinds = {
	/** A share as it is. */
	'share-below': { gravest: 'lowest', range: [0, 1] },
	'share-above': { gravest: 'highest', range: [0, 1] },
	/** A share that its cases are drawn from; of 0 and 1 nothing is drawn. */
	'rate-below': { gravest: 'lowest', range: [0.01, 0.99] },
	/** One standard over another. */
	multiple: { gravest: 'lowest', range: [1, 3] },
	/** A share of before less that of now. */
	fall: { gravest: 'highest', range: [0, 1] },
	/** The chance of so few. */
	chance: { gravest: 'lowest', range: [0, 0.5] },
	/** Control limits that hold so much of what chance gives: on either side, or below alone. */
	outside: { gravest: 'highest', range: [0.5, 0.9999] },
	under: { gravest: 'highest', range: [0.5, 0.9999] }
} as const satisfies Readonly<
	Record<string, { gravest: 'lowest' | 'highest'; range: readonly [number, number] }>
>;

export type ThresholdKind = keyof typeof thresholdKinds;
