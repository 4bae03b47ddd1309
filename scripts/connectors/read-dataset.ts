import { join } from 'node:path';
import { stages } from '#lib/contract/case-codes.ts';
import { RELEASES_EVERY, type Dataset, type DatasetLevel } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { refuseSettings } from '#lib/warnings/refuse-settings.ts';
import { refuseParameters } from './refuse-parameters.ts';
import { checkFields, readJsonObject, type FieldKind } from './read-json.ts';

const FIELDS: Record<string, FieldKind> = {
	id: 'text',
	kind: 'text',
	title: 'bilingual',
	area_code: 'text',
	level: 'text?',
	licence: 'text?',
	contact: 'text?',
	release_every: 'text?',
	aliases: 'record?',
	tolerance: 'record?',
	only_stratum: 'text?',
	parameters: 'record?',
	notes: 'list?',
	policy: 'text?',
	columns: 'record?',
	stages: 'record?',
	synthesis: 'record?',
	limits: 'record?',
	warnings: 'record?',
	denominator: 'text?'
};

const SYNTHESIS = {
	towns: 'number',
	households: 'number',
	months: 'number',
	seed: 'number'
} as const;

const KINDS = ['published', 'records', 'synthetic'];
const LEVELS = ['county', 'prefecture', 'province', 'nation'];

/** `dataset.json` of `folder`, with its level. @throws {AppError} `dataset/…` */
export async function readDataset(folder: string): Promise<Dataset & { level: DatasetLevel }> {
	const file = 'dataset.json';
	const value = await readJsonObject(join(folder, file), file);
	checkFields(value, FIELDS, file);
	const dataset = value as unknown as Dataset;
	const level = dataset.level ?? levelOf(dataset.area_code);
	check(/^[a-z0-9-]+$/.test(dataset.id), 'id');
	check(/^(CN|\d{6})$/.test(dataset.area_code), 'area_code');
	check(KINDS.includes(dataset.kind), 'kind');
	check(LEVELS.includes(level), 'level');
	check([undefined, ...RELEASES_EVERY].includes(dataset.release_every), 'release_every');
	check([undefined, 'urban', 'rural'].includes(dataset.only_stratum), 'only_stratum');
	for (const [name, stage] of Object.entries(dataset.stages ?? {}))
		check(stage in stages, `stages.${name}`);
	refuseSettings(dataset.warnings ?? {}, file);
	refuseParameters(dataset.parameters, file);
	checkSynthesis();
	return { ...dataset, level };

	function checkSynthesis(): void {
		const { kind, synthesis } = dataset;
		if (!synthesis) return;
		check(kind === 'synthetic', 'kind');
		checkFields({ ...synthesis }, SYNTHESIS, file, 'synthesis.');
		for (const [name, number] of Object.entries(synthesis))
			check(Number.isInteger(number) && number >= (name === 'seed' ? 0 : 1), `synthesis.${name}`);
	}

	function check(ok: boolean, field: string): void {
		if (!ok) throw new AppError('dataset/missing-field', { file, field });
	}
}

function levelOf(code: string): DatasetLevel {
	if (code === 'CN') return 'nation';
	if (code.endsWith('0000')) return 'province';
	return code.endsWith('00') ? 'prefecture' : 'county';
}
