import { startServer } from '#scripts/serving/start-server.ts';
import { captureQuery } from './capture-query.ts';
import { measureEngines, type EngineReading } from './engine-measure.ts';
import type { Measure, Reading } from './measure.ts';
import { withPage } from './open-page.ts';
import { siteMeasures } from './site-measures.ts';
import { median, quantile } from './spread.ts';

export interface SiteReadings {
	readings: Reading[];
	engines: { ours: EngineReading; bare: EngineReading };
}

/** Measure the site built in `folder`, over loopback, in a new browser each run. */
export async function benchSite(folder: string, runs: number): Promise<SiteReadings> {
	const server = await startServer({ folder });
	try {
		const readings: Reading[] = [];
		for (const slowdown of [1, 4]) {
			for (const measure of siteMeasures) {
				process.stderr.write(`${measure.path} ${slowdown === 1 ? '' : `÷ ${slowdown}`}\n`);
				readings.push(...(await repeat(server.url, measure, slowdown, runs)));
			}
		}
		process.stderr.write('engine and floor\n');
		const engines = await measureEngines(await captureQuery(server.url), runs);
		return { readings, engines };
	} finally {
		await server.close();
	}
}

async function repeat(
	site: string,
	{ path, aims, run }: Measure,
	slowdown: number,
	runs: number
): Promise<Reading[]> {
	const results: Record<string, number | number[]>[] = [];
	for (let count = 0; count < runs; count++)
		results.push(await withPage(site + path, slowdown, run));
	return Object.entries(aims).map(([figure, { unit, full, slowed }]) => ({
		path,
		figure,
		unit,
		slowdown,
		value: median(
			results.map((result) => {
				const value = result[figure] ?? NaN;
				return typeof value === 'number' ? value : quantile(value, 0.95);
			})
		),
		aim: slowdown === 1 ? full : slowed
	}));
}
