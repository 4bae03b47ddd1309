import { withPage } from './open-page.ts';

export interface CapturedQuery {
	sql: string;
	params: (string | number)[];
}

/** The query that a page of towns sends for a sum of two of them, read off the messages to its worker. */
export async function captureQuery(address: string): Promise<CapturedQuery> {
	return withPage(address, 1, async ({ page }) => {
		return page.evaluate(async () => {
			const captured: CapturedQuery = { sql: '', params: [] };
			const send = Worker.prototype.postMessage as (...args: unknown[]) => void;
			Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
				const { type, data } = args[0] as { type: string; data: never[] };
				if (type === 'RUN_QUERY') captured.sql = data[1] ?? '';
				send.apply(this, args);
			};
			for (const index of [0, 1]) {
				await window.pageClock.change('[data-row="chosen"] .bar-cell', () =>
					document.querySelectorAll<HTMLInputElement>('tr[data-area] input')[index]?.click()
				);
			}
			return captured;
		});
	});
}
