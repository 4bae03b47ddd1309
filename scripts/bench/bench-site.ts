import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { startServer } from '#scripts/serving/start-server.ts';
import { captureQuery } from './capture-query.ts';
import { measureEngines, type EngineReading } from './engine-measure.ts';
import type { Measure, Reading } from './measure.ts';
import { withPage } from './open-page.ts';
import { OWN_QUESTION, siteMeasures } from './site-measures.ts';
import { median, quantile } from './spread.ts';

export interface SiteReadings {
	readings: Reading[];
	engines: { ours: EngineReading; bare: EngineReading };
}

/** Measure the site built in `folder`, over loopback, in a new browser each run. */
export async function benchSite(folder: string, runs: number): Promise<SiteReadings> {
	const server = await startServer({ folder });
	const floor = await startServer({ folder: 'scripts/bench/one-line' });
	try {
		const readings: Reading[] = [];
		for (const slowdown of [1, 4]) {
			for (const measure of siteMeasures) {
				process.stderr.write(`${measure.path} ${slowdown === 1 ? '' : `÷ ${slowdown}`}\n`);
				const { url } = measure.isFloor ? floor : server;
				readings.push(...(await repeat(url, measure, slowdown, runs)));
			}
		}
		process.stderr.write('engine and floor\n');
		const query = await captureQuery(server.url + OWN_QUESTION, '列');
		const engines = await measureEngines(await readCurrentSnapshot('yuzhong'), query, runs);
		return { readings, engines };
	} finally {
		await server.close();
		await floor.close();
	}
}

/** One measure, `runs` times, each figure summed up by its median. */
export async function repeat(
	site: string,
	{ path, isFloor, aims, run }: Measure,
	slowdown: number,
	runs: number
): Promise<Reading[]> {
	const results: Record<string, number | number[]>[] = [];
	for (let count = 0; count < runs; count++)
		results.push(await withPage(site + path, slowdown, run));
	const reading = (figure: string, values: number[]): Reading => {
		const { unit, full, slowed } = aims[figure] ?? { unit: 'ms' };
		const aim = slowdown === 1 ? full : slowed;
		return {
			path: isFloor ? '(one line)' : path,
			figure,
			unit,
			slowdown,
			value: median(values),
			aim
		};
	};
	return Object.keys(results[0] ?? {}).flatMap((figure) => {
		const values = results.map((result) => result[figure] ?? NaN);
		const lists = values.filter((value) => typeof value === 'object');
		if (lists.length === 0) return [reading(figure, values as number[])];
		return [0.5, 0.95].map((share) =>
			reading(
				`${figure}, p${share * 100}`,
				lists.map((list) => quantile(list, share))
			)
		);
	});
}
