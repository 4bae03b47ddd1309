import type { ManifestTable } from '#lib/contract/manifest.ts';
import { openEngine } from '#lib/engine/open-engine.ts';
import { asAppError } from '#lib/errors.ts';
import type { Query } from '#lib/metrics/compile-metric.ts';
import type { Row } from '#lib/queries/query-engine.ts';

export type Outcome = { rows: Row[] } | { code: string; context: Record<string, string | number> };

declare global {
	interface Window {
		/** Ask a snapshot of this site; failures arrive as their code and context. */
		ask(snapshot: string, tables: ManifestTable[], query: Query): Promise<Outcome>;
	}
}

window.ask = async (snapshot, tables, query) => {
	try {
		const engine = await openEngine(snapshot, { tables });
		return { rows: await engine.rows(query) };
	} catch (error) {
		const { code, context } = asAppError(error);
		return { code, context };
	}
};
