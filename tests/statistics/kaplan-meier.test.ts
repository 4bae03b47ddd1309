import { describe, expect, test } from 'vitest';
import {
	survivalBounds,
	survivalQuantile,
	type DurationGroup
} from '#lib/statistics/kaplan-meier.ts';

const group = (
	[from, to]: readonly [number, number],
	counts: Partial<Record<'entered' | 'censored' | 'ended', number>>
): DurationGroup => ({
	...{ from, to, entered: counts.entered ?? 0, censored: counts.censored ?? 0 },
	ended: [{ to, count: counts.ended ?? 0 }]
});

/** Weeks in remission with 6-mercaptopurine: Freireich et al. (1963), as in Gehan (1965); `+` still in it. */
const REMISSIONS = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(
	' '
);

const weeks = Array.from({ length: 36 }, (_, week) =>
	group([week, week], {
		censored: REMISSIONS.filter((each) => each === `${week}+`).length,
		ended: REMISSIONS.filter((each) => each === `${week}`).length
	})
);

describe('the 21 patients on 6-MP', () => {
	test.each([
		[6, 18 / 21],
		[7, (18 / 21) * (16 / 17)],
		[10, (18 / 21) * (16 / 17) * (14 / 15)],
		[13, (18 / 21) * (16 / 17) * (14 / 15) * (11 / 12)],
		[16, (18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11)],
		[22, (18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11) * (6 / 7)],
		[23, (18 / 21) * (16 / 17) * (14 / 15) * (11 / 12) * (10 / 11) * (6 / 7) * (5 / 6)]
	])('S(%i) by single weeks, where the bounds meet', (week, expected) => {
		const found = survivalBounds(weeks)?.find(({ day }) => day === week);
		expect(found?.lower).toBeCloseTo(expected, 12);
		expect(found?.upper).toBeCloseTo(expected, 12);
	});

	test('as printed: 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448, and a median of 23', () => {
		const bounds = survivalBounds(weeks) ?? [];
		const printed = [6, 7, 10, 13, 16, 22, 23].map((week) =>
			bounds.find(({ day }) => day === week)?.lower.toFixed(3)
		);
		expect(printed.join(' ')).toBe('0.857 0.807 0.753 0.690 0.627 0.538 0.448');
		expect(survivalQuantile(bounds, 0.5)).toEqual({ from: 23, to: 23 });
	});
});

describe('by hand', () => {
	test('ten, of whom four end and two are censored by day 5: 6 of 10 to 4 of 8 are left', () => {
		const bounds = survivalBounds([
			group([0, 5], { ended: 4, censored: 2 }),
			group([6, Infinity], { ended: 3, censored: 1 })
		]);
		expect(bounds).toEqual([{ day: 5, lower: 4 / 8, upper: 6 / 10 }]);
		// By day 5 half may have ended, or may not.
		expect(survivalQuantile(bounds ?? [], 0.5)).toEqual({ from: 0, to: Infinity });
	});

	test('twenty enter late among days 11 to 20: they are at risk from there on', () => {
		// 10 begin; 10 + 20 are there after day 10 at most; 15 end by day 20, 15 later.
		const bounds = survivalBounds([
			group([0, 10], {}),
			group([11, 20], { entered: 20, ended: 5 }),
			group([21, 30], { ended: 10 }),
			group([31, Infinity], { ended: 15 })
		]);
		expect(bounds).toEqual([
			{ day: 10, lower: 1, upper: 1 },
			{ day: 20, lower: 5 / 10, upper: 25 / 30 },
			// 25 at risk, 10 end: no order to doubt.
			{ day: 30, lower: (5 / 10) * (15 / 25), upper: (25 / 30) * (15 / 25) }
		]);
	});

	test('one group alone, ended by finer parts: 55 ended, 20 entered, 16 censored', () => {
		// 51 begin. Most: (71 − d) ⁄ 71. Fewest: (35 − d) ⁄ 35.
		const bounds = survivalBounds([
			{
				...{ from: 0, to: Infinity, entered: 20, censored: 16 },
				ended: [
					{ to: 15, count: 3 },
					{ to: 20, count: 42 },
					{ to: Infinity, count: 10 }
				]
			}
		]);
		expect(bounds).toEqual([
			{ day: 15, lower: 32 / 35, upper: 68 / 71 },
			{ day: 20, lower: 0, upper: 26 / 71 }
		]);
		expect(survivalQuantile(bounds ?? [], 0.5)).toEqual({ from: 16, to: 20 });
	});

	test('more came late than can have been there: there is no such curve', () => {
		expect(survivalBounds([group([0, Infinity], { entered: 3, ended: 2 })])).toBeUndefined();
		const early = [group([0, 5], { ended: 4 }), group([6, Infinity], { entered: 3 })];
		expect(survivalBounds(early)).toBeUndefined();
	});

	test('nobody at all has no end', () => {
		const bounds = survivalBounds([group([0, 5], {}), group([6, Infinity], {})]) ?? [];
		expect(bounds).toEqual([{ day: 5, lower: 1, upper: 1 }]);
		expect(survivalQuantile(bounds, 0.5)).toEqual({ from: 6, to: Infinity });
	});
});

interface Person {
	/** −1 for one who began under observation. */
	entry: number;
	exit: number;
	isCensored: boolean;
}

/** The estimate itself, by days that are known. */
function exactSurvival(people: readonly Person[], until: number): number {
	let survival = 1;
	for (let day = 0; day <= until; day++) {
		const atRisk = people.filter(({ entry, exit }) => entry < day && day <= exit).length;
		const ended = people.filter(({ exit, isCensored }) => exit === day && !isCensored).length;
		if (ended > 0) survival *= 1 - ended / atRisk;
	}
	return survival;
}

describe('whatever the days within the bins are, the estimate lies within the bounds', () => {
	const FINE = [5, 10, 15, 20, 30, 45, Infinity];
	const GROUPS: Readonly<Record<string, readonly number[]>> = {
		days: FINE,
		wide: [10, 20, 30, Infinity],
		all: [Infinity],
		single: [...Array.from({ length: 80 }, (_, day) => day), Infinity]
	};

	test.each(Object.keys(GROUPS))('%s', (rung) => {
		const ends = GROUPS[rung] ?? [];
		const parts = rung === 'single' ? ends : FINE;
		let seed = 20_240_601;
		const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
		for (let round = 0; round < 300; round++) {
			const people = Array.from({ length: 5 + random(60) }, (): Person => {
				const entry = random(3) === 0 ? random(60) : -1;
				return { entry, exit: Math.max(0, entry + 1) + random(20), isCensored: random(4) === 0 };
			});
			const groups = ends.map((to, at): DurationGroup => {
				const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
				const within = (day: number, [first, last] = [from, to]) => day >= first && day <= last;
				return {
					...{ from, to },
					entered: people.filter(({ entry }) => within(entry)).length,
					censored: people.filter(({ exit, isCensored }) => isCensored && within(exit)).length,
					ended: parts
						.filter((part) => within(part))
						.map((part) => ({
							to: part,
							count: people.filter(
								({ exit, isCensored }) =>
									!isCensored &&
									within(exit, [Math.max(from, (parts[parts.indexOf(part) - 1] ?? -1) + 1), part])
							).length
						}))
				};
			});
			const bounds = survivalBounds(groups) ?? [];
			expect(bounds.length).toBe(parts.length - 1);
			for (const { day, lower, upper } of bounds) {
				const exact = exactSurvival(people, day);
				expect(lower).toBeLessThanOrEqual(exact + 1e-12);
				expect(upper).toBeGreaterThanOrEqual(exact - 1e-12);
				if (rung === 'single') expect(upper - lower).toBeLessThan(1e-12);
			}
		}
	});
});
