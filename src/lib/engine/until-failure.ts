/**
 * Share one run of `work` among all callers. After a failure the next caller sets it going again.
 */
export function untilFailure<T>(work: () => Promise<T>): () => Promise<T> {
	let running: Promise<T> | undefined;
	return () => {
		running ??= work().catch((error) => {
			running = undefined;
			throw error;
		});
		return running;
	};
}
