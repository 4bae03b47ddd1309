import type { Outline } from '#lib/contract/outline.ts';
import type { AnswerSource, ShippedAnswers } from '#lib/queries/query-metric.ts';
import { openEngine } from './open-engine.ts';

/**
 * Where a page's figures come from: what it brought along, and the engine behind it.
 *
 * @param snapshots the address of `/snapshots`, as `asset()` gives it.
 */
export function pageSource(
	outline: Outline,
	shipped: ShippedAnswers,
	snapshots: string
): AnswerSource {
	const { dataset, snapshot, policy, parameters, files } = outline;
	return {
		dataset,
		snapshot,
		policy,
		parameters,
		shipped,
		engine: () => openEngine(`${snapshots}/${dataset}/${snapshot}`, { tables: files })
	};
}
