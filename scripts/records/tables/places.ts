import { areaKinds, strataCodes } from '../codes.ts';
import { cell, coded, defineRecordsTable, optional } from '../define-records-table.ts';

/** One row a town or institution of the dataset. */
export const towns = defineRecordsTable('towns', ['town_code'], {
	town_code: cell('town'),
	town_name: cell('text'),
	town_name_en: cell('text', optional),
	county_code: cell('county'),
	kind: coded(areaKinds),
	urban_rural: coded(strataCodes),
	villages: cell('count'),
	devolved_on: cell('date', optional),
	reserve_quota_yuan: cell('money', optional),
	display_order: cell('count', optional)
});

/** One row an area and year: people at the end of the year. */
export const population = defineRecordsTable('population', ['area_code', 'year'], {
	area_code: cell('area'),
	year: cell('year'),
	registered: cell('count'),
	resident: cell('count')
});
