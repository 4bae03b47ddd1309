import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/errors.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { SNAPSHOTS_FOLDER } from '#scripts/engine/read-snapshot.ts';
import type { Published } from '#scripts/exporting/publish-ledger.ts';
import { releaseRecords } from '#scripts/exporting/release-records.ts';
import { reportError } from '#scripts/report-error.ts';
import { stopOnSignals } from '#scripts/staging/remove-with-process.ts';
import { draftSnapshot, type Draft } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';

const USAGE =
	'npm run snapshot -- [--dataset ID|DIR]… [--out DIR] [--released-on YYYY-MM-DD] ' +
	'[--source csv:DIR|xlsx:FILE|parquet:DIR|postgres:[SCHEMA]] [--push-down] [--statement-timeout SECONDS] ' +
	'[--period YYYY-MM] [--rejects DIR] [--log FILE] [--dry-run] ' +
	'[--ledger DIR] [--first-release] [--correction] [--rebuild-ledger]';
const BUNDLED = 'data/datasets';

stopOnSignals();
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	try {
		const { datasets, ...options } = readOptions(args);
		const statuses: number[] = [];
		for (const dataset of datasets.length > 0 ? datasets : await bundled())
			statuses.push(await exportOne(dataset, options));
		return statuses.find((status) => status !== 0) ?? 0;
	} catch (error) {
		return reportError(error);
	}
}

type Options = Omit<ReturnType<typeof readOptions>, 'datasets'>;

function readOptions(args: string[]) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				dataset: { type: 'string', multiple: true },
				out: { type: 'string' },
				'released-on': { type: 'string' },
				source: { type: 'string' },
				period: { type: 'string' },
				rejects: { type: 'string' },
				log: { type: 'string' },
				'push-down': { type: 'boolean' },
				'statement-timeout': { type: 'string' },
				'dry-run': { type: 'boolean' },
				ledger: { type: 'string' },
				'first-release': { type: 'boolean' },
				correction: { type: 'boolean' },
				'rebuild-ledger': { type: 'boolean' }
			}
		});
		const { 'released-on': releasedOn, period, dataset: datasets = [], source } = values;
		const timeout = values['statement-timeout'];
		if (timeout !== undefined && !/^[1-9]\d{0,5}$/.test(timeout))
			throw new Error(`--statement-timeout ${timeout}`);
		if (releasedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(releasedOn))
			throw new Error(`--released-on ${releasedOn}`);
		if (period !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
			throw new Error(`--period ${period}`);
		if (source !== undefined && datasets.length !== 1) throw new Error('--source, --dataset');
		return {
			...{ datasets, out: values.out ?? SNAPSHOTS_FOLDER, releasedOn, source, period },
			...{ rejects: values.rejects, log: values.log, isDryRun: values['dry-run'] ?? false },
			...{ ledger: values.ledger, isFirstRelease: values['first-release'] ?? false },
			isCorrection: values.correction ?? false,
			rebuildsLedger: values['rebuild-ledger'] ?? false,
			pushDown: values['push-down'] ?? false,
			statementTimeoutSeconds: timeout === undefined ? undefined : Number(timeout)
		};
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('usage/unknown-option', { reason, usage: USAGE }, { cause });
	}
}

/** Export one dataset; a failure is reported and leaves the others alone. */
async function exportOne(name: string, options: Options): Promise<number> {
	try {
		const folder = await folderOf(name);
		const dataset = await readDataset(folder);
		const published =
			dataset.kind === 'published'
				? await publishDrafted(
						await draftSnapshot(await readPublished(folder), options.out, options.releasedOn),
						options.out
					)
				: await releaseRecords(dataset, { ...options, folder });
		if (published) process.stderr.write(`${describe(published)}\n`);
		return 0;
	} catch (error) {
		return reportError(error, name);
	}
}

async function publishDrafted(draft: Draft, out: string): Promise<Published> {
	const { manifest } = draft;
	return { manifest, isNew: await publishDraft(draft, out) };
}

function describe({ manifest, isNew }: Published): string {
	const { dataset, id, tables, findings } = manifest;
	const total = (key: 'rows' | 'bytes') => tables.reduce((sum, table) => sum + table[key], 0);
	return (
		`${dataset} ${id}: ${total('rows')} rows, ${findings.length} findings, ` +
		`${total('bytes')} bytes${isNew ? '' : ' (unchanged 未变)'}`
	);
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
