import type { Page, Request } from 'playwright-core';
import { launchChromium } from '#scripts/browser/launch-chromium.ts';
import { installPageClock } from './page-clock.ts';

export interface BenchPage {
	page: Page;
	/** Bytes over the wire so far, workers' requests included; with `before`, up to that millisecond of the page. */
	kilobytes(before?: number): Promise<number>;
}

/**
 * Do one run in a browser and profile of its own, without waiting for the screen's refresh.
 *
 * @param slowdown how many times slower the page's main thread runs; workers are not slowed.
 */
export async function withPage<T>(
	address: string,
	slowdown: number,
	run: (opened: BenchPage) => Promise<T>
): Promise<T> {
	const browser = await launchChromium([
		'--disable-frame-rate-limit',
		'--disable-gpu-vsync',
		'--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1'
	]);
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		// The browser's own start is not the page's time: a line of text takes 95 ms at once, 65 later.
		await page.waitForTimeout(800);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		// tsx names inner functions through this helper, which a page does not have.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.addInitScript(installPageClock);
		const finished: { request: Request; at: number }[] = [];
		page.context().on('requestfinished', (request) => finished.push({ request, at: Date.now() }));
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		// A slowed page still has work to do when its network is idle, and takes no input before.
		await page.waitForTimeout(500 * slowdown);
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		const kilobytes = async (before = Infinity) => {
			const origin = await page.evaluate(() => performance.timeOrigin);
			const counted = finished.filter(({ at }) => at - origin <= before);
			const sizes = await Promise.all(counted.map(({ request }) => request.sizes()));
			const bytes = sizes.map((size) => size.responseBodySize + size.responseHeadersSize);
			return bytes.reduce((sum, size) => sum + size, 0) / 1000;
		};
		return await run({ page, kilobytes });
	} finally {
		await browser.close();
	}
}
