/** Do something once the browser has painted and has nothing more urgent. @returns a way to call it off */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(work, { timeout: 500 });
		return () => cancelIdleCallback(handle);
	}
	const handle = setTimeout(work, 100);
	return () => clearTimeout(handle);
}
