import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import type { SynthesisOptions } from '#scripts/synthesis/options.ts';
import type { Row } from '#scripts/synthesis/row.ts';
import { COUNTY_CODE } from '#scripts/synthesis/towns.ts';
import { writePostgres } from '#scripts/synthesis/write-postgres.ts';
import { declareColumns } from '#scripts/connectors/postgres/declare-columns.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

export interface ShardedPostgres {
	/** Of a database divided over two other servers, and of one with the same rows in one place. */
	divided: Readonly<Record<string, string>>;
	single: Readonly<Record<string, string>>;
	stop(): Promise<void>;
}

/** What has a town lies on the shards; the rest is small, and lies where it is asked for. */
const DIVIDED = ['towns', 'spells', 'payments', 'applications', 'checks', 'leads'];
const WHOLE = ['population', 'standards'];
const COUNTIES = [COUNTY_CODE, '990102'];

type Counties = (name: string, county: number) => () => Iterable<Row>;

/**
 * Three servers on this machine: one whose tables are divided by county into foreign tables on the
 * other two; and on the first, a database that has the same rows itself.
 */
export async function startShardedPostgres(options: SynthesisOptions): Promise<ShardedPostgres> {
	const servers = [await startPostgres(), await startPostgres(), await startPostgres()] as const;
	const [coordinator, ...shards] = servers;
	const rowsOf = synthesiseCounties(options);
	await coordinator.run('CREATE DATABASE single');
	const single = { ...coordinator.env, PGDATABASE: 'single' };
	const both = (name: string) =>
		function* () {
			for (const at of COUNTIES.keys()) yield* rowsOf(name, at)();
		};
	await write(single, [...DIVIDED, ...WHOLE], both);
	await write(coordinator.env, WHOLE, both);
	await coordinator.run('CREATE EXTENSION postgres_fdw');
	for (const [at, shard] of shards.entries()) {
		await write(shard.env, DIVIDED, (name) => rowsOf(name, at));
		await shard.run('ANALYZE');
		await coordinator.run(serverSql(at, shard));
	}
	for (const name of DIVIDED) await coordinator.run(parentSql(recordsTable(name)));
	await coordinator.run('ANALYZE');
	return {
		...{ divided: coordinator.env, single },
		async stop() {
			for (const server of servers) await server.stop();
		}
	};
}

async function write(
	env: Readonly<Record<string, string>>,
	names: readonly string[],
	rows: (name: string) => () => Iterable<Row>
): Promise<void> {
	const tables = names.map((name) => ({ table: recordsTable(name), rows: rows(name) }));
	for await (const { path } of writePostgres('public', tables, env)) void path;
}

/** Each county from a seed of its own; in the second, areas and whoever is in it are called otherwise. */
function synthesiseCounties(options: SynthesisOptions): Counties {
	const counties = COUNTIES.map((_, at) =>
		synthesiseCounty({ ...options, seed: options.seed + at })
	);
	return (name, at) =>
		function* () {
			const { columns } = recordsTable(name);
			for (const row of counties[at]?.[name]?.() ?? [])
				yield Object.fromEntries(
					Object.entries(row).map(([column, value]) => {
						if (at === 0 || typeof value !== 'string') return [column, value];
						if (columns[column]?.type === 'id') return [column, `B${value}`];
						return [column, value.replace(new RegExp(`^${COUNTY_CODE}`), COUNTIES[at] ?? '')];
					})
				);
		};
}

function serverSql(at: number, { env }: PostgresServer): string {
	return (
		`CREATE SERVER shard_${at} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${env['PGHOST']}', ` +
		`port '${env['PGPORT']}', dbname '${env['PGDATABASE']}', use_remote_estimate 'true', async_capable 'true'); ` +
		`CREATE USER MAPPING FOR CURRENT_USER SERVER shard_${at} ` +
		`OPTIONS (user '${env['PGUSER']}', password '${env['PGPASSWORD']}')`
	);
}

function parentSql(table: RecordsTable): string {
	const { name } = table;
	const parts = COUNTIES.map(
		(county, at) =>
			`CREATE FOREIGN TABLE ${name}_${county} PARTITION OF ${name} FOR VALUES IN ('${county}') ` +
			`SERVER shard_${at} OPTIONS (schema_name 'public', table_name '${name}')`
	);
	return (
		`CREATE TABLE ${name} (${declareColumns(table)}) PARTITION BY LIST (left(town_code, 6)); ` +
		parts.join('; ')
	);
}
