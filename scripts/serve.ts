// npm run serve -- [--port 4173] [--host 127.0.0.1] [--dir build] [--base /x]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './serving/start-server.ts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		host: { type: 'string', default: '127.0.0.1' },
		dir: { type: 'string', default: 'build' },
		base: { type: 'string', default: '' }
	}
});

if (!existsSync(join(values.dir, 'index.html'))) {
	console.error(`There is no built site in ${values.dir}. Run npm run build first.`);
	process.exit(1);
}

const wanted = Number(values.port);
const base = values.base.replace(/^\/*(?=.)/, '/').replace(/\/+$/, '');
const { url, port } = await startServer({
	folder: values.dir,
	host: values.host,
	port: wanted,
	base
});
if (wanted !== 0 && port !== wanted) console.error(`Port ${wanted} is taken; using ${port}.`);
console.log(`${url}/`);
