import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import type { RecordsConnector } from '#scripts/connectors/records-connector.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import type { ValidationReport } from '#scripts/validation/finding.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';

/** A street of the made-up county that tests of validation use, without its line end. */
export const TOWNS = [
	'town_code,town_name,county_code,kind,urban_rural,villages',
	'990101001,甲街道,990101,street,urban,5'
];

interface ValidationTesting {
	/** A path in the test's own folder. */
	path(...parts: string[]): string;
	stage(): Stage;
	/** Files of the source, by their names without `.csv`; lines, or the whole text. */
	write(files: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
	/** Of what was written, or of another source; rejected rows go to `path('rejects')`. */
	validate(
		connector?: RecordsConnector,
		columns?: Readonly<Record<string, string>>
	): Promise<ValidationReport>;
	/** Forget what was read; what was written stays. */
	openAnew(): Promise<void>;
}

/** A folder and a stage for each test, on 2025-07-01. */
export function useValidation(): ValidationTesting {
	let root: string;
	let stage: Stage;
	const path = (...parts: string[]) => join(root, ...parts);
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'validation-'));
		for (const folder of ['source', 'rejects']) await mkdir(path(folder));
		stage = await openStage(path('staging'));
	});
	afterEach(async () => {
		await stage.close();
		await rm(root, { recursive: true });
	});
	return {
		path,
		stage: () => stage,
		async write(files) {
			for (const [name, content] of Object.entries(files)) {
				const text = typeof content === 'string' ? content : [...content, ''].join('\n');
				await writeFile(path('source', `${name}.csv`), text);
			}
		},
		async validate(connector = csvFolder(path('source')), columns = {}) {
			const source = await connector.attach(stage);
			const options = { origin: connector.origin, columns, today: '2025-07-01' };
			try {
				return await validateSource(source.store ?? stage, source, {
					...options,
					rejects: path('rejects')
				});
			} finally {
				await source.close?.();
			}
		},
		async openAnew() {
			await stage.close();
			stage = await openStage(path('staging'));
		}
	};
}
