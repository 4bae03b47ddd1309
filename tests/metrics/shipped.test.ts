import { beforeAll, describe, expect, test } from 'vitest';
import type { Outline } from '#lib/contract/outline.ts';
import {
	answerAll,
	shipAnswers,
	shippedAnswers,
	type Answers,
	type Questions
} from '#lib/queries/answer-all.ts';
import type { AnswerSource } from '#lib/queries/query-metric.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import {
	coverageQuestions,
	usualCoverage
} from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/coverage.ts';
import {
	overviewQuestions,
	usualOverviews
} from '#routes/[[lang=lang]]/[dataset=dataset]/overview.ts';
import { townsQuestions, usualTowns } from '#routes/[[lang=lang]]/[dataset=dataset]/towns/towns.ts';
import { engines } from '../support/engines.ts';
import { exportDataset } from '../support/export-dataset.ts';

/** Every question that the pages of a dataset bring answers to. */
function usualQuestions(outline: Outline): Questions[] {
	return [
		...usualOverviews(outline).map((state) => overviewQuestions(outline, state)),
		...usualCoverage(outline).map((state) => coverageQuestions(outline, state)),
		...usualTowns(outline).map((state) => townsQuestions(outline, state))
	];
}

const points = (answers: Answers) =>
	Object.entries(answers).map(([name, answer]) => [name, answer.points]);

describe.each(['yuzhong', 'jinan', 'dehua', 'yuhang', 'sanming', 'fujian', 'nation'])(
	'what the pages of %s bring along',
	(dataset) => {
		let usual: Questions[];
		const sources: AnswerSource[] = [];

		beforeAll(async () => {
			const { folder, manifest } = await exportDataset(dataset);
			for (const { openSnapshot } of engines) {
				const engine: QueryEngine = await openSnapshot(folder);
				usual ??= usualQuestions(await readOutline(engine, manifest));
				const { id: snapshot, parameters } = manifest;
				sources.push({
					dataset,
					snapshot,
					policy: null,
					parameters,
					shipped: {},
					engine: async () => engine
				});
			}
		});

		test('is, point by point, what the browser’s engine answers', async () => {
			const [atBuild, inBrowser] = sources as [AnswerSource, AnswerSource];
			expect(usual.length).toBeGreaterThan(0);
			for (const questions of usual) {
				const built = Object.values(await answerAll(atBuild, questions));
				const shipped = JSON.parse(JSON.stringify(shipAnswers(built))) as AnswerSource['shipped'];
				const page = shippedAnswers({ ...inBrowser, shipped }, questions);
				expect(points(page as Answers)).toEqual(points(await answerAll(inBrowser, questions)));
			}
		});

		test('never asks for what the dataset has nothing of', async () => {
			const [atBuild] = sources as [AnswerSource];
			for (const questions of usual) {
				const answers = Object.entries(await answerAll(atBuild, questions));
				const empty = answers.filter(
					([, { metric, points }]) =>
						// Its one-off payments may be known for the whole alone: then it is not computed.
						metric.id !== 'mean-benefit' && points.every(({ reason }) => reason === 'not-reported')
				);
				expect(empty.map(([name, { metric, request }]) => [name, metric.id, request])).toEqual([]);
			}
		});
	}
);
