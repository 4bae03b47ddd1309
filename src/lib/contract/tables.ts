import { defineTable, type Table } from './define-table.ts';

/** One row per period, area, programme and stratum: the stock at the period's end. */
export const coverage = defineTable('coverage', ['programme', 'urban_rural'], {
	households: { type: 'INTEGER', unit: 'household' },
	persons: { type: 'INTEGER', unit: 'person' }
});

/** One row per period, area and programme of one-off assistance: how often it was given. */
export const events = defineTable('events', ['programme'], {
	households: { type: 'INTEGER', unit: 'household' },
	person_times: { type: 'INTEGER', unit: 'person-time' }
});

/** One row per period, area, programme, kind and stratum: money paid in the period. */
export const spending = defineTable('spending', ['programme', 'kind', 'urban_rural'], {
	amount_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' }
});

/** One row per period, area, programme and stratum: the standard in force then. */
export const standards = defineTable(
	'standards',
	['programme', 'urban_rural'],
	{ monthly_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan/person·month' } },
	{ effective_from: 'VARCHAR', document: 'VARCHAR' }
);

/** One row per period, area and basis (registered, resident). */
export const population = defineTable('population', ['basis'], {
	persons: { type: 'INTEGER', unit: 'person' }
});

/** One row per period, area and indicator: what a source prints that is no measure of another table. */
export const reported = defineTable(
	'reported',
	['indicator'],
	{
		value: { type: 'DOUBLE', unit: 'as printed' },
		numerator: { type: 'DOUBLE', unit: 'as printed' },
		denominator: { type: 'DOUBLE', unit: 'as printed' }
	},
	{ label: 'VARCHAR', label_en: 'VARCHAR', unit: 'VARCHAR' }
);

/** One row per area. Not a fact table: it has no period, no measure and no status. */
export const areas: Table<'ref_area', never> = {
	name: 'areas',
	dimensions: ['ref_area'],
	measures: {},
	attributes: {
		name: 'VARCHAR',
		name_en: 'VARCHAR',
		kind: 'VARCHAR',
		urban_rural: 'VARCHAR',
		parent: 'VARCHAR',
		place_row: 'INTEGER',
		place_column: 'INTEGER'
	}
};

export const tables: readonly Table[] = [
	coverage,
	events,
	spending,
	standards,
	population,
	reported,
	areas
];
