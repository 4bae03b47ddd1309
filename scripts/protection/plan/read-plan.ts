import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#lib/errors.ts';
import type { Table } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import { standardPlan, type KnownFigure, type ReleasePlan } from '#lib/privacy/plan.ts';
import { policies, type Policy } from '#lib/privacy/policy.ts';
import { publicationRules, ruleBrokenBy } from '#lib/privacy/publication-rules.ts';
import { publishableGrains } from '#lib/privacy/publishable-grains.ts';
import { checkFields, isRecord, readJsonObject } from '#scripts/connectors/read-json.ts';

const FILE = 'plan.json';

/**
 * The release plan of a dataset: `plan.json` in its folder, else the standard one. A plan may publish
 * less than the standard one, never more.
 *
 * @param preferred policy that the dataset names, where the plan names none.
 * @throws {AppError} `dataset/invalid`, `dataset/missing-field`, `dataset/unknown-field`;
 *   `protection/plan-refused` with the rule that it breaks
 */
export async function readPlan(
	folder: string,
	preferred: Policy['id'] = standardPlan.policy
): Promise<ReleasePlan> {
	const path = join(folder, FILE);
	const isGiven = await access(path).then(
		() => true,
		() => false
	);
	if (!isPolicy(preferred)) throw invalid(`policy is none of ${Object.keys(policies).join(', ')}`);
	if (!isGiven) return { ...standardPlan, policy: preferred };
	const given = await readJsonObject(path, FILE);
	checkFields(
		given,
		{ schema: 'text', policy: 'text?', cubes: 'record?', impossible: 'record?', known: 'list?' },
		FILE
	);
	if (given['schema'] !== 'plan/1') throw invalid('schema is not plan/1');
	const policy = given['policy'] ?? preferred;
	if (!isPolicy(policy)) throw invalid(`policy is none of ${Object.keys(policies).join(', ')}`);
	return {
		...{ schema: 'plan/1', policy },
		cubes: given['cubes']
			? readCubes(given['cubes'] as Record<string, unknown>)
			: standardPlan.cubes,
		impossible: readImpossible(given['impossible'] ?? {}),
		known: ((given['known'] ?? []) as unknown[]).map(readKnown)
	};
}

const invalid = (reason: string) => new AppError('dataset/invalid', { file: FILE, reason });

const isPolicy = (policy: unknown): policy is Policy['id'] =>
	typeof policy === 'string' && policy in policies;

function readCubes(given: Record<string, unknown>): Record<string, string[]> {
	const read: Record<string, string[]> = {};
	for (const [table, grains] of Object.entries(given)) {
		const allowed = publishableGrains[table];
		if (!allowed) throw refused(table, table);
		if (!Array.isArray(grains)) throw invalid(`cubes.${table} is no list of grains`);
		read[table] = grains.map((grain) => {
			if (typeof grain !== 'string') throw invalid(`cubes.${table} holds what is no grain`);
			if (!allowed.includes(grain)) throw refused(`${table} ${grain}`, grain);
			return grain;
		});
	}
	return read;
}

function refused(what: string, name: string): AppError {
	const rule = ruleBrokenBy(name);
	const { 'zh-CN': why, en: reason } = publicationRules[rule];
	return new AppError('protection/plan-refused', { what, rule, why, reason });
}

function readImpossible(given: unknown): ReleasePlan['impossible'] {
	const isCodes = (codes: unknown): codes is Record<string, string> =>
		isRecord(codes) && Object.values(codes).every((code) => typeof code === 'string');
	if (!isRecord(given)) throw invalid('impossible is no object of tables');
	const read: Record<string, Record<string, string>[]> = {};
	for (const [table, combinations] of Object.entries(given)) {
		if (!Array.isArray(combinations) || !combinations.every(isCodes))
			throw invalid(`impossible.${table} is no list of codes by dimension`);
		const dimensions = contractTable(table, `impossible.${table}`).dimensions;
		for (const name of combinations.flatMap((codes) => Object.keys(codes)))
			if (name === 'time_period' || !dimensions.includes(name))
				throw invalid(`impossible.${table} names ${name}, which ${table} does not have`);
		read[table] = combinations;
	}
	return read;
}

function contractTable(name: string, place: string): Table {
	const found = tables.find((table) => table.name === name && name in publishableGrains);
	if (!found) throw invalid(`${place} is no table that a plan may publish`);
	return found;
}

function readKnown(given: unknown, at: number): KnownFigure {
	if (!isRecord(given)) throw invalid(`known[${at}] is no figure`);
	const { table, time_period, ref_area, codes, measure, value, source } = given;
	checkFields(
		given,
		{
			...{ table: 'text', time_period: 'text', ref_area: 'text', codes: 'record' },
			...{ measure: 'text', value: 'number', source: 'text' }
		},
		FILE,
		`known[${at}].`
	);
	const known = { table, time_period, ref_area, codes, measure, value, source } as KnownFigure;
	if (!(known.measure in contractTable(known.table, `known[${at}].table`).measures))
		throw invalid(`known[${at}].measure is none of ${known.table}`);
	return known;
}
