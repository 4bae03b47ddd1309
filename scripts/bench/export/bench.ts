import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';

/** What every part of the bench needs. */
export interface Bench {
	/** Holds all that it writes, `dataset/` and `tmp/` among it; removed however the bench ends. */
	folder: string;
	/** Hears what is going on, a line at a time. */
	say: (line: string) => void;
}

export const DATASET = {
	...{ id: 'bench', kind: 'synthetic', area_code: '990000', level: 'province' },
	title: { 'zh-CN': '测速省', en: 'Province of the bench' }
} satisfies Dataset & { level: DatasetLevel };

/** The command that an operator would give, without writing a snapshot. */
export const exportFrom = (
	{ folder }: Bench,
	place: string,
	env: Readonly<Record<string, string>> = {}
): Promise<ProcessCost> =>
	measureProcess(
		join(folder, 'tmp'),
		[
			...['scripts/snapshot.ts', '--dataset', join(folder, 'dataset'), '--source', place],
			...['--dry-run', '--rejects', join(folder, 'rejects')]
		],
		env
	);
