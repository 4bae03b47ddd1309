import { answerAll, shipAnswers, type Questions } from '#lib/queries/answer-all.ts';
import type { AnswerSource, ShippedAnswers } from '#lib/queries/query-metric.ts';
import { openNodeEngine } from './node-engine.ts';
import { readCurrentSnapshot } from './read-snapshot.ts';

/**
 * Answer a page's usual questions while the site is built, so that the page has its figures
 * without an engine. The same `queryMetric` answers them as in the browser.
 */
export async function ship(dataset: string, usual: readonly Questions[]): Promise<ShippedAnswers> {
	const { folder, manifest } = await readCurrentSnapshot(dataset);
	const engine = await openNodeEngine(folder);
	const source: AnswerSource = {
		dataset,
		snapshot: manifest.id,
		parameters: manifest.parameters,
		shipped: {},
		engine: async () => engine
	};
	try {
		const answers = [];
		for (const questions of usual)
			answers.push(...Object.values(await answerAll(source, questions)));
		return shipAnswers(answers);
	} finally {
		await engine.close();
	}
}
