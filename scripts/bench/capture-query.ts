import { withPage } from './open-page.ts';

export interface CapturedQuery {
	sql: string;
	params: (string | number)[];
}

/** The query that a page sends for another value of one filter, read off the messages to its worker. */
export async function captureQuery(address: string, filter: string): Promise<CapturedQuery> {
	return withPage(address, 1, async ({ page }) => {
		const captured = page.evaluate(
			() =>
				new Promise<CapturedQuery>((resolve) => {
					const send = Worker.prototype.postMessage as (...args: unknown[]) => void;
					Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
						const { type, data } = args[0] as { type: string; data: never[] };
						if (type === 'RUN_QUERY' && /AS numerator/.test(data[1] ?? ''))
							resolve({ sql: data[1] ?? '', params: [] });
						send.apply(this, args);
					};
				})
		);
		const select = page.locator('.filters label', { hasText: filter }).locator('select');
		await select.selectOption({ index: 1 });
		return captured;
	});
}
