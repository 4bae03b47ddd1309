import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dataset, PrintedMeasure, PrintedTable } from '#lib/contract/dataset.ts';

export interface DatasetParts {
	dataset?: Partial<Dataset>;
	csv?: string;
	table?: Partial<PrintedTable>;
	/** Further files, by their path within the folder. */
	files?: Record<string, string>;
}

export const persons: PrintedMeasure = {
	to: 'coverage.persons',
	dimensions: { programme: '01', urban_rural: '_T' },
	...{ printed_unit: '人', multiplier: 1, decimals: 0 }
};

const DATASET: Dataset = {
	...{ id: 'small', kind: 'published', area_code: '500103' },
	title: { 'zh-CN': '重庆市渝中区', en: 'Yuzhong' },
	aliases: { 大坪: '500103012', 福利院: 'I50010301' }
};

const TABLE: PrintedTable = {
	title: { 'zh-CN': '表', en: 'Table' },
	publisher: { 'zh-CN': '民政局', en: 'Bureau' },
	...{ address: 'https://example.gov.cn/1', accessed: '2026-01-31', grade: 'government' },
	...{ shape: 'wide', complete: true },
	measures: { 人数: persons }
};

/** Two towns, an institution and their total: 30 + 12 + 3 = 45. */
export const THREE_ROWS = [
	'period,area,row_kind,人数',
	'2024-02,七星岗街道,town,30',
	'2024-02,大 坪,town,12',
	'2024-02,福利院,institution,3',
	'2024-02,合计,total,45'
].join('\n');

/** A dataset of one printed table `a` in a folder of its own. @returns the folder */
export async function writeDataset({
	dataset,
	table,
	csv = THREE_ROWS,
	files = {}
}: DatasetParts = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'dataset-'));
	const all = {
		'dataset.json': JSON.stringify({ ...DATASET, ...dataset }),
		'tables/a.json': JSON.stringify({ ...TABLE, ...table }),
		'tables/a.csv': csv,
		...files
	};
	for (const [path, content] of Object.entries(all)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return folder;
}
