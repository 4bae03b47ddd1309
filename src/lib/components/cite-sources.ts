import type { Outline } from '#lib/contract/outline.ts';
import type { Answer } from '#lib/queries/query-metric.ts';

interface Cited {
	source: Outline['sources'][number];
	/** Lines of the imported CSV, in order; the header is line 1. */
	lines: number[];
}

/** The printed tables and rows that answers rest on, latest first: only a few are named in a line. */
export function citeSources(answers: readonly Answer[], outline: Outline): Cited[] {
	const lines = new Map<string, Set<number>>();
	for (const reference of answers.flatMap(({ points }) =>
		points.flatMap(({ sources }) => sources)
	)) {
		const at = reference.lastIndexOf(':');
		const id = reference.slice(0, at);
		lines.set(id, (lines.get(id) ?? new Set()).add(Number(reference.slice(at + 1))));
	}
	return outline.sources
		.flatMap((source) => {
			const found = lines.get(source.id);
			return found ? [{ source, lines: [...found].sort((a, b) => a - b) }] : [];
		})
		.sort((a, b) => {
			const [one, other] = [a.source.published_on ?? '', b.source.published_on ?? ''];
			return one === other ? 0 : one > other ? -1 : 1;
		});
}
