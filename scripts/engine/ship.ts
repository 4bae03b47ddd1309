import { answerAll, shipAnswers, type Questions } from '#lib/queries/answer-all.ts';
import type { AnswerSource, ShippedAnswers } from '#lib/queries/query-metric.ts';
import { openNodeEngine } from './node-engine.ts';
import { readCurrentSnapshot, SNAPSHOTS_FOLDER } from './read-snapshot.ts';

/** Characters of answers that a page carries; about as many bytes. A long history has megabytes of them. */
const MOST = 50_000;

/**
 * Answer a page's usual questions while the site is built, so that the page has its figures
 * without an engine. The same `queryMetric` answers them as in the browser.
 *
 * @param usual most wanted first; the first always goes along, the others as far as there is room.
 *   What is left out is the engine's.
 */
export async function ship(
	dataset: string,
	usual: Iterable<Questions>,
	root: string = SNAPSHOTS_FOLDER
): Promise<ShippedAnswers> {
	const { folder, manifest } = await readCurrentSnapshot(dataset, root);
	const engine = await openNodeEngine(folder);
	const source: AnswerSource = {
		dataset,
		snapshot: manifest.id,
		policy: manifest.attestation?.policy.id ?? null,
		parameters: manifest.parameters,
		shipped: {},
		engine: async () => engine
	};
	try {
		let shipped: ShippedAnswers = {};
		for (const questions of usual) {
			const answers = Object.values(await answerAll({ ...source, shipped }, questions));
			const more = { ...shipped, ...shipAnswers(answers) };
			const isFirst = Object.keys(shipped).length === 0;
			if (!isFirst && JSON.stringify(more).length > MOST) break;
			shipped = more;
		}
		return shipped;
	} finally {
		await engine.close();
	}
}

/** The questions of each state in turn, none written before it is asked: a province has tens of thousands of states. */
export function* asking<State>(
	states: readonly State[],
	ask: (state: State) => Questions
): Iterable<Questions> {
	for (const state of states) yield ask(state);
}
