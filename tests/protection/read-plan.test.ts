import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { standardPlan } from '#lib/privacy/plan.ts';
import { publishableGrains } from '#lib/privacy/publishable-grains.ts';
import { readPlan } from '#scripts/protection/plan/read-plan.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterEach(() => rm(folder, { recursive: true }));

const KNOWN = {
	...{ table: 'coverage', time_period: '2024-12', ref_area: '990101', measure: 'households' },
	...{ codes: { programme: '01' }, value: 1739, source: '2024年统计公报第12页' }
};

async function plan(given: unknown) {
	await writeFile(join(folder, 'plan.json'), JSON.stringify(given));
	return readPlan(folder);
}

test('a dataset without a plan publishes all that may be published, under supervision', async () => {
	expect(await readPlan(folder)).toEqual(standardPlan);
	expect(standardPlan.policy).toBe('supervision');
});

test('a plan may publish less', async () => {
	const cubes = { coverage: ['month × county'], standards: ['month × any area'] };
	const read = await plan({ schema: 'plan/1', policy: 'open', cubes });
	expect(read).toEqual({ schema: 'plan/1', policy: 'open', cubes, impossible: {}, known: [] });
});

test('a plan may say what is known already, and what cannot be', async () => {
	const rest = { impossible: { checks: [{ kind: 'certification' }] }, known: [KNOWN] };
	expect(await plan({ schema: 'plan/1', cubes: {}, ...rest })).toMatchObject(rest);
});

test('what may be published is among what the cubes count', () => {
	for (const [table, grains] of Object.entries(publishableGrains)) {
		if (table === 'areas') continue;
		const counted = (cubeGrains[table] ?? []).map(({ name }) => name as string);
		expect(counted).toEqual(expect.arrayContaining([...grains]));
	}
});

describe('a plan is refused with the rule that it breaks', () => {
	test.each([
		['coverage', 'household × month', 1],
		['coverage', 'month × household_hash', 2],
		['process', 'day × county', 3],
		['coverage', 'month × village', 4],
		['reported', 'note', 5],
		['process', 'median_days', 6],
		['funds', 'rolling × county', 7],
		['funds', 'month × county × kind', 9],
		['leads', 'year × county × outcome', 9]
	])('%s %s: rule %i', async (table, grain, rule) => {
		const refused = plan({ schema: 'plan/1', cubes: { [table]: [grain] } });
		await expect(refused).rejects.toMatchObject({
			code: 'protection/plan-refused',
			context: { what: `${table} ${grain}`, rule }
		});
	});

	test('a table that nobody counts', async () => {
		await expect(plan({ schema: 'plan/1', cubes: { persons: [] } })).rejects.toMatchObject({
			context: { what: 'persons', rule: 9 }
		});
	});
});

test.each([
	['no schema', { cubes: {} }, 'dataset/missing-field'],
	['another schema', { schema: 'plan/2', cubes: {} }, 'dataset/invalid'],
	['no such policy', { schema: 'plan/1', policy: 'secret', cubes: {} }, 'dataset/invalid'],
	['grains that are no list', { schema: 'plan/1', cubes: { coverage: 'all' } }, 'dataset/invalid'],
	['a field too many', { schema: 'plan/1', cubes: {}, cube: {} }, 'dataset/unknown-field'],
	[
		'a known figure without a value',
		{ schema: 'plan/1', cubes: {}, known: [{ table: 'coverage' }] },
		'dataset/missing-field'
	],
	[
		'a known figure of no measure',
		{ schema: 'plan/1', cubes: {}, known: [{ ...KNOWN, measure: 'families' }] },
		'dataset/invalid'
	],
	[
		'an impossible combination of a dimension that the table does not have',
		{ schema: 'plan/1', cubes: {}, impossible: { checks: [{ channel: 'online' }] } },
		'dataset/invalid'
	],
	[
		'an impossible combination of no table',
		{ schema: 'plan/1', cubes: {}, impossible: { persons: [] } },
		'dataset/invalid'
	]
])('a plan that cannot be read says why: %s', async (_what, given, code) => {
	await expect(plan(given)).rejects.toMatchObject({ code });
});
