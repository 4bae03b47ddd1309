import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { checkIndicators } from './check-indicators.ts';
import { readDivisions } from './divisions.ts';
import { listAreas, type AreaRow } from './list-areas.ts';
import { areaMatcher } from './match-area.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { readDataset } from './read-dataset.ts';
import { readFigures } from './read-figures.ts';
import { readPrintedTable, type SourceTable } from './read-printed-table.ts';

export interface PublishedData {
	dataset: Dataset & { level: DatasetLevel };
	/** In the order of their ids. */
	sources: readonly SourceTable[];
	/** As printed, in the order of sources and lines; nothing added, nothing left out. */
	figures: readonly PrintedFigure[];
	areas: readonly AreaRow[];
}

/**
 * Tables that a government has published, as printed, from `folder` (`dataset.json`,
 * `tables/<id>.csv` with `tables/<id>.json`, optional `areas.csv` and `grid.csv`).
 *
 * @throws {AppError} `dataset/…`: what is wrong, where, and what to do.
 */
export async function readPublished(folder: string): Promise<PublishedData> {
	const dataset = await readDataset(folder);
	const divisions = await readDivisions();
	const matchArea = areaMatcher(dataset, divisions);
	const names = await readdir(join(folder, 'tables')).catch(() => [] as string[]);
	const ids = names.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'));
	if (ids.length === 0)
		throw new AppError('dataset/missing-field', { file: 'tables/', field: '*.json' });
	const sources: SourceTable[] = [];
	for (const id of ids.sort()) sources.push(await readPrintedTable(folder, id));
	checkIndicators(sources);
	const figures = sources.flatMap((source) => readFigures(source, matchArea, dataset.area_code));
	const areas = await listAreas(folder, dataset, divisions, matchArea, figures);
	return { dataset, sources, figures, areas };
}
