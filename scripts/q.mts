import { openNodeEngine } from '#scripts/engine/node-engine.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
const { folder, manifest } = await readCurrentSnapshot(process.argv[2]!);
const e = await openNodeEngine(folder);
const f = (c: string) => folder + '/' + (manifest as any).tables.find((t: any) => t.name === c)?.file;
const sql = process.argv[3]!.replace(/@(\w+)/g, (_, c) => c);
const rows = await (e as any).rows({sql, params: []}).catch((x: unknown) => String(x));
console.log(typeof rows === 'string' ? rows : JSON.stringify(rows, (_, v) => typeof v === 'bigint' ? Number(v) : v).replaceAll('},{', '},\n{').slice(0, 6000));
e.close();
