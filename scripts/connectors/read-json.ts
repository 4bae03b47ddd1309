import { readFile } from 'node:fs/promises';
import { AppError } from '#lib/errors.ts';

/** The kind of value a field holds; `?` marks one that may be left out. */
export type FieldKind =
	`${'text' | 'number' | 'flag' | 'bilingual' | 'list' | 'record'}${'' | '?'}`;

/** @throws {AppError} `dataset/invalid` if the file is absent or not a JSON object. */
export async function readJsonObject(path: string, name: string): Promise<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(await readFile(path, 'utf8'));
		if (isRecord(value)) return value;
		throw new Error('not a JSON object');
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('dataset/invalid', { file: name, reason }, { cause });
	}
}

/**
 * Refuse a JSON object that lacks a field, holds it in another type, or has one nobody knows.
 *
 * @throws {AppError} `dataset/missing-field`, `dataset/unknown-field`
 */
export function checkFields(
	value: Record<string, unknown>,
	fields: Readonly<Record<string, FieldKind>>,
	file: string,
	within = ''
): void {
	for (const field of Object.keys(value)) {
		if (field in fields) continue;
		const known = Object.keys(fields).join(', ');
		throw new AppError('dataset/unknown-field', { file, field: within + field, known });
	}
	for (const [field, kind] of Object.entries(fields)) {
		const given = value[field];
		if (given === undefined && kind.endsWith('?')) continue;
		if (!matches(given, kind.replace('?', '')))
			throw new AppError('dataset/missing-field', { file, field: within + field });
	}
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matches(value: unknown, kind: string): boolean {
	if (kind === 'text') return typeof value === 'string' && value !== '';
	if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
	if (kind === 'flag') return typeof value === 'boolean';
	if (kind === 'list') return Array.isArray(value);
	if (kind === 'bilingual')
		return isRecord(value) && typeof value['zh-CN'] === 'string' && typeof value['en'] === 'string';
	return isRecord(value);
}
