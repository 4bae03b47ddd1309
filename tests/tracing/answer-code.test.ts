import { beforeAll, describe, expect, test } from 'vitest';
import { metricById } from '#lib/metrics/index.ts';
import { queryMetric, type Answer, type AnswerSource } from '#lib/queries/query-metric.ts';
import { answerCode, answerMark, snapshotMark } from '#lib/tracing/answer-code.ts';
import { isFault, readCode } from '#lib/tracing/check-code.ts';
import { comparePoints } from '#lib/tracing/compare-cells.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { engines } from '../support/engines.ts';

const releases = await readLedger('data/datasets/synthetic-county/ledger', 'synthetic-county');
const [first, , last] = releases;
const asked = (time_period: string[]) => ({
	by: ['time_period'],
	where: { ref_area: ['990101'], programme: ['01'], time_period }
});

describe('the code of an answer', () => {
	/** By release, then by engine. */
	const answers: Answer[][] = [];

	beforeAll(async () => {
		for (const release of [first, last]) {
			if (!release) throw new Error('the ledger has three releases');
			const { id: snapshot, parameters } = release.manifest;
			const source: Omit<AnswerSource, 'engine'> = {
				...{ dataset: 'synthetic-county', snapshot, parameters, shipped: {} },
				policy: 'supervision'
			};
			const given: Answer[] = [];
			for (const { openSnapshot } of engines) {
				const engine = await openSnapshot(release.folder);
				const request = asked(['2025-03', '2025-04', '2025-05']);
				const metric = metricById('persons');
				given.push(await queryMetric({ ...source, engine: async () => engine }, metric, request));
				await engine.close();
			}
			answers.push(given);
		}
	});

	test('is the same from either engine', () => {
		for (const [node, browser] of answers as [Answer, Answer][])
			expect(answerCode(node)).toBe(answerCode(browser));
	});

	test('names the snapshot, the question and the figures, each on its own', () => {
		const [old, now] = answers.map(([answer]) => readCode(answerCode(answer as Answer)));
		if (!old || !now || isFault(old) || isFault(now)) throw new Error('a code of ours is faulty');
		expect(old.snapshot).toBe(snapshotMark('synthetic-county', first?.manifest.id ?? ''));
		expect(old.snapshot).not.toBe(now.snapshot);
		expect(old.question).toBe(now.question);
		// May was not released yet.
		expect(old.answer).not.toBe(now.answer);
		expect(answerMark([['A', 543, null, '']])).not.toBe(answerMark([['A', 544, null, '']]));
		expect(answerMark([['A', 0, null, '']])).not.toBe(answerMark([['C', null, null, '']]));
	});

	test('of an older snapshot comes with what has changed since: of three months the one that is new', () => {
		const [[old], [now]] = answers as [[Answer], [Answer]];
		const compared = comparePoints(old, now);
		expect(compared.map(({ became }) => became)).toEqual(['same', 'same', 'new']);
		expect([compared[2]?.then.value, compared[2]?.now?.value]).toEqual([null, 2052]);
		expect(comparePoints(old, undefined).map(({ became }) => became)).toEqual([
			'same',
			'same',
			'same'
		]);
	});
});

test('no two snapshots of a dataset have the same mark', () => {
	const marks = releases.map(({ manifest }) => snapshotMark('synthetic-county', manifest.id));
	expect(new Set(marks).size).toBe(releases.length);
});
