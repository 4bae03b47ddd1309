import type { StoredCell } from '#scripts/writing/stored-cell.ts';

/** A cell of 低保 persons in the county, 2024-02, exact; change what the test is about. */
export function cell(value: number | null, change: Partial<StoredCell> = {}): StoredCell {
	return {
		...{ table: 'coverage', measure: 'persons' },
		dimensions: { programme: '01', urban_rural: '_T' },
		...{ time_period: '2024-02', ref_area: '500103', value, status: 'A', source: 'a:2' },
		attributes: {},
		...change
	};
}

export function stratum(urban_rural: string, programme = '01') {
	return { programme, urban_rural };
}

export function kind(name: string, urban_rural = '_T') {
	return { programme: '01', kind: name, urban_rural };
}
