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

/** One row per period, area, programme, direction (in, out) and reason: who came onto the rolls or left. */
export const flows = defineTable('flows', ['programme', 'direction', 'reason'], {
	households: { type: 'INTEGER', unit: 'household' },
	persons: { type: 'INTEGER', unit: 'person' }
});

/** One row per period, area, programme, source of money and kind of payment: paid for the period. */
export const funds = defineTable('funds', ['programme', 'source', 'kind'], {
	amount_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' }
});

/** One row per period, area, programme, step, status, channel, devolved and bin of working days. */
export const process = defineTable(
	'process',
	['programme', 'step', 'status', 'channel', 'devolved', 'bin'],
	{ applications: { type: 'INTEGER', unit: 'application' } }
);

/** One row per year, county, programme, attribute and category: the stock at the year's end. */
export const profile = defineTable('profile', ['programme', 'attribute', 'category'], {
	households: { type: 'INTEGER', unit: 'household' },
	persons: { type: 'INTEGER', unit: 'person' }
});

/** One row per year, county, programme and bracket: the regular benefit of a household for the year's last month. */
export const benefit = defineTable('benefit', ['programme', 'bracket'], {
	households: { type: 'INTEGER', unit: 'household' },
	mean_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan/household·month' }
});

/** One row per period, county, kind and outcome: clues that something was paid wrongly, or not paid. */
export const leads = defineTable('leads', ['kind', 'outcome'], {
	cases: { type: 'INTEGER', unit: 'case' },
	due_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' },
	recovered_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' }
});

/** One row per period, area, kind and data source: verifications asked for, and those that did not match. */
export const checks = defineTable('checks', ['kind', 'data_source'], {
	checks: { type: 'INTEGER', unit: 'check' },
	inconsistent: { type: 'INTEGER', unit: 'check' }
});

/** One row per year, county, programme, rule and outcome: what the law asks of an office with a case, and whether it was done. */
export const procedures = defineTable('procedures', ['programme', 'rule', 'outcome'], {
	cases: { type: 'INTEGER', unit: 'case' }
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

/** One row per period, area, programme, kind of care and stratum: what is added to the standard of 特困. */
export const careStandards = defineTable(
	'care_standards',
	['programme', 'kind', 'urban_rural'],
	{ monthly_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan/person·month' } },
	{ effective_from: 'VARCHAR', document: 'VARCHAR' }
);

/** One row per month and area: year on year, in percent. */
export const priceIndex = defineTable('price_index', [], {
	cpi: { type: 'DOUBLE', unit: 'percent' },
	food_cpi: { type: 'DOUBLE', unit: 'percent' },
	low_income_cpi: { type: 'DOUBLE', unit: 'percent' }
});

/** One row per month, town and kind of service: person-times, as reported (no kind is a share), and what was contracted. */
export const services = defineTable('services', ['kind'], {
	value: { type: 'DOUBLE', unit: 'person-time' },
	numerator: { type: 'DOUBLE', unit: 'person-time' },
	denominator: { type: 'DOUBLE', unit: 'person-time' },
	contract_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' }
});

/** One row per month, town and kind: people (or villages) at the month's end, and the share that they are. */
export const staffing = defineTable('staffing', ['kind'], {
	value: { type: 'DOUBLE', unit: 'as the kind says' },
	numerator: { type: 'DOUBLE', unit: 'as the kind says' },
	denominator: { type: 'DOUBLE', unit: 'as the kind says' }
});

/** One row per opinion of the people's congress, in the month in which it was raised. */
export const opinions = defineTable(
	'opinions',
	['opinion', 'source', 'status'],
	{
		baseline: { type: 'DOUBLE', unit: 'as the indicator says' },
		target: { type: 'DOUBLE', unit: 'as the indicator says' }
	},
	{
		title: 'VARCHAR',
		responsible: 'VARCHAR',
		measure: 'VARCHAR',
		indicator: 'VARCHAR',
		raised_on: 'VARCHAR',
		due_on: 'VARCHAR',
		closed_on: 'VARCHAR'
	}
);

/** One row per year, county, programme, stage and bin of working days: steps of handling that ended in the year. */
export const stages = defineTable('stages', ['programme', 'stage', 'bin'], {
	cases: { type: 'INTEGER', unit: 'case' }
});

/** One row per year, county, programme and source: what was budgeted, adjusted and received; months of the first receipt and the last disbursement. */
export const budget = defineTable(
	'budget',
	['programme', 'source'],
	{
		budget_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' },
		adjusted_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' },
		received_yuan: { type: 'DECIMAL(18,2)', unit: 'yuan' }
	},
	{ received_in: 'VARCHAR', disbursed_in: 'VARCHAR' }
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

/**
 * One row per area. Not a fact table: it has no period, no measure and no status. Of a town: its villages,
 * the month from which it confirms cases itself, and its reserve for small quick aid, as they are now.
 */
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
		place_column: 'INTEGER',
		villages: 'INTEGER',
		devolved_in: 'VARCHAR',
		reserve_quota_yuan: 'DECIMAL(18,2)'
	}
};

export const tables: readonly Table[] = [
	coverage,
	events,
	flows,
	funds,
	process,
	profile,
	benefit,
	leads,
	checks,
	procedures,
	stages,
	budget,
	spending,
	standards,
	careStandards,
	priceIndex,
	services,
	staffing,
	opinions,
	population,
	reported,
	areas
];
