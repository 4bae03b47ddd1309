import type { KnownFigure } from '#lib/contract/attestation.ts';
import { policies, type Policy } from './policy.ts';
import { publishableGrains } from './publishable-grains.ts';

export type { KnownFigure };

/** What a dataset publishes of its records, and how carefully: `plan.json` beside `dataset.json`. */
export interface ReleasePlan {
	schema: 'plan/1';
	policy: Policy['id'];
	/** Grains by table. */
	cubes: Readonly<Record<string, readonly string[]>>;
	/** Combinations that cannot be, by table: their zeros are told, all others are not. */
	impossible: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
	known: readonly KnownFigure[];
}

/** All that may be published, for a closed network. */
export const standardPlan: ReleasePlan = {
	schema: 'plan/1',
	policy: policies.supervision.id,
	cubes: publishableGrains,
	impossible: {},
	known: []
};
