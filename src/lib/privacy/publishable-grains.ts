import { cubeGrains, HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from '#lib/contract/cube-grains.ts';

const histogram = (name: string) => [name, `${name} × bin`, `${name} × limit`];

/** Reported and public: nobody's data are in them, and nothing of them is protected. */
const PUBLIC_TABLES = [
	...['services', 'staffing', 'budget', 'standards', 'care_standards', 'price_index'],
	...['reported', 'opinions', 'areas', 'population']
] as const;

export const isPublic = (table: string): boolean => PUBLIC_TABLES.some((each) => each === table);

/**
 * The closed list of what may be published of records: table → grains, each a partition of its records.
 * What the cubes count besides, by kind of payment, outcome of a lead or source of a check, would cut
 * the same records a second time.
 */
export const publishableGrains: Readonly<Record<string, readonly string[]>> = {
	coverage: ['month × county', 'month × county × stratum', 'month × town'],
	events: ['quarter × county', 'year × town'],
	flows: ['month × county', 'quarter × county', 'year × town', 'year × county × reason'],
	funds: ['month × county', 'quarter × county × source', 'quarter × town'],
	process: [
		...histogram('quarter × county'),
		...histogram('quarter × county × open'),
		...histogram('year × county × devolved'),
		...['year × county × channel', 'year × county × channel × limit'],
		...['year × town', 'year × town × limit']
	],
	profile: [...Object.keys(PERSON_ATTRIBUTES), ...Object.keys(HOUSEHOLD_ATTRIBUTES)].map(
		(attribute) => `year × county × ${attribute}`
	),
	benefit: ['year × county'],
	leads: ['quarter × county', 'year × county × kind'],
	checks: ['quarter × county', 'year × town'],
	procedures: ['year × county', 'year × county × outcome'],
	stages: ['year × county', 'year × county × bin'],
	...Object.fromEntries(
		PUBLIC_TABLES.map((table) => [table, (cubeGrains[table] ?? []).map(({ name }) => name)])
	)
};
