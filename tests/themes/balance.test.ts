import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from './open-theme.ts';

const lead = (view: { lead: readonly { text: string }[] }) =>
	view.lead.map(({ text }) => text).join('');
const figures = (view: { figures: readonly { id: string; value: string }[] }) =>
	Object.fromEntries(view.figures.map(({ id, value }) => [id, value]));

describe('nine towns of Jin’an, as printed', () => {
	let jinan: OpenDataset;
	beforeAll(async () => {
		jinan = await openDataset('jinan');
	});
	afterAll(() => jinan.close());

	test('the sentence names both ends, and their difference in percentage points', async () => {
		const view = await jinan.see('balance', '');
		expect(view.title).toBe('临时救助资金使用率最高的镇街是最低的79.2倍');
		expect(lead(view)).toBe(
			'2020年第一季度，福州市晋安区临时救助资金使用率为9.31%；日溪乡最高，为129.03%，岳峰镇最低，为1.63%，相差127.40个百分点。'
		);
	});

	test('the measures are those of their textbook formulas, town by town', async () => {
		const { answers, view } = await both(jinan);
		const towns = answers.map(({ numerator, denominator }) => ({
			rate: (numerator ?? 0) / (denominator ?? 1),
			weight: denominator ?? 0
		}));
		const all = towns.reduce((sum, { weight }) => sum + weight, 0);
		const mean = towns.reduce((sum, { rate, weight }) => sum + rate * weight, 0) / all;
		const spread = towns.flatMap((a) =>
			towns.map((b) => a.weight * b.weight * Math.abs(a.rate - b.rate))
		);
		const gini = spread.reduce((sum, each) => sum + each, 0) / (2 * all ** 2 * mean);
		const squares = towns.map(({ rate, weight }) => weight * (rate - mean) ** 2);
		const variation = Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / all) / mean;
		expect(figures(view)).toMatchObject({
			...{ range: '127.40', gini: gini.toFixed(3), variation: variation.toFixed(3) }
		});
	});

	test('what is no share of people has no control limits, but its towns one under the other', async () => {
		const { exhibits } = await jinan.see('balance', '');
		expect(exhibits.map(({ id }) => id)).toEqual(['rates', 'lorenz', 'groups']);
	});
});

/** The view, and the towns' figures that it stands on. */
async function both(dataset: OpenDataset) {
	const view = await dataset.see('balance', '');
	const answers = view.exhibits[0]?.answers[0]?.points ?? [];
	return { view, answers };
}

describe('the bundled county', () => {
	let county: OpenDataset;
	beforeAll(async () => {
		county = await openDataset('synthetic-county');
	});
	afterAll(() => county.close());

	test('opens with the last December, when small towns are told as well', async () => {
		const view = await county.see('balance', '');
		expect(lead(view)).toMatch(/^2024年12月/);
		expect(figures(view)['gini']).toMatch(/^0\.\d{3}$/);
		expect(view.exhibits.map(({ id }) => id)).toEqual(['funnel', 'lorenz', 'groups', 'years']);
	});

	test('says how many towns are hidden, and between which numbers the measures then lie', async () => {
		const view = await county.see('balance', 'period=2025-06');
		expect(view.title).toMatch(/^已公布的8个镇街中/);
		expect(lead(view)).toContain('另有4个镇街的数字隐去');
		for (const value of Object.values(figures(view))) expect(value).toMatch(/^\d+\.\d+–\d+\.\d+$/);
		const december = figures(await county.see('balance', 'period=2024-12'));
		const [least = 0, most = 0] = figures(view)['gini']?.split('–').map(Number) ?? [];
		expect(Number(december['gini'])).toBeGreaterThan(least);
		expect(Number(december['gini'])).toBeLessThan(most);
		expect(view.exhibits.map(({ id }) => id)).not.toContain('groups');
	});

	test('quarters of money, which no county row has, are compared all the same', async () => {
		const view = await county.see('balance', 'metric=paid-per-head', 'en');
		expect(lead(view)).toMatch(
			/^Synthetic County, Subsistence allowance, Q4 2024, benefit paid per registered inhabitant: \d/
		);
	});
});
