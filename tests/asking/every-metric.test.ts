import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { combinationsOf } from '#lib/asking/combinations.ts';
import { acrossOf, isPartOfWhole, splitDimensions } from '#lib/asking/dimensions.ts';
import { questionsOf, totalOf } from '#lib/asking/grid.ts';
import { notAsked } from '#lib/asking/not-asked.ts';
import {
	askableMetrics,
	basesOf,
	knownCodes,
	NO_SPLIT,
	resolveWish,
	splitsOf,
	type Asked
} from '#lib/asking/question.ts';
import { refusalOf } from '#lib/asking/refusal.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { AppError } from '#lib/errors.ts';
import { zhCN } from '#lib/i18n/zh-CN.ts';
import { metrics } from '#lib/metrics/index.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import { queryMetric, type Point } from '#lib/queries/query-metric.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';

const DATASETS = [
	...['synthetic-county', 'yuzhong', 'jinan', 'nation', 'dehua', 'fujian', 'sanming', 'yuhang']
] as const;
const opened = new Map<string, OpenDataset>();
const dataset = (id: string) => opened.get(id) as OpenDataset;

beforeAll(async () => {
	for (const id of DATASETS) opened.set(id, await openDataset(id));
}, 120_000);
afterAll(() => Promise.all([...opened.values()].map(({ close }) => close())));

/** Every way of splitting a metric by one dimension, or by two. */
function splits(asked: Asked): [string, string][] {
	const names = splitDimensions(asked.metric);
	return names.flatMap((rows, at) =>
		[NO_SPLIT, ...names.slice(at + 1)].map((columns): [string, string] => [rows, columns])
	);
}

const isTold = ({ reason }: Point) => reason !== 'not-reported' && reason !== 'no-base';

test('every metric can be asked for in some dataset, or says why it cannot', () => {
	const askable = new Set(
		DATASETS.flatMap((id) => askableMetrics(dataset(id).outline).map((metric) => metric.id))
	);
	const silent = [...metrics.keys()].filter((id) => !askable.has(id) && !(id in notAsked));
	expect(silent).toEqual([]);
	expect(Object.keys(notAsked).filter((id) => askable.has(id) || !metrics.has(id))).toEqual([]);
});

test('every table of which a metric counts something has a heading in the list of metrics', () => {
	const counted = [...metrics.values()].map(({ numerator }) => numerator.terms[0].table.name);
	expect(counted.filter((name) => !(`ask.table.${name}` in zhCN))).toEqual([]);
});

describe.each([...metrics.keys()])('%s', (id) => {
	const usable = DATASETS.slice(0, 4);

	test('is answered as it is first shown, in every dataset that offers it', async () => {
		for (const name of DATASETS) {
			const { outline, source } = dataset(name);
			if (!askableMetrics(outline).some((metric) => metric.id === id)) continue;
			const asked = resolveWish(outline, { metric: id, codes: {} }) as Asked;
			expect([name, refusalOf(outline, asked)]).toEqual([name, undefined]);
			const answers = await answerAll(source, questionsOf(outline, asked));
			const points = Object.values(answers).flatMap(({ points }) => points);
			expect([name, points.some(isTold)]).toEqual([name, true]);
		}
	}, 60_000);

	test('is answered where a split is offered, and has nothing where it is refused', async () => {
		for (const name of usable) {
			const { outline, source } = dataset(name);
			if (!askableMetrics(outline).some((metric) => metric.id === id)) continue;
			const first = resolveWish(outline, { metric: id, codes: {} }) as Asked;
			for (const [rows, columns] of splits(first)) {
				const asked = resolveWish(outline, { metric: id, rows, columns, codes: {} }) as Asked;
				const refusal = refusalOf(outline, asked);
				const what = `${name} ${rows} × ${columns}`;
				if (refusal === undefined) {
					const answers = await answerAll(source, questionsOf(outline, asked));
					const points = Object.values(answers).flatMap(({ points }) => points);
					const parts = points.filter(({ dimensions }) =>
						splitsOf(asked).every((split) => dimensions[split] !== totalOf(outline, split))
					);
					expect([what, parts.some(isTold)]).toEqual([what, true]);
				} else if (refusal.kind === 'cross')
					expect([what, await toldWhere(name, asked)]).toEqual([what, []]);
				else expect([what, refusal.kind]).toEqual([what, 'no-whole']);
			}
		}
	}, 120_000);

	/** Where the engine, asked past the refusal, knows anything of a crossing that is refused. */
	async function toldWhere(name: string, asked: Asked): Promise<string[]> {
		const { outline, source } = dataset(name);
		const { metric, base } = asked;
		const split = splitsOf(asked);
		const across = acrossOf(metric);
		const parts = Object.fromEntries(
			split.map((dimension) => {
				const codes = knownCodes(outline, asked, dimension).filter(
					(code) =>
						code !== totalOf(outline, dimension) &&
						(dimension !== across || isPartOfWhole(metric, dimension, code))
				);
				return [dimension, codes];
			})
		);
		if (Object.values(parts).some((codes) => codes.length === 0)) return [];
		const combinations = combinationsOf(outline, metric, base);
		const told: string[] = [];
		const kept = new Set(
			combinations.map(({ codes }) =>
				JSON.stringify(Object.entries(codes).filter(([dimension]) => !split.includes(dimension)))
			)
		);
		const periods = knownCodes(outline, asked, 'time_period');
		for (const other of kept) {
			const codes = Object.fromEntries(JSON.parse(other) as [string, string][]);
			const where = {
				ref_area: [outline.area_code],
				time_period: periods,
				...Object.fromEntries(Object.entries(codes).map(([key, code]) => [key, [code]])),
				...parts
			};
			const by = [...new Set([...split, 'time_period'])];
			try {
				const { points } = await queryMetric(source, metric, { by, where, ...(base && { base }) });
				if (points.some(isTold)) told.push(other);
			} catch (error) {
				expect(error).toBeInstanceOf(AppError);
			}
		}
		return told;
	}
});

test('a change is taken on a base that the dataset has', () => {
	const { outline } = dataset('synthetic-county');
	const change = metrics.get('persons-change');
	expect(change && basesOf(outline, change)).toEqual(['previous', 'year-ago']);
	expect(
		knownCodes(outline, resolveWish(outline, { codes: {} }) as Asked, 'urban_rural')
	).toContain(TOTAL);
});
