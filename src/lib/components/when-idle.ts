/** Do something once the browser has painted what is due and has nothing more urgent. @returns a way to call it off */
export function whenIdle(work: () => void): () => void {
	let cancel = () => {};
	const inFrame = (next: () => void) => {
		const frame = requestAnimationFrame(next);
		cancel = () => cancelAnimationFrame(frame);
	};
	// Left to itself, an idle callback may come before the frame that it should not hold up: the second
	// frame begins when the first has been handed over.
	inFrame(() =>
		inFrame(() => {
			if (typeof requestIdleCallback === 'function') {
				const handle = requestIdleCallback(work, { timeout: 500 });
				cancel = () => cancelIdleCallback(handle);
			} else {
				const handle = setTimeout(work, 100);
				cancel = () => clearTimeout(handle);
			}
		})
	);
	return () => cancel();
}
