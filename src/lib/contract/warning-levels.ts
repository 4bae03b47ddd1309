/** How grave a warning is, gravest first. */
export const LEVELS = ['red', 'orange', 'yellow'] as const;
export type Level = (typeof LEVELS)[number];

/** From which number on a warning is of a level, in the unit of its rule; a level left out is not used. */
export type Thresholds = Readonly<Partial<Record<Level, number>>>;

/** Rule → thresholds in place of its own; false switches it off. */
export type WarningSettings = Readonly<Record<string, Thresholds | false>>;
