declare global {
	interface Window {
		pageClock: {
			/**
			 * Milliseconds from `act` to the frame that shows another, non-empty text in `selector`;
			 * `act` waits for the page to have nothing to do, as a reader would.
			 */
			change(selector: string, act: () => void): Promise<number>;
			/**
			 * The same until the page is ready to be painted: all of its own work and its layout, without the wait
			 * for the screen's next frame (up to 17 ms at 60 Hz, which no page can shorten).
			 */
			ready(selector: string, act: () => void): Promise<number>;
			/** Milliseconds from navigation to the first paint with content. */
			firstPaint(): number;
			/** Milliseconds from navigation to the largest paint so far. */
			largestPaint(): number;
		};
	}
}

/** Run in the page before its own scripts. */
export function installPageClock(): void {
	let largest = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime);
	}).observe({ type: 'largest-contentful-paint', buffered: true });

	const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
	const painted = () =>
		new Promise<void>((resolve) => {
			requestAnimationFrame(() => {
				// A task after the frame's own work: the frame has been handed over.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve();
				port2.postMessage(0);
			});
		});

	window.pageClock = {
		firstPaint: () =>
			performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
		largestPaint: () => largest,
		change: (selector, act) => timed(selector, act, painted),
		ready: (selector, act) => timed(selector, act, laidOut)
	};

	const laidOut = async () => {
		// What the page does in tasks of its own, after the change, is waited for as well.
		await new Promise((resolve) => setTimeout(resolve));
		document.body.getBoundingClientRect();
	};

	async function timed(selector: string, act: () => void, until: () => Promise<void>) {
		await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
		await new Promise((resolve) => setTimeout(resolve, 100));
		const before = textOf(selector);
		const changed = () => !['', before].includes(textOf(selector));
		const start = performance.now();
		await new Promise<void>((resolve, reject) => {
			setTimeout(() => reject(new Error(`${selector} still reads ${before}`)), 20_000);
			const observer = new MutationObserver(() => {
				if (!changed()) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(document.body, { subtree: true, childList: true, characterData: true });
			act();
		});
		await until();
		return performance.now() - start;
	}
}
