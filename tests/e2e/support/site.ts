import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '#scripts/browser/launch-chromium.ts';
import { startServer, type RunningServer } from '#scripts/serving/start-server.ts';

interface SiteOptions {
	/** The built folder, or a function when it is made by an earlier `beforeAll`. */
	folder?: string | (() => string);
	/** A made-up name for this machine. Plain http on it is no secure context, unlike on 127.0.0.1. */
	hostname?: string;
	base?: string;
}

export interface PageOptions {
	width?: number;
	javaScript?: boolean;
	locale?: string;
	/** Run in the page before any script of its own. */
	init?: () => void;
	/** Text put before every script that a worker starts with. */
	workerPrefix?: string;
}

export interface Site {
	/** Ends without a slash. */
	readonly url: string;
	/** Open an address of the site (`/yuzhong/`) in a new, empty profile; closed after the test. */
	openPage(path: string, options?: PageOptions): Promise<Page>;
	/** What would fail this test: `asked`, `got` or `threw`, and what. Taken, it is forgiven. */
	takeTroubles(): string[];
}

/**
 * Serve a built site and open it in Chromium, for the tests of one file. After each test its pages
 * are closed, and the test fails if one of them asked another host for anything, was refused a file
 * by its own, or threw.
 */
export function useSite({ folder = 'build', hostname, base = '' }: SiteOptions = {}): Site {
	let server: RunningServer;
	let browser: Browser;
	let opened: Opened[] = [];

	beforeAll(async () => {
		server = await startServer({ folder: typeof folder === 'string' ? folder : folder(), base });
		browser = await launchChromium([resolverRules(hostname)]);
	});
	afterEach(async () => {
		const finished = opened;
		opened = [];
		await Promise.all(finished.map(({ context }) => context.close()));
		expect(finished.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const site: Site = {
		get url() {
			return hostname ? server.url.replace('127.0.0.1', hostname) : server.url;
		},
		async openPage(path, options = {}) {
			const context = await browser.newContext({
				viewport: { width: options.width ?? 1280, height: 900 },
				javaScriptEnabled: options.javaScript ?? true,
				locale: options.locale ?? 'zh-CN'
			});
			opened.push({ context, troubles: watch(context, new URL(site.url).host) });
			if (options.workerPrefix) await prefixWorkers(context, options.workerPrefix);
			if (options.init) await context.addInitScript(options.init);
			const page = await context.newPage();
			await page.goto(site.url + path);
			return page;
		},
		takeTroubles: () => opened.flatMap(({ troubles }) => troubles.splice(0))
	};
	return site;
}

/** Save what the page shows under tests/e2e/pictures/, which is not committed. */
export async function picture(page: Page, name: string): Promise<void> {
	const path = `tests/e2e/pictures/${name}.png`;
	await mkdir(dirname(path), { recursive: true });
	await page.screenshot({ path, fullPage: true });
}

interface Opened {
	context: BrowserContext;
	troubles: string[];
}

/** Listens only: a route over everything would switch the browser's cache off. */
function watch(context: BrowserContext, host: string): string[] {
	const troubles: string[] = [];
	context.on('request', (request) => {
		const address = new URL(request.url());
		if (/^(http|ws)/.test(address.protocol) && address.host !== host)
			troubles.push(`asked ${address.href}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) troubles.push(`got ${response.status()} ${response.url()}`);
	});
	context.on('weberror', (error) => troubles.push(`threw ${error.error()}`));
	return troubles;
}

async function prefixWorkers(context: BrowserContext, prefix: string): Promise<void> {
	await context.route(/worker[^/]*\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: prefix + (await response.text()) });
	});
}

/** No name but ours leads anywhere, whatever the browser itself would like to ask. */
function resolverRules(hostname: string | undefined): string {
	const own = hostname ? `MAP ${hostname} 127.0.0.1,` : '';
	return `--host-resolver-rules=${own}MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`;
}
