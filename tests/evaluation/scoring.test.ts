import { describe, expect, test } from 'vitest';
import type { Evaluation, EvaluationItem, ScoringMethod } from '#lib/contract/evaluation.ts';
import { gradeTotal, type ScoredItem } from '#lib/evaluation/grade-total.ts';
import { scoreItem } from '#lib/evaluation/score-item.ts';
import { readWeights, writeWeights } from '#lib/evaluation/weights.ts';

const item = (given: Partial<EvaluationItem> = {}): EvaluationItem => ({
	...{ id: 'a', name: { 'zh-CN': '甲', en: 'A' }, metric: 'persons', where: {}, period: 'year' },
	...{ better: 'higher', target: 0.9, points: 10, method: { kind: 'ratio' }, evidence: 'funds' },
	...given
});
const grades: Evaluation['grades'] = [
	{ name: { 'zh-CN': '优秀', en: 'excellent' }, from: 90 },
	{ name: { 'zh-CN': '良好', en: 'good' }, from: 80 },
	{ name: { 'zh-CN': '合格', en: 'passed' }, from: 60 },
	{ name: { 'zh-CN': '不合格', en: 'failed' }, from: 0 }
];
const row = (points: number, score: number | null, more: Partial<ScoredItem> = {}): ScoredItem => ({
	...{ item: item(), points, score, isApplicable: true },
	range: score === null ? null : [score, score],
	...more
});
const gradeIn = ({ verdict }: ReturnType<typeof gradeTotal>) =>
	verdict.kind === 'graded' || verdict.kind === 'vetoed' ? verdict.grade.name['zh-CN'] : undefined;

describe('the points of an item', () => {
	const bands: ScoringMethod = {
		kind: 'bands',
		bands: [
			{ from: 0.95, percent: 100 },
			{ from: 0.9, percent: 80 }
		]
	};
	const deduction: ScoringMethod = { kind: 'deduction', per: 0.01, points: 0.5 };
	test.each<[string, number, Partial<EvaluationItem>, number]>([
		['by ratio: 0.45 of 0.9 is half', 0.45, {}, 5],
		['by ratio: no more than all', 1, {}, 10],
		['by ratio, lower better: 4 where 2 was asked is half', 4, { target: 2, better: 'lower' }, 5],
		['by ratio, lower better: nothing at all is best', 0, { target: 0, better: 'lower' }, 10],
		['deducted: 4 percentage points short, half a point each', 0.86, { method: deduction }, 8],
		['deducted: a part of a unit deducts its part', 0.895, { method: deduction }, 9.75],
		['deducted: not below nothing', 0.5, { method: deduction }, 0],
		[
			'deducted, lower better: 2 over, 0.5 each',
			5,
			{ target: 3, better: 'lower', method: { kind: 'deduction', per: 1, points: 0.5 } },
			9
		],
		['by bands: the end of a band is in it', 0.95, { method: bands }, 10],
		['by bands: just below falls into the next', 0.9499, { method: bands }, 8],
		['by bands: below all of them nothing', 0.89, { method: bands }, 0]
	])('%s', (_name, value, given, points) => {
		expect(scoreItem(value, item(given))).toBeCloseTo(points, 9);
	});
});

describe('the grade of the whole', () => {
	test('is open where rounding leaves it open: 89.8 to 90.3 of a hundred', () => {
		const rounded = (range: [number, number]) => row(50, 45, { range });
		const total = gradeTotal([rounded([44.9, 45.1]), rounded([44.9, 45.2])], grades);
		expect([total.least, total.most, total.rounded]).toEqual([89.8, 90.3, 2]);
		expect(total.verdict).toMatchObject({ kind: 'open', lowest: grades[1], highest: grades[0] });
		const above = gradeTotal([rounded([45, 45.1]), rounded([45, 45.2])], grades);
		expect(gradeIn(above)).toBe('优秀');
	});

	test('is that of the scores as they are: 90 exactly is excellent, a hair less is not', () => {
		// 0.27 ⁄ (0.1 + 0.2) × 100 is 89.99999999999999 in binary fractions.
		expect(gradeIn(gradeTotal([row(33, 29.7), row(33, 29.7), row(34, 30.6)], grades))).toBe('优秀');
		expect(gradeIn(gradeTotal([row(0.1, 0.1), row(0.2, 0.17)], grades))).toBe('优秀');
		expect(gradeIn(gradeTotal([row(100, 89.999)], grades))).toBe('良好');
		expect(gradeIn(gradeTotal([row(100, 60)], grades))).toBe('合格');
		expect(gradeIn(gradeTotal([row(100, 59.999)], grades))).toBe('不合格');
	});

	test('is open where what cannot be scored could change it, with both ends', () => {
		const total = gradeTotal([row(75, 66), row(25, null)], grades);
		expect(total).toMatchObject({ scorable: 75, scored: 66, share: 88, least: 66, most: 91 });
		expect(total.verdict).toEqual({ kind: 'open', lowest: grades[2], highest: grades[0] });
	});

	test('is given where it could not', () => {
		const total = gradeTotal([row(98, 95), row(2, null)], grades);
		expect([total.least, total.most, gradeIn(total)]).toEqual([95, 97, '优秀']);
	});

	test('is of a hundred points, whatever they add up to; what does not apply is left out', () => {
		const none = row(50, null, { isApplicable: false });
		const total = gradeTotal([row(30, 24), row(20, 16), none], grades);
		expect(total).toMatchObject({ points: 100, applicable: 50, share: 80, least: 80, most: 80 });
		expect(gradeIn(total)).toBe('良好');
	});

	test('is not given where less than half can be scored, and is where just half can', () => {
		expect(gradeTotal([row(49, 49), row(51, null)], grades).verdict.kind).toBe('too-little');
		expect(gradeTotal([row(50, 50), row(50, null)], grades).verdict.kind).toBe('open');
		expect(gradeTotal([row(0, 0)], grades)).toMatchObject({ share: null, least: 0, most: 0 });
	});

	test('is the last one where a veto is missed, and open where it is not known whether', () => {
		const missed = gradeTotal([row(100, 100), row(0, null, { isKept: false })], grades);
		expect([missed.verdict.kind, gradeIn(missed)]).toEqual(['vetoed', '不合格']);
		const unknown = gradeTotal([row(100, 100), row(0, null, { isKept: null })], grades);
		expect(unknown.verdict).toEqual({ kind: 'open', lowest: grades[3], highest: grades[0] });
		const kept = gradeTotal([row(100, 100), row(0, null, { isKept: true })], grades);
		expect(gradeIn(kept)).toBe('优秀');
	});
});

describe('weights in an address', () => {
	const evaluation: Evaluation = {
		...{ title: item().name, basis: item().name, grades },
		groups: [
			{
				name: item().name,
				items: [
					item({ id: 'a' }),
					item({ id: 'b', points: 20 }),
					item({ id: 'v', points: 0, method: { kind: 'veto' } })
				]
			}
		]
	};

	test.each([
		['a:5,b:0.5', { a: 5, b: 0.5 }],
		['a:10', {}],
		['a:-1,b:101,c:5,v:3', {}],
		['a:1.25,b:x,a', {}],
		['a:3:4,b:7', { b: 7 }],
		['toString:3', {}]
	])('%s', (text, weights) => {
		expect(readWeights(evaluation, text)).toEqual(weights);
	});

	test('keep those set before, in the order of the table, and leave when they are the table’s', () => {
		expect(writeWeights(evaluation, { b: 7 }, 'a', '5')).toBe('a:5,b:7');
		expect(writeWeights(evaluation, { a: 5, b: 7 }, 'a', '10')).toBe('b:7');
		expect(writeWeights(evaluation, { b: 7 }, 'b', '20')).toBeUndefined();
		expect(writeWeights(evaluation, { b: 7 }, 'a', 'x')).toBe('b:7');
	});
});
