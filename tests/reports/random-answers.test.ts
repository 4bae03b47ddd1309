import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Status } from '#lib/contract/define-table.ts';
import { gridOf, requestKey } from '#lib/metrics/metric-request.ts';
import { answerAll, type Answers, type Question, type Questions } from '#lib/queries/answer-all.ts';
import type { ShippedAnswers } from '#lib/queries/query-metric.ts';
import type { Cell } from '#lib/queries/read-cells.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import { reportsOf } from '#lib/reports/documents/index.ts';
import { nameOf } from '#lib/reports/figure-words.ts';
import { reportQuestions } from '#lib/reports/report-questions.ts';
import type { TextPart } from '#lib/reports/write-sentence.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { linesOf } from './compose.ts';
import { faultsOf } from './faults.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const RUNS = 200;

/** The same numbers for the same seed (Park and Miller 1988, the minimal standard generator). */
function randomFrom(seed: number): () => number {
	let state = seed + 1;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const SIZES = [0, 0, 1, 2, 0.004, 12, 999, 123456, 9.9e8, 3.2e11];
const STATUSES: readonly Status[] = ['A', 'A', 'A', 'R', 'E', 'P', 'B', 'C', 'M', 'Z'];

function randomCell(random: () => number, { metric }: Question): Cell {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const status = pick(STATUSES);
	if (['C', 'M', 'Z'].includes(status)) return [status, null, null, ''];
	const denominator = metric.denominator === 'none' ? null : pick(SIZES);
	const sign = /-change/.test(metric.id) && random() < 0.5 ? -1 : 1;
	const share = metric.unit === 'percent' && denominator !== null;
	return [status, sign * (share ? denominator * random() * 3 : pick(SIZES)), denominator, ''];
}

function randomAnswers(questions: Questions, random: () => number): ShippedAnswers {
	return Object.fromEntries(
		Object.values<Question>(questions).map((question) => [
			requestKey(question.metric.id, question.request),
			gridOf(question.request).map(() => randomCell(random, question))
		])
	);
}

test(`reports of ${RUNS} random sets of answers, hidden, missing, zero, tiny and huge, read well in both languages`, async () => {
	const { outline, source } = county;
	for (let seed = 0; seed < RUNS; seed++) {
		for (const report of reportsOf(outline)) {
			const months = report.periods(outline);
			const month = months[(seed * 7) % months.length] as string;
			const questions = reportQuestions(report, outline, month, {});
			const shipped = randomAnswers(questions, randomFrom(seed));
			const answers = await answerAll({ ...source, shipped }, questions);
			for (const locale of ['zh-CN', 'en'] as const) {
				const composed = composeReport(report, { outline, month, answers, locale }, {}, {});
				const faults = linesOf(composed).flatMap((line) => faultsOf(line));
				expect(faults, `seed ${seed}, ${month}`).toEqual([]);
				for (const { blocks } of composed.sections)
					for (const block of blocks)
						if (block.kind === 'paragraph') expectTrueWords(block.parts, answers);
			}
		}
	}
});

/** A direction is the sign of its change, and no number stands for what is hidden. */
function expectTrueWords(parts: readonly TextPart[], answers: Answers) {
	for (const { text, questions = [] } of parts) {
		const points = questions.map((question) => ({
			id: question.metric.id,
			point: answers[nameOf(question)]?.points[0]
		}));
		// Figures of the problems list lie under other names, and have words of their own.
		if (points.some(({ point }) => point === undefined)) continue;
		const hidden = points.filter(({ point }) => point?.reason === 'hidden');
		const isGrowth = ({ id }: { id: string }) => id.endsWith('-change-percent');
		expect(
			hidden.filter((each) => !isGrowth(each)),
			text
		).toEqual([]);
		if (hidden.length > 0) expect(text).not.toMatch(/\d%|增长|\d times/);
		const change = points.find(({ id }) => id.endsWith('-change'))?.point?.value;
		if (change == null) continue;
		const up = /增加|提高|\bup /.test(text);
		const down = /减少|降低|\bdown /.test(text);
		expect([up, down], text).toEqual([change > 0, change < 0]);
	}
}
