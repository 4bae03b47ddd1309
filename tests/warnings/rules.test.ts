import { describe, expect, test } from 'vitest';
import { poissonTail } from '#lib/statistics/poisson-tail.ts';
import { HIDDEN, judgeBy, madeOutline, series, told, verdicts, type Cells } from './made-county.ts';

/** Figures of towns by their letter; of any other area none. */
const ofTowns =
	(cells: Readonly<Record<string, ReturnType<Cells>>>): Cells =>
	(_, { ref_area = '' }) =>
		cells[ref_area];

describe('chance', () => {
	test('of so few: of 3 expected, none in e⁻³, one or none in 4e⁻³', () => {
		expect(poissonTail(0, 3)).toBeCloseTo(Math.exp(-3), 12);
		expect(poissonTail(1, 3)).toBeCloseTo(4 * Math.exp(-3), 12);
		expect(poissonTail(0, 0)).toBe(1);
		expect(poissonTail(1000, 3)).toBe(1);
	});
});

describe('a share below a threshold', () => {
	const outline = madeOutline([
		series('staffing', { kind: 'villages_assisted' }, ['2025-05', '2025-06'], 'parts')
	]);
	const cells = { a: told(7, 10), b: told(8, 10), c: told(9, 10), d: told(10, 10), e: HIDDEN };

	test('is of the gravest level that it passes; at the threshold it has not passed it', () => {
		expect(verdicts(judgeBy(outline, 'assistants', '2025-06', ofTowns(cells)))).toEqual([
			...['a red', 'b orange', 'c yellow', 'd –', 'e hidden', 'f untold']
		]);
	});

	test('of nothing at all cannot be judged, and none of some is a share of zero', () => {
		const judged = judgeBy(
			outline,
			'assistants',
			'2025-06',
			ofTowns({ a: told(0, 0), b: told(0, 4) })
		);
		expect(verdicts(judged).slice(0, 2)).toEqual(['a no-base', 'b red']);
	});

	test('counts periods in a row, and not across one that is hidden', () => {
		const months = ['2025-03', '2025-04', '2025-05', '2025-06'];
		const made = madeOutline([series('staffing', { kind: 'villages_assisted' }, months, 'parts')]);
		const cells: Cells = (_, { ref_area, time_period }) => {
			if (ref_area === 'a') return told(7, 10);
			if (ref_area === 'b') return time_period === '2025-04' ? HIDDEN : told(7, 10);
			return told(time_period === '2025-06' ? 7 : 10, 10);
		};
		const judged = judgeBy(made, 'assistants', '2025-06', cells);
		expect(judged.slice(0, 3).map(({ running }) => running)).toEqual([4, 2, 1]);
	});

	test('takes the thresholds of the dataset, and is silent where it is switched off', () => {
		const own = { ...outline, warnings: { assistants: { orange: 0.75 } } };
		expect(verdicts(judgeBy(own, 'assistants', '2025-06', ofTowns(cells))).slice(0, 2)).toEqual([
			...['a orange', 'b –']
		]);
		const off = { ...outline, warnings: { assistants: false as const } };
		expect(judgeBy(off, 'assistants', '2025-06', ofTowns(cells))).toEqual([]);
	});

	test('is not looked at a year after its last period', () => {
		const of = (month: string) => judgeBy(outline, 'assistants', month, ofTowns(cells)).length;
		expect([of('2025-04'), of('2025-05'), of('2026-06'), of('2026-07')]).toEqual([0, 6, 6, 0]);
	});
});

describe('an on-time rate', () => {
	const codes = {
		...{ programme: '01', step: 'whole', channel: '_T', devolved: '_T' },
		...{ status: 'decided', bin: 'within' }
	};

	test('is low where chance does not explain it: 50 of 100 at 80%, 80 of 100 at 90%, 88 of 100 at 95%, but not 0 of 1', () => {
		const outline = madeOutline([series('process', codes, ['2024'], 'parts')]);
		const cells = {
			...{ a: told(50, 100), b: told(80, 100), c: told(88, 100) },
			...{ d: told(0, 1), e: told(94, 100), f: HIDDEN }
		};
		expect(verdicts(judgeBy(outline, 'on-time-low', '2024-12', ofTowns(cells)))).toEqual([
			...['a red', 'b orange', 'c yellow', 'd –', 'e –', 'f hidden']
		]);
	});

	test('that fell by 20 points is red, by 10 orange, by 5 yellow, and by chance nothing', () => {
		const outline = madeOutline([series('process', codes, ['2023', '2024'], 'parts')]);
		const now = { a: 7000, b: 8000, c: 8500, d: 8501, e: 9000 };
		const cells: Cells = (_, { ref_area = '', time_period }) => {
			if (ref_area === 'f') return told(time_period === '2024' ? 2 : 5, 7);
			return told(time_period === '2024' ? now[ref_area as keyof typeof now] : 9000, 10_000);
		};
		expect(verdicts(judgeBy(outline, 'on-time-fall', '2024-12', cells))).toEqual([
			...['a red', 'b orange', 'c yellow', 'd –', 'e –', 'f –']
		]);
	});

	test('without one of the year before cannot be judged', () => {
		const outline = madeOutline([series('process', codes, ['2023', '2024'], 'parts')]);
		const cells: Cells = (_, { ref_area, time_period }) =>
			time_period === '2024' ? told(7, 10) : ref_area === 'a' ? HIDDEN : undefined;
		expect(verdicts(judgeBy(outline, 'on-time-fall', '2024-12', cells)).slice(0, 2)).toEqual([
			...['a hidden', 'b no-base']
		]);
	});

	test('of the whole is held against the quarter before and that of last year', () => {
		const quarters = ['2023-Q4', '2024-Q3', '2024-Q4'];
		const outline = madeOutline([series('process', codes, quarters, 'own')]);
		const parts: Record<string, number> = { '2023-Q4': 95, '2024-Q3': 82, '2024-Q4': 80 };
		const [judged] = judgeBy(outline, 'on-time-fall-whole', '2024-12', (_, { time_period }) =>
			told(parts[time_period ?? ''] ?? 0, 100)
		);
		expect([judged?.level, judged?.step.base]).toEqual([
			...['orange', { period: '2023-Q4', value: 0.95 }]
		]);
	});
});

describe('open cases', () => {
	const open = { programme: '01', step: 'whole', channel: '_T', devolved: '_T', status: 'open' };
	const quarters = ['2024-Q2', '2024-Q3', '2024-Q4'];
	const outline = madeOutline([
		series('process', { ...open, bin: '_T' }, quarters, 'own'),
		...['within', 'over'].map((bin) =>
			series('process', { ...open, bin }, ['2024-Q3', '2024-Q2'], 'own')
		)
	]);
	const by = (month: string, over: number) =>
		verdicts(
			judgeBy(outline, 'overdue', month, (_, { bin }) => told(bin === 'over' ? over : 40 - over))
		);

	test('over their limit: 2 of 40 yellow, 4 orange, 8 red, none nothing', () => {
		expect([0, 1, 2, 4, 8].flatMap((over) => by('2024-09', over))).toEqual(
			['–', '–', 'yellow', 'orange', 'red'].map((word) => `990101 ${word}`)
		);
	});

	test('told in all alone are hidden', () => {
		expect(by('2024-12', 8)).toEqual(['990101 hidden']);
	});

	test('without a case have nothing to be held against', () => {
		const judged = judgeBy(outline, 'overdue', '2024-09', () => told(0));
		expect(verdicts(judged)).toEqual(['990101 no-base']);
	});
});

describe('the multiple of the destitute standard', () => {
	const codes = (programme: string) => series('standards', { programme }, ['2025-06'], 'own');
	const outline = madeOutline([codes('01'), codes('02')]);
	const by = (rural: ReturnType<Cells>, made = outline) =>
		verdicts(
			judgeBy(made, 'standard-multiple', '2025-06', (_, { urban_rural }) =>
				urban_rural === 'urban' ? told(1001, 770) : rural
			)
		);

	test('is red below 1.3, of town and country each; 1001 ⁄ 770 is 1.3', () => {
		expect(by(told(1000, 770))).toEqual(['990101 urban –', '990101 rural red']);
		expect(by(undefined)).toEqual(['990101 urban –', '990101 rural untold']);
	});

	test('is not judged of means above a county', () => {
		expect(by(told(1000, 770), { ...outline, level: 'province' })).toEqual([]);
	});
});

describe('a quiet town', () => {
	const outline = madeOutline([
		series('flows', { programme: '01', direction: 'in', reason: '_T' }, ['2024'], 'parts')
	]);
	/** 1,000 households in all: `a` has half, `f` one in a hundred. */
	const sizes: Record<string, number> = { a: 500, b: 100, c: 100, d: 145, e: 145, f: 10 };
	const by = (news: Readonly<Record<string, number | null>>) =>
		judgeBy(outline, 'quiet-dibao', '2024-12', (metric, { ref_area = '' }) => {
			if (metric === 'households-opening') return told(sizes[ref_area] ?? 0);
			const value = news[ref_area];
			return value == null ? HIDDEN : told(value);
		});

	test('has fewer than chance allows: of 10 expected 1 is red, 2 orange, 3 yellow, 5 nothing', () => {
		// e⁻¹⁰(1 + 10) = 0.0005, + 50e⁻¹⁰ = 0.0028, + 167e⁻¹⁰ = 0.0103, P(≤ 5) = 0.067.
		const rest = (b: number) => ({ a: 50, b, c: 10, d: 15, e: 15, f: 10 - b });
		const levels = [1, 2, 3, 5].map((b) => verdicts(by(rest(b)))[1]);
		expect(levels).toEqual(['b red', 'b orange', 'b yellow', 'b –']);
	});

	test('that is small is not blamed for none', () => {
		const judged = by({ a: 50, b: 10, c: 10, d: 15, e: 15, f: 0 });
		expect(verdicts(judged)[5]).toBe('f –');
		expect(judged[5]?.step.expected).toBe(1);
	});

	test('that is hidden is not judged, and the others are held against each other', () => {
		const judged = by({ a: 50, b: 10, c: 10, d: 20, e: null, f: 0 });
		expect(verdicts(judged)[4]).toBe('e hidden');
		expect(judged[0]?.step.expected).toBeCloseTo((90 * 500) / 855, 10);
	});

	test('among fewer than four that are told is not judged; where nobody is new, nobody is quiet', () => {
		expect(verdicts(by({ a: 50, b: 0, c: 10 })).slice(0, 3)).toEqual([
			...['a no-base', 'b no-base', 'c no-base']
		]);
		const none = by({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 });
		expect(new Set(none.map(({ level, step }) => step.reason ?? level))).toEqual(new Set([null]));
	});
});

describe('a jump of persons', () => {
	const months = ['2024-06', '2025-05', '2025-06'];
	const outline = madeOutline([
		series('coverage', { programme: '01', urban_rural: '_T' }, months, 'parts')
	]);
	/** 100 in each of six towns a year before; then so many in `a`, and the others share what is left of 600. */
	const by = (now: number) =>
		judgeBy(outline, 'caseload-jump', '2025-06', (_, { ref_area, time_period }) => {
			if (time_period === '2024-06') return told(100);
			if (time_period === '2025-05') return told(0);
			return told(ref_area === 'a' ? now : (600 - now) / 5);
		});

	test('is held against the same month of last year: 100 expected, 95% 82.0–118.1, 99% 76.5–124, 99.8% 72–129', () => {
		const level = (now: number) => verdicts(by(now))[0];
		expect([100, 115, 120, 126, 131].map(level)).toEqual([
			...['a –', 'a –', 'a yellow', 'a orange', 'a red']
		]);
		expect([85, 80, 75, 70].map(level)).toEqual(['a –', 'a yellow', 'a orange', 'a red']);
	});

	test('all growing together is none', () => {
		const judged = judgeBy(outline, 'caseload-jump', '2025-06', (_, { time_period }) =>
			told(time_period === '2024-06' ? 100 : 180)
		);
		expect(new Set(judged.map(({ level }) => level))).toEqual(new Set([null]));
	});

	test('from nobody cannot be judged', () => {
		const judged = judgeBy(outline, 'caseload-jump', '2025-06', (_, { ref_area, time_period }) =>
			told(ref_area === 'a' && time_period === '2024-06' ? 0 : 50)
		);
		expect(verdicts(judged)[0]).toBe('a no-base');
	});
});

test('few checks are a warning, many are none', () => {
	const outline = madeOutline([series('checks', {}, ['2024'], 'parts')]);
	const checks: Record<string, number> = { a: 60, b: 140 };
	const judged = judgeBy(outline, 'few-checks', '2024-12', (_, { ref_area = '' }) =>
		ref_area === 'f' ? HIDDEN : told(checks[ref_area] ?? 100, 50)
	);
	expect(verdicts(judged)).toEqual(['a red', 'b –', 'c –', 'd –', 'e –', 'f hidden']);
});

test('reserves are listed and never judged', () => {
	expect(judgeBy(madeOutline([]), 'reserve', '2025-06', () => told(1))).toEqual([]);
});
