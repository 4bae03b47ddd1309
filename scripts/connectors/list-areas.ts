import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { childrenOf, type Divisions } from './divisions.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

/** One row of the areas table, attributes named as in the contract. */
export interface AreaRow {
	ref_area: string;
	name: string;
	name_en: string | null;
	kind: string;
	urban_rural: string | null;
	parent: string | null;
	place_row: number | null;
	place_column: number | null;
	villages: null;
	devolved_in: null;
	reserve_quota_yuan: null;
}

/**
 * The dataset's own area first, then every area of its figures and, of a county, all its towns,
 * in the order of divisions; institutions last.
 *
 * @throws {AppError} `dataset/unknown-area` for a name in `grid.csv` that matches nothing.
 */
export async function listAreas(
	folder: string,
	dataset: Dataset & { level: DatasetLevel },
	divisions: Divisions,
	matchArea: (name: string) => string | undefined,
	figures: readonly { ref_area: string }[]
): Promise<AreaRow[]> {
	const { area_code, level, aliases = {} } = dataset;
	const english = new Map(
		(await rowsOf('areas.csv')).map(({ cells }) => [cells['ref_area'], cells['name_en']])
	);
	const places = await readPlaces();
	const towns = level === 'county' ? childrenOf(divisions, area_code) : [];
	const found = new Set([...towns, ...figures.map(({ ref_area }) => ref_area)]);
	found.delete(area_code);

	return [area_code, ...[...found].sort()].map((ref_area) => ({
		ref_area,
		name: divisions.get(ref_area) ?? aliasOf(ref_area) ?? dataset.title['zh-CN'],
		name_en: english.get(ref_area) ?? null,
		kind: ref_area === area_code ? level : kindOf(ref_area, divisions.get(ref_area) ?? ''),
		urban_rural: dataset.only_stratum ?? null,
		parent: ref_area === area_code ? null : area_code,
		place_row: places.get(ref_area)?.row ?? null,
		place_column: places.get(ref_area)?.column ?? null,
		// No printed table has them.
		...{ villages: null, devolved_in: null, reserve_quota_yuan: null }
	}));

	/** An institution has no official list: its first alias names it. */
	function aliasOf(code: string): string | undefined {
		return Object.entries(aliases).find(([, each]) => each === code)?.[0];
	}

	async function readPlaces(): Promise<Map<string, { row: number; column: number }>> {
		const rows = await rowsOf('grid.csv');
		return new Map(
			rows.map(({ line, cells: { town = '', row, column } }) => {
				const ref_area = matchArea(town);
				if (!ref_area)
					throw new AppError('dataset/unknown-area', { file: 'grid.csv', line, area: town });
				return [ref_area, { row: Number(row), column: Number(column) }];
			})
		);
	}

	async function rowsOf(name: string): Promise<readonly CsvRow[]> {
		const path = join(folder, name);
		return existsSync(path) ? (await readCsv(path, name)).rows : [];
	}
}

/** By the last three digits of a town's code, else by how many digits there are. */
function kindOf(code: string, name: string): string {
	if (code.startsWith('I')) return 'institution';
	if (code.length === 6)
		return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
	const number = Number(code.slice(6));
	if (number >= 400) return 'zone';
	if (name.endsWith('街道') || number < 100) return 'street';
	return name.endsWith('镇') || number < 200 ? 'town' : 'township';
}
