import { runInProcesses } from '#scripts/processes/run-in-processes.ts';
import { protectTask, type CountyTask } from './county-task.ts';
import type { ProtectedCounty } from './protect-county.ts';

/**
 * Protect counties, of which none has a household of another: one here, several side by side.
 *
 * @param heard hears each county that is done.
 * @returns in the order of the tasks.
 * @throws {AppError} `protection/unprotected`, `protection/contradictory`
 */
export async function protectCounties(
	tasks: readonly CountyTask[],
	heard: (county: string) => void = () => undefined
): Promise<ProtectedCounty[]> {
	const [only] = tasks;
	if (only && tasks.length === 1) return [await protectTask(only)];
	return runInProcesses<CountyTask, ProtectedCounty>(
		new URL('./protect-in-process.ts', import.meta.url),
		tasks,
		(_, { given }) => heard(given.county)
	);
}
