import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '#scripts/serving/start-server.ts';

let folder: string;
const running: RunningServer[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lookout-served-'));
	const files: Record<string, string | Buffer> = {
		'index.html': 'home',
		'404.html': 'no such page',
		'town/index.html': 'a town',
		'_app/immutable/x.js': 'plain',
		'_app/immutable/x.js.br': brotliCompressSync('packed'),
		'engine.wasm': '\0asm',
		'snapshots/a/areas.0123456789ab.parquet': 'PAR1',
		'snapshots/index.json': '{}'
	};
	for (const [name, content] of Object.entries(files)) {
		await mkdir(join(folder, name, '..'), { recursive: true });
		await writeFile(join(folder, name), content);
	}
});
afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));
afterAll(() => rm(folder, { recursive: true }));

async function serve(options: { port?: number; base?: string } = {}): Promise<RunningServer> {
	const server = await startServer({ folder, ...options });
	running.push(server);
	return server;
}

async function get(path: string, headers: Record<string, string> = {}) {
	const { url } = await serve();
	return fetch(url + path, { headers, redirect: 'manual' });
}

describe('the server of a built site', () => {
	test('sends a folder’s page', async () => {
		expect(await (await get('/town/')).text()).toBe('a town');
	});

	test('adds the slash that a page’s relative addresses need, and keeps the question', async () => {
		const response = await get('/town?a=1');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/town/?a=1');
	});

	test('sends the packed copy to a browser that takes it', async () => {
		const response = await get('/_app/immutable/x.js', { 'accept-encoding': 'gzip, br' });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(await response.text()).toBe('packed');
	});

	test('sends the plain file to one that does not', async () => {
		const response = await get('/_app/immutable/x.js', { 'accept-encoding': 'identity' });
		expect(await response.text()).toBe('plain');
	});

	test.each([
		['/engine.wasm', 'application/wasm'],
		['/snapshots/a/areas.0123456789ab.parquet', 'application/vnd.apache.parquet'],
		['/town/', 'text/html;charset=utf-8']
	])('names the type of %s', async (path, type) => {
		expect((await get(path)).headers.get('content-type')).toBe(type);
	});

	test.each([
		['/_app/immutable/x.js', 'public, max-age=31536000, immutable'],
		['/snapshots/a/areas.0123456789ab.parquet', 'public, max-age=31536000, immutable'],
		['/snapshots/index.json', 'no-cache'],
		['/town/', 'no-cache']
	])('lets browsers keep %s as %s', async (path, keep) => {
		expect((await get(path)).headers.get('cache-control')).toBe(keep);
	});

	test('says that an unchanged page is unchanged', async () => {
		const { url } = await serve();
		const tag = (await fetch(`${url}/town/`)).headers.get('etag') ?? '';
		const again = await fetch(`${url}/town/`, { headers: { 'if-none-match': tag } });
		expect(again.status).toBe(304);
	});

	test.each(['/nothing', '/nothing/', '/..%2f..%2fetc/passwd', '/%'])(
		'sends 404.html for %s',
		async (path) => {
			const response = await get(path);
			expect(response.status).toBe(404);
			expect(await response.text()).toBe('no such page');
		}
	);

	test('takes the next free port where the first is taken', async () => {
		const { port } = await serve();
		expect((await serve({ port })).port).toBeGreaterThan(port);
	});

	test('serves the site under a path, and nothing beside it', async () => {
		const { url } = await serve({ base: '/x' });
		expect(url).toMatch(/\/x$/);
		expect(await (await fetch(`${url}/town/`)).text()).toBe('a town');
		expect(await (await fetch(url)).text()).toBe('home');
		expect((await fetch(url.replace(/\/x$/, '/town/'))).status).toBe(404);
		expect((await fetch(url.replace(/\/x$/, '/xtown/'))).status).toBe(404);
	});
});
