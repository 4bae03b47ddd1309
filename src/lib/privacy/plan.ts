import { policies, type Policy } from './policy.ts';
import { publishableGrains } from './publishable-grains.ts';

/** A figure that a bulletin or budget has made public, and that an attacker holds beside every release. */
export interface KnownFigure {
	table: string;
	time_period: string;
	ref_area: string;
	codes: Readonly<Record<string, string>>;
	measure: string;
	value: number;
	/** Where it is printed. */
	source: string;
}

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
