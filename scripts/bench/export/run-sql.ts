// DuckDB alone, as it comes: node run-sql.ts FILE FOLDER runs the statements in FILE (a JSON array)
// and spills into FOLDER.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [file = '', folder = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { temp_directory: folder });
const connection = await instance.connect();
for (const sql of JSON.parse(readFileSync(file, 'utf8')) as string[]) await connection.run(sql);
connection.closeSync();
instance.closeSync();
