/**
 * Share one run of `work` among all callers. After a failure the next caller sets it going again.
 *
 * @param work may keep `forget`, for a result that goes bad later: the next caller gets a new one.
 */
export function untilFailure<T>(work: (forget: () => void) => Promise<T>): () => Promise<T> {
	let running: Promise<T> | undefined;
	return () => {
		if (running) return running;
		const run = work(() => {
			if (running === run) running = undefined;
		}).catch((error) => {
			running = undefined;
			throw error;
		});
		running = run;
		return run;
	};
}
