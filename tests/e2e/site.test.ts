import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useSite } from './support/site.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lookout-site-'));
	await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,">');
	await writeFile(join(folder, 'ask.js'), "fetch('http://elsewhere.test/w').catch(() => {});");
});
afterAll(() => rm(folder, { recursive: true }));

const site = useSite({ folder: () => folder });

test('a request of a page to another host is caught', async () => {
	const page = await site.openPage('/');
	await page.evaluate(() => fetch('https://elsewhere.test/data').catch(() => undefined));
	expect(site.takeTroubles()).toEqual(['asked https://elsewhere.test/data']);
});

test('a request of a worker to another host is caught', async () => {
	const page = await site.openPage('/');
	await page.evaluate(() => {
		new Worker('ask.js');
	});
	await expect.poll(() => site.takeTroubles()).toEqual(['asked http://elsewhere.test/w']);
});

test('a request to another port of this machine is caught', async () => {
	const page = await site.openPage('/');
	await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
	expect(site.takeTroubles()).toEqual(['asked http://127.0.0.1:9/']);
});

test('a file that the site does not have is caught', async () => {
	const page = await site.openPage('/');
	await page.evaluate(() => fetch('missing.json'));
	expect(site.takeTroubles()).toEqual([`got 404 ${site.url}/missing.json`]);
});

test('an error that a page throws is caught', async () => {
	const page = await site.openPage('/');
	await page.evaluate(() => {
		setTimeout(() => {
			throw new Error('planted');
		});
	});
	await expect.poll(() => site.takeTroubles()).toEqual(['threw Error: planted']);
});
