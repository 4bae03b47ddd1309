import type { Query } from '#lib/metrics/compile-metric.ts';

/**
 * The SQL with each `?` as the literal it stands for: a statement that is prepared first takes the
 * worker two messages, and the second waits for the page to have painted.
 *
 * @throws {RangeError} where a number has no literal, a text ends SQL early, or the counts differ.
 */
export function withLiterals({ sql, params }: Pick<Query, 'sql' | 'params'>): string {
	const parts = sql.split('?');
	if (parts.length !== params.length + 1)
		throw new RangeError(`${parts.length - 1} places for ${params.length} values`);
	return parts.map((part, at) => (at === 0 ? part : literal(params[at - 1]) + part)).join('');
}

function literal(value: string | number | undefined): string {
	if (typeof value === 'string' && !value.includes('\0')) return `'${value.replace(/'/g, "''")}'`;
	if (typeof value === 'number' && Number.isFinite(value)) return `${value}::DOUBLE`;
	throw new RangeError(`no literal for ${JSON.stringify(value)}`);
}
