import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import { openStage } from '#scripts/staging/open-stage.ts';
import { validateSource } from '#scripts/validation/validate-source.ts';
import { countedTables } from '../support/counted-tables.ts';
import { startShardedPostgres, type ShardedPostgres } from '../support/sharded-postgres.ts';

const DATASET: Dataset & { level: DatasetLevel } = {
	...{ id: 'two-counties', kind: 'synthetic', area_code: '990100', level: 'prefecture' },
	title: { 'zh-CN': '两县', en: 'Two counties' }
};
/** Cubes of rows about persons, households and cases, not of what is public anyway. */
const CUBES = [
	...['coverage', 'flows', 'events', 'funds', 'process'],
	...['profile', 'benefit', 'leads', 'checks']
];

let root: string;
let servers: ShardedPostgres;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'shards-'));
	servers = await startShardedPostgres({ towns: 3, households: 240, months: 24, seed: 1 });
}, 120_000);
afterAll(async () => {
	await servers.stop();
	await rm(root, { recursive: true });
});

/** A plan as PostgreSQL explains it, as far as it is looked at here. */
interface PlanNode {
	'Node Type': string;
	'Remote SQL'?: string;
	Plans?: PlanNode[];
}

const scansOf = (node: PlanNode): PlanNode[] => [
	...(node['Node Type'] === 'Foreign Scan' ? [node] : []),
	...(node.Plans ?? []).flatMap(scansOf)
];

/** What each server is asked for, by cube and grain; the periods of a grain differ in dates alone. */
async function remoteSql(): Promise<Map<string, string[]>> {
	const stage = await openStage(join(root, 'plans'));
	const source = await postgresSchema('', { pushDown: true, env: servers.divided }).attach(stage);
	const { store = stage } = source;
	const asked = new Map<string, string[]>();
	try {
		await validateSource(store, source, {
			...{ origin: 'postgres:public', columns: {}, today: '2026-01-01', rejects: null }
		});
		const settings = {
			limits: await readTimeLimits(),
			publicityCounts: true,
			tellsDevolution: true,
			readable: new Set(recordsTables.map(({ name }) => name))
		} as const;
		const cubes = cubesOf(DATASET, { ...settings, dialect: 'postgres' });
		for (const { name, queries } of cubes.filter((cube) => CUBES.includes(cube.name)))
			for (const { grain, sql } of queries(
				(table) => store.relation(`records_${table}`),
				cubePeriods('2023-12', '2024-12')
			)) {
				if (asked.has(`${name}: ${grain}`)) continue;
				const [[plan] = []] = await store.ask(
					name,
					`EXPLAIN (FORMAT JSON, VERBOSE, COSTS OFF) ${sql}`
				);
				const [{ Plan }] = JSON.parse(String(plan)) as [{ Plan: PlanNode }];
				const scans = scansOf(Plan).map((scan) => scan['Remote SQL'] ?? '');
				asked.set(`${name}: ${grain}`, scans);
			}
	} finally {
		await source.close?.();
		await stage.close();
	}
	return asked;
}

describe('records divided by county over two servers', () => {
	test('every cube is counted there: no server is asked for a row that is not grouped', async () => {
		const asked = await remoteSql();
		const cubes = new Set([...asked.keys()].map((key) => key.split(':')[0]));
		expect([...cubes].sort()).toEqual([...CUBES].sort());
		for (const [grain, statements] of asked) {
			expect(statements.length, grain).toBeGreaterThanOrEqual(2);
			expect(
				statements.filter((sql) => !sql.includes(' GROUP BY ')).map((sql) => sql.slice(0, 300)),
				grain
			).toEqual([]);
		}
	}, 120_000);

	test('the cubes are those of the same rows in one place, copied or counted there', async () => {
		const tables = async (env: Readonly<Record<string, string>>, pushDown: boolean) => {
			Object.assign(process.env, env);
			const counted = await countedTables(DATASET, {
				...{ source: 'postgres:', staging: join(root, 'staging'), today: '2026-01-01', pushDown }
			});
			return counted.tables;
		};
		const copied = await tables(servers.single, false);
		expect(Object.keys(copied).length).toBeGreaterThan(9);
		expect(await tables(servers.single, true)).toEqual(copied);
		expect(await tables(servers.divided, true)).toEqual(copied);
	}, 300_000);
});
