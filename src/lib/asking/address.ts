import type { Outline } from '#lib/contract/outline.ts';
import { NO_SPLIT, resolveWish, type Asked, type Wish } from './question.ts';

/** Parameters of an address that are no dimension's code. */
const NAMED = ['metric', 'base', 'rows', 'columns', 'frequency', 'from', 'to'] as const;
/** Before the name of a dimension, so that none of them takes the name of another parameter. */
const CODE = 'is.';

/** The question of an address; what it does not say, or says wrongly, is the usual. */
export function readQuestion(outline: Outline, params: URLSearchParams): Asked | undefined {
	const wish: Record<string, string | undefined> = {};
	for (const name of NAMED) wish[name] = params.get(name) ?? undefined;
	const codes: Record<string, string> = {};
	params.forEach((value, name) => {
		if (name.startsWith(CODE)) codes[name.slice(CODE.length)] = value;
	});
	return resolveWish(outline, { ...wish, codes });
}

/** A question that says everything, so that it stays the same when new data change what is usual. */
export const wishOf = ({ metric, rows, columns, ...asked }: Asked): Required<Wish> => ({
	metric: metric.id,
	base: asked.base,
	rows: rows ?? NO_SPLIT,
	columns: columns ?? NO_SPLIT,
	frequency: asked.frequency,
	from: asked.from,
	to: asked.to,
	codes: asked.codes
});

/** The query of a question's address, every choice said. */
export function queryOf(asked: Asked): string {
	const { codes, ...wish } = wishOf(asked);
	const params = new URLSearchParams();
	for (const name of NAMED) {
		const value = wish[name];
		if (value !== undefined) params.set(name, value);
	}
	for (const name of Object.keys(codes).sort()) params.set(`${CODE}${name}`, codes[name] as string);
	return params.toString();
}
