import { expect, test } from 'vitest';
import { policies } from '#lib/privacy/policy.ts';
import { publishedProgrammes } from '#lib/privacy/published-programmes.ts';

/** As if every programme had its fewest households in the same month. */
const published = (least: Record<string, number>) =>
	publishedProgrammes(
		new Map(Object.entries(least)),
		(members) => members.reduce((sum, member) => sum + (least[member] ?? 0), 0),
		policies.supervision
	);

test('what is large enough stands alone', () => {
	expect(published({ '01': 1739, '02': 22, dibian: 62 })).toEqual({
		alone: ['01', '02', 'dibian'],
		refused: []
	});
});

test('a small programme is not shown beside a large one of its group: the sum would give it away', () => {
	expect(published({ '01': 300, '02': 4 })).toEqual({ alone: ['01'], refused: ['02'] });
});

test('two small ones stand together once there are seven', () => {
	expect(published({ '01': 4, '02': 3, '08': 5 })).toEqual({
		...{ alone: [], group: { code: 'G1', members: ['01', '02'] }, refused: ['08'] }
	});
	expect(published({ '01': 3, '02': 3, dibian: 2 })).toEqual({
		...{ alone: [], group: { code: 'G2', members: ['01', '02', 'dibian'] }, refused: [] }
	});
});

test('a group of one is no group', () => {
	expect(published({ '02': 3, rigid: 2 })).toEqual({ alone: [], refused: ['02', 'rigid'] });
});
