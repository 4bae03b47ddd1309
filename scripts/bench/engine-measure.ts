import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { startServer } from '#scripts/serving/start-server.ts';
import { buildPage } from './build-page.ts';
import type { CapturedQuery } from './capture-query.ts';
import { withPage } from './open-page.ts';
import { median, quantile } from './spread.ts';

const PAGES = { ours: 'tests/e2e/engine-page', bare: 'scripts/bench/bare-page' };
const ASKED = 60;

export interface EngineReading {
	/** Milliseconds from the first question to its rows, and the 95th percentile of later ones. */
	first: number;
	later: number;
}

/** Our engine and DuckDB-WASM alone, in turns, with one query over one snapshot. Medians of `runs`. */
export async function measureEngines(
	{ folder, manifest }: Awaited<ReturnType<typeof readCurrentSnapshot>>,
	query: CapturedQuery,
	runs: number
): Promise<Record<keyof typeof PAGES, EngineReading>> {
	const readings: Record<keyof typeof PAGES, EngineReading[]> = { ours: [], bare: [] };
	const root = await mkdtemp(join(tmpdir(), 'lookout-bench-'));
	await cp(folder, join(root, 'snapshot'), { recursive: true });
	for (const [name, page] of Object.entries(PAGES)) await buildPage(page, join(root, name));
	const server = await startServer({ folder: root });
	try {
		for (let run = 0; run < runs; run++) {
			for (const name of ['ours', 'bare'] as const) {
				const asked = { ...query, tables: manifest.tables.map((table) => table.name) };
				const times = await withPage(`${server.url}/${name}/`, 1, ({ page }) =>
					page.evaluate(timeQuestions, { tables: manifest.tables, asked, times: ASKED })
				);
				const [first = NaN, ...later] = times;
				readings[name].push({ first, later: quantile(later, 0.95) });
			}
		}
	} finally {
		await server.close();
		await rm(root, { recursive: true });
	}
	const middle = (list: EngineReading[]) => ({
		first: median(list.map(({ first }) => first)),
		later: median(list.map(({ later }) => later))
	});
	return { ours: middle(readings.ours), bare: middle(readings.bare) };
}

type Ask = (folder: string, tables: unknown, query: unknown) => Promise<{ rows?: unknown[] }>;

/** In the page: both have the same `ask`. */
async function timeQuestions(given: { tables: unknown; asked: unknown; times: number }) {
	const ask = (window as unknown as { ask: Ask }).ask;
	const measured: number[] = [];
	for (let question = 0; question <= given.times; question++) {
		const start = performance.now();
		const { rows } = await ask('../snapshot', given.tables, given.asked);
		if (!rows?.length) throw new Error('The query found nothing.');
		measured.push(performance.now() - start);
	}
	return measured;
}
