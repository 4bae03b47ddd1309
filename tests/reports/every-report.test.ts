import { expect, test } from 'vitest';
import { formatNumber } from '#lib/charts/format-value.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import type { ComposedReport } from '#lib/reports/compose-report.ts';
import { reportsOf } from '#lib/reports/documents/index.ts';
import type { TextPart } from '#lib/reports/write-sentence.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { answerMonth, linesOf } from './compose.ts';
import { faultsOf } from './faults.ts';

const DATASETS = ['synthetic-county', 'yuzhong', 'yuhang', 'dehua', 'jinan', 'nation'];

/** The first month, the latest ones and a few between. */
const sample = (months: readonly string[]) =>
	months.filter((_, at) => at === 0 || at >= months.length - 2 || at % 24 === 7);

const figuresOf = ({ sections }: ComposedReport): TextPart[] =>
	sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === 'paragraph') return [...block.parts];
			return block.kind === 'table' ? block.rows.flatMap(({ cells }) => [...cells]) : [];
		})
	);

/** A figure of one question, worked out again from the engine: its digits are the metric’s. */
async function expectTheMetric({ source }: OpenDataset, { text, questions = [] }: TextPart) {
	const [question] = questions;
	if (!question || questions.length > 1 || !/\d/.test(text)) return 0;
	const { points } = await queryMetric(source, question.metric, question.request);
	const [point] = points;
	// Evidence of the problems list has words of its own, and tests of its own.
	if (points.length !== 1 || point?.value == null || text.includes('：') || text.includes(': '))
		return 0;
	const isShare = question.metric.unit === 'percent';
	const divisors = isShare ? [0.01] : [1, 1e4, 1e6, 1e8, 1e9];
	const written = divisors.flatMap((divisor) =>
		[0, 1, 2, 3].map((decimals) => formatNumber(point.value ?? 0, { divisor, decimals }))
	);
	const digits = /[\d,.]*\d/.exec(text)?.[0];
	expect(written, `${text}: ${question.metric.id}`).toContain(digits);
	return 1;
}

test.each(DATASETS)(
	'%s: each figure of its reports is the metric, in both languages',
	async (id) => {
		const dataset = await openDataset(id);
		const { outline } = dataset;
		let checked = 0;
		for (const report of reportsOf(outline)) {
			for (const month of sample(report.periods(outline))) {
				const composeIn = await answerMonth(dataset, report, month);
				for (const locale of ['zh-CN', 'en'] as const) {
					const composed = composeIn(locale);
					expect(
						linesOf(composed).flatMap((line) => faultsOf(line)),
						`${month} ${locale}`
					).toEqual([]);
					for (const part of figuresOf(composed)) checked += await expectTheMetric(dataset, part);
				}
			}
		}
		if (reportsOf(outline).length > 0) expect(checked).toBeGreaterThan(10);
		await dataset.close();
	}
);
