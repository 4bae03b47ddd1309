import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { exportRecords } from '#scripts/exporting/export-records.ts';
import { withSyntheticRecords } from '#scripts/exporting/synthetic-records.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';

const FOLDER = 'data/datasets/synthetic-county';

test('the last bundled release, made again after those before it, is the same to the byte', async () => {
	const dataset = await readDataset(FOLDER);
	const releases = await readLedger(join(FOLDER, 'ledger'), dataset.id);
	expect(releases).toHaveLength(3);
	const last = releases.at(-1);
	if (!last || !dataset.synthesis) throw new Error('the county is synthetic, and released');
	const out = await mkdtemp(join(tmpdir(), 'again-'));
	const draft = await withSyntheticRecords(dataset.synthesis, out, (source) =>
		exportRecords(dataset, {
			...{ source, out, staging: out, period: last.manifest.period.to, folder: FOLDER },
			...{ releasedOn: undefined, rejects: undefined, isDryRun: false, today: '2026-01-01' },
			...{ isFirstRelease: false, secret: undefined, say: () => undefined }
		})
	);
	expect(draft?.manifest.id).toBe(last.manifest.id);
	for (const name of ['manifest.json', ...last.manifest.tables.map(({ path }) => path)]) {
		const made = await readFile(join(draft?.folder ?? '', name));
		expect([name, made.equals(await readFile(join(last.folder, name)))]).toEqual([name, true]);
	}
	await rm(out, { recursive: true });
}, 300_000);
