import { group } from 'd3-array';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
	townsQuestions,
	usualTowns,
	type TownsState
} from '#routes/[[lang=lang]]/[dataset=dataset]/towns/towns.ts';
import { partsOf, type Outline } from '#lib/contract/outline.ts';
import { answerAll, shipAnswers, shippedAnswers } from '#lib/queries/answer-all.ts';
import { queryMetric, type AnswerSource } from '#lib/queries/query-metric.ts';
import { readOutline } from '#scripts/engine/read-outline.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { engines } from '../support/engines.ts';
import { exportDataset } from '../support/export-dataset.ts';

const release = async () => {
	const releases = await readLedger('data/datasets/synthetic-county/ledger', 'synthetic-county');
	return releases[releases.length - 1] as (typeof releases)[number];
};

describe.each([
	[
		'yuzhong',
		() => exportDataset('yuzhong'),
		['households', 'mean-benefit', 'persons', 'persons-per-household', 'spending']
	],
	[
		'synthetic-county',
		release,
		[
			...['coverage-rate-registered', 'coverage-rate-resident', 'event-households'],
			...['households', 'person-times', 'persons-per-household']
		]
	]
] as const)('chosen towns of %s', (dataset, open, added) => {
	const sources: AnswerSource[] = [];
	let outline: Outline;
	let states: TownsState[];

	beforeAll(async () => {
		const { folder, manifest } = await open();
		for (const { openSnapshot } of engines) {
			const engine = await openSnapshot(folder);
			outline ??= await readOutline(engine, manifest);
			const { id: snapshot, parameters } = manifest;
			sources.push({
				dataset,
				snapshot,
				policy: outline.policy,
				parameters,
				shipped: {},
				engine: async () => engine
			});
		}
		const towns = partsOf(outline).map(({ ref_area }) => ref_area);
		const byMetric = group(usualTowns(outline), ({ metric }) => metric);
		const few = [...byMetric.values()].flatMap((usual) => usual.slice(0, 12));
		states = few.map((state, at) => ({
			...state,
			chosen: [0, 3, 4].map((step) => towns[(at + step * 5) % towns.length] as string)
		}));
	});

	test('add up from the cells of the page to what both engines say', async () => {
		const seen = new Set<string>();
		for (const state of states) {
			const { chosen, values } = townsQuestions(outline, state);
			if (!chosen || !values) throw new Error('nothing is chosen');
			for (const source of sources) {
				const asked = await queryMetric(source, chosen.metric, chosen.request).catch(
					(error) => error.code
				);
				const shipped = shipAnswers(Object.values(await answerAll(source, { values })));
				const engine = vi.fn(source.engine);
				const added = shippedAnswers({ ...source, shipped, engine }, { values, chosen });
				expect(engine).not.toHaveBeenCalled();
				if (!added) continue;
				seen.add(chosen.metric.id);
				const [point] = added['chosen']?.points ?? [];
				const [expected] = asked.points;
				expect({ ...point, numerator: 0, denominator: 0, value: 0 }).toEqual({
					...{ ...expected, numerator: 0, denominator: 0, value: 0 }
				});
				for (const part of ['numerator', 'denominator', 'value'] as const)
					if (expected[part] === null) expect(point?.[part]).toBeNull();
					else expect(point?.[part]).toBeCloseTo(expected[part], 6);
			}
		}
		expect([...seen].sort()).toEqual(added);
	});
});
