/** A hidden cell costs next to nothing more, but not nothing, or flows would wander. */
export const HIDDEN_COST = 1e-3;

/** What weighs nothing is not for nothing either. */
export const leastCost = (weight: number): number => Math.max(weight, 10 * HIDDEN_COST);
