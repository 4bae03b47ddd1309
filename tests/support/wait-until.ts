import { setTimeout as sleep } from 'node:timers/promises';

/** Ask again and again until it holds; the test's own timeout ends it otherwise. */
export async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) await sleep(20);
}
