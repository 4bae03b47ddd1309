import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/errors.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { SNAPSHOTS_FOLDER } from '#scripts/engine/read-snapshot.ts';
import { reportError } from '#scripts/report-error.ts';
import { draftSnapshot } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';

const USAGE = 'npm run snapshot -- [--dataset ID|DIR]… [--out DIR] [--released-on YYYY-MM-DD]';
const BUNDLED = 'data/datasets';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const { datasets, out, releasedOn } = readOptions(args);
		const statuses: number[] = [];
		for (const dataset of datasets.length > 0 ? datasets : await bundled())
			statuses.push(await exportOne(dataset, out, releasedOn));
		return statuses.find((status) => status !== 0) ?? 0;
	} catch (error) {
		return reportError(error);
	}
}

function readOptions(args: string[]) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				dataset: { type: 'string', multiple: true },
				out: { type: 'string' },
				'released-on': { type: 'string' }
			}
		});
		const releasedOn = values['released-on'];
		if (releasedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(releasedOn))
			throw new Error(`--released-on ${releasedOn}`);
		return { datasets: values.dataset ?? [], out: values.out ?? SNAPSHOTS_FOLDER, releasedOn };
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('usage/unknown-option', { reason, usage: USAGE }, { cause });
	}
}

/** Export one dataset; a failure is reported and leaves the others alone. */
async function exportOne(name: string, out: string, releasedOn?: string): Promise<number> {
	try {
		const folder = await folderOf(name);
		const { id, kind } = await readDataset(folder);
		if (kind === 'records') throw new AppError('snapshot/records-refused', { dataset: id });
		if (kind !== 'published')
			throw new AppError('snapshot/kind-unsupported', { dataset: id, kind });
		const draft = await draftSnapshot(await readPublished(folder), out, releasedOn);
		const isNew = await publishDraft(draft, out);
		const { tables, findings } = draft.manifest;
		const total = (key: 'rows' | 'bytes') => tables.reduce((sum, table) => sum + table[key], 0);
		process.stderr.write(
			`${id} ${draft.manifest.id}: ${total('rows')} rows, ${findings.length} findings, ` +
				`${total('bytes')} bytes${isNew ? '' : ' (unchanged 未变)'}\n`
		);
		return 0;
	} catch (error) {
		return reportError(error, name);
	}
}

/** @throws {AppError} `dataset/unknown` */
async function folderOf(name: string): Promise<string> {
	for (const folder of [name, join(BUNDLED, name)])
		if (existsSync(join(folder, 'dataset.json'))) return folder;
	throw new AppError('dataset/unknown', { dataset: name, known: (await bundled()).join(', ') });
}

async function bundled(): Promise<string[]> {
	const names = await readdir(BUNDLED).catch(() => [] as string[]);
	return names.filter((name) => existsSync(join(BUNDLED, name, 'dataset.json'))).sort();
}
