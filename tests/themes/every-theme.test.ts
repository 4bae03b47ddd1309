import { afterAll, describe, expect, test } from 'vitest';
import { themes } from '#lib/themes/index.ts';
import { openDataset } from './open-theme.ts';

const DATASETS = [
	...['yuzhong', 'jinan', 'dehua', 'yuhang', 'sanming', 'fujian', 'nation', 'synthetic-county']
];
/** Of each choice: the latest periods, where most is hidden, and the first, where most is missing. */
const ends = (periods: readonly string[]) => [
	...new Set([...periods.slice(0, 2), ...periods.slice(-4)])
];

describe.each(DATASETS)('every theme of %s', async (id) => {
	const dataset = await openDataset(id);
	afterAll(() => dataset.close());

	test('reads well whatever is chosen, in both languages', async () => {
		for (const theme of themes)
			for (const { topic, metric, periods } of theme.choices(dataset.outline))
				for (const period of ends(periods))
					for (const locale of ['zh-CN', 'en'] as const) {
						const view = await dataset.seeState(theme.id, { topic, metric, period }, locale);
						const words = JSON.stringify([
							...[view.title, view.lead, view.figures],
							view.exhibits.map(({ title, subtitle, table, notes }) => [
								...[title, subtitle, table, notes]
							])
						]);
						const place = `${theme.id} ${topic?.id} ${metric} ${period} ${locale}`;
						expect([place, /undefined|NaN|Infinity|null|\{\w+\}/.exec(words)?.[0]]).toEqual([
							...[place, undefined]
						]);
						expect([place, view.title, view.lead.length > 0]).not.toEqual([place, '', false]);
						// A page keeps its columns, rows, notes and figures apart by these.
						for (const { id, table, notes } of view.exhibits)
							for (const names of [
								table.columns.map(({ label }) => label),
								...[table.rows.map(({ key }) => key), notes]
							])
								expect([place, id, ...new Set(names)]).toEqual([place, id, ...names]);
					}
		// Thousands of questions of the engine.
	}, 600_000);

	test('says in both languages what a dataset lacks that has nothing for it', () => {
		for (const { lacks } of themes) expect(Object.values(lacks).join()).toMatch(/。,.*\.$/s);
	});
});
