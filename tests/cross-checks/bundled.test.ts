import { expect, test } from 'vitest';
import { readPublished } from '#scripts/connectors/published.ts';
import { runCrossChecks } from '#scripts/cross-checks/run.ts';

const findings = async (id: string) =>
	runCrossChecks(await readPublished(`data/datasets/${id}`)).map(
		({ rule, source, line, stated, derived, unit }) => [
			rule,
			`${source}:${line}`,
			`${stated} ≠ ${derived} ${unit}`
		]
	);

// 9369 − 9366 = 3 and 829 − 795 = 34, by the table of the same page.
test('渝中区: the text of 2024-02 contradicts its table twice, and nothing else does', async () => {
	expect(await findings('yuzhong')).toEqual([
		['change', 'assistance-text-2024-02:6', '2 ≠ 3 人'],
		['change', 'assistance-text-2024-02:8', '16 ≠ 34 人']
	]);
});

// 307,800 / (472,533 × 7) = 9.3055 %. The quotas add up to 330.75, printed 330.77: rounding.
test('晋安区: the total’s rate does not follow from its numbers; every town’s does', async () => {
	expect(await findings('jinan')).toEqual([['rate', 'linshi-towns-2020-q1:11', '9.3 ≠ 9.31 %']]);
});

// 1,464,855 for 2,303 persons.
test('德化县: the head says 万元 over values in 元', async () => {
	expect(await findings('dehua')).toEqual([
		['unit', 'dibao-rural-towns-2023-12:1', '6360638.3 ≠ 636.06 元/人·月']
	]);
});

test('余杭区: one page calls two different numbers 城镇低保', async () => {
	expect(await findings('yuhang')).toEqual([
		['label', 'assistance-2024-11:20', '63 ≠ 469 户'],
		['label', 'assistance-2024-11:21', '154 ≠ 616 人']
	]);
});

// 20.2 亿 / 2242.3 万 = 90.09; 40.1 亿 / 2335.3 万 = 171.71.
test('the nation: two printed means are not the money over the persons', async () => {
	expect(await findings('nation')).toEqual([
		['rate', 'monthly-2007-02:4', '92.6 ≠ 90.1 元/人·月'],
		['rate', 'monthly-2009-01:4', '227 ≠ 171.7 元/人·月']
	]);
});

test.each(['sanming', 'fujian'])('%s does not contradict itself', async (id) => {
	expect(await findings(id)).toEqual([]);
});
