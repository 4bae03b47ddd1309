import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';

/** The county of the small records. */
export const SMALL_DATASET: Dataset & { level: DatasetLevel } = {
	...{ id: 'small', kind: 'synthetic', area_code: '990101', level: 'county' },
	title: { 'zh-CN': '合成县', en: 'Synthetic county' }
};
