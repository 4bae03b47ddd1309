import { beforeAll, describe, expect, test } from 'vitest';
import { moneySources } from '#lib/contract/holder-codes.ts';
import { isUnprotected, type Outline } from '#lib/contract/outline.ts';
import { answerAll, shippedAnswers, type Questions } from '#lib/queries/answer-all.ts';
import type { AnswerSource, ShippedAnswers } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { ship } from '#scripts/engine/ship.ts';
import {
	coverageQuestions,
	readCoverage,
	usualCoverage
} from '#routes/[[lang=lang]]/[dataset=dataset]/coverage/coverage.ts';
import {
	overviewQuestions,
	readOverview,
	usualOverviews
} from '#routes/[[lang=lang]]/[dataset=dataset]/overview.ts';
import {
	readTowns,
	townsQuestions,
	usualTowns
} from '#routes/[[lang=lang]]/[dataset=dataset]/towns/towns.ts';
import { engines } from '../support/engines.ts';
import { exportSynthetic } from '../support/export-dataset.ts';

const nothing = new URLSearchParams();

/** Of each page: what it would bring along were there room, and what it shows when nothing is chosen. */
const pages = {
	overview: (outline: Outline) => ({
		usual: usualOverviews(outline).map((state) => overviewQuestions(outline, state)),
		first: overviewQuestions(outline, readOverview(outline, nothing))
	}),
	coverage: (outline: Outline) => ({
		usual: usualCoverage(outline).map((state) => coverageQuestions(outline, state)),
		first: coverageQuestions(outline, readCoverage(outline, nothing))
	}),
	towns: (outline: Outline) => ({
		usual: usualTowns(outline).map((state) => townsQuestions(outline, state)),
		first: townsQuestions(outline, readTowns(outline, nothing))
	})
};

describe('a synthetic county of three towns and twenty-six months', () => {
	let out: string;
	let outline: Outline;
	let sources: AnswerSource[];

	beforeAll(async () => {
		out = await exportSynthetic({ towns: 3, households: 600, months: 26, seed: 7 });
		const { folder, manifest } = await readCurrentSnapshot('synthetic', out);
		outline = await readOutline(await openNodeEngine(folder), manifest);
		const { id: snapshot, parameters } = manifest;
		const policy = 'supervision';
		sources = await Promise.all(
			engines.map(async ({ openSnapshot }) => {
				const engine = await openSnapshot(folder);
				return {
					...({ dataset: 'x', snapshot, policy, parameters, shipped: {} } as const),
					engine: async () => engine
				};
			})
		);
	});

	test('is called synthetic in every chart, and unprotected had nobody protected it', () => {
		expect(isUnprotected(outline)).toBe(false);
		expect(kindMark(outline, 'zh-CN')).toBe('合成数据，非真实情况');
		const unprotected = { ...outline, policy: null };
		expect(kindMark(unprotected, 'zh-CN')).toBe('合成数据，非真实情况 · 未经保护');
		expect(kindMark(unprotected, 'en')).toBe('Synthetic data, not real · Not protected');
	});

	test('has an outline of what metrics read, and of nothing else', () => {
		const tables = new Set(outline.series.map(({ table }) => table));
		expect([...tables].sort()).toEqual([
			...[
				'benefit',
				'budget',
				'checks',
				'coverage',
				'events',
				'flows',
				'funds',
				'leads',
				'population',
				'price_index'
			],
			...['procedures', 'process', 'profile', 'services', 'staffing', 'stages', 'standards']
		]);
		const sourcesOfMoney = outline.series.flatMap(({ dimensions }) => dimensions.source ?? []);
		expect(new Set(sourcesOfMoney)).toEqual(new Set(Object.keys(moneySources)));
	});

	describe.each(['overview', 'coverage', 'towns'] as const)('on its page %s', (name) => {
		let shipped: ShippedAnswers;
		let usual: readonly Questions[];
		let first: Questions;

		beforeAll(async () => {
			({ usual, first } = pages[name](outline));
			shipped = await ship('synthetic', usual, out);
		});

		test('brings along what is shown first, and 50,000 characters of what is wanted next', () => {
			const [source] = sources as [AnswerSource];
			expect(shippedAnswers({ ...source, shipped }, first)).toBeDefined();
			expect(usual[0]).toEqual(first);
			expect(usual.some((each) => !shippedAnswers({ ...source, shipped }, each))).toBe(true);
			expect(JSON.stringify(shipped).length).toBeLessThanOrEqual(50_000);
			expect(JSON.stringify(shipped).length).toBeGreaterThan(20_000);
		});

		test('brings along what the browser’s engine would answer, and nothing that is wholly missing', async () => {
			const [, browser] = sources as [AnswerSource, AnswerSource];
			const carried = usual.filter((each) => shippedAnswers({ ...browser, shipped }, each));
			expect(carried.length).toBeGreaterThan(1);
			// The latest of each programme come first, and with them every kind of question.
			for (const questions of carried.slice(0, 6)) {
				const page = shippedAnswers({ ...browser, shipped }, questions) ?? {};
				const asked = await answerAll(browser, questions);
				for (const [question, { points }] of Object.entries(asked)) {
					expect(page[question]?.points).toEqual(points);
					expect(
						points.some(({ reason }) => reason !== 'not-reported'),
						question + JSON.stringify(points.slice(0, 2))
					).toBe(true);
				}
			}
		});
	});
});
