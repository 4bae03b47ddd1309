import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { startServer } from '#scripts/serving/start-server.ts';
import { repeat, type SiteReadings } from '../bench-site.ts';
import { captureQuery } from '../capture-query.ts';
import { measureEngines } from '../engine-measure.ts';
import type { Reading } from '../measure.ts';
import { buildProvinceSite } from './build-province-site.ts';
import { provinceMeasures, OVERVIEW_PAGE } from './province-measures.ts';
import { WHOLE_PROVINCE } from './snapshot-size.ts';
import { PROVINCE_DATASET, writeProvinceSnapshot } from './write-province-snapshot.ts';

/** Make up a province, build the site over it alone, and measure its pages as a reader's browser sees them. */
export async function benchProvinceSite(runs: number): Promise<SiteReadings> {
	const root = await mkdtemp(join(tmpdir(), 'lookout-province-'));
	const [snapshots, site] = [join(root, 'snapshots'), join(root, 'site')];
	try {
		const rows = await writeProvinceSnapshot(snapshots, WHOLE_PROVINCE);
		process.stderr.write(`${rows.toLocaleString('en')} rows written\n`);
		await buildProvinceSite(snapshots, site);
		const server = await startServer({ folder: site });
		try {
			const readings: Reading[] = [];
			for (const measure of provinceMeasures) {
				process.stderr.write(`${measure.path}\n`);
				readings.push(...(await repeat(server.url, measure, 1, runs)));
			}
			process.stderr.write('engine and floor\n');
			const query = await captureQuery(server.url + OVERVIEW_PAGE, '时期');
			const snapshot = await readCurrentSnapshot(PROVINCE_DATASET, snapshots);
			return { readings, engines: await measureEngines(snapshot, query, runs) };
		} finally {
			await server.close();
		}
	} finally {
		await rm(root, { recursive: true });
	}
}
