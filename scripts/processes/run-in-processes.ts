import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AppError } from '#lib/errors.ts';
import type { Outcome } from './answer-tasks.ts';

/** Strips types in a process that is started by itself. */
const LOADER = createRequire(import.meta.url).resolve('tsx');

/**
 * Do independent tasks side by side, each in one of as many processes as there are processors. Tasks
 * and answers are copied between them.
 *
 * @param script a file that calls `answerTasks`.
 * @param heard hears every answer as soon as it is there, whatever its turn.
 * @returns the answers, in the order of the tasks.
 * @throws {AppError} the first that a task threw; the others are stopped.
 */
export async function runInProcesses<Task, Answer>(
	script: URL,
	tasks: readonly Task[],
	heard: (answer: Answer, task: Task) => Promise<void> | void = () => undefined
): Promise<Answer[]> {
	const answers: Answer[] = [];
	const waiting = [...tasks.entries()];
	const processes: ChildProcess[] = [];
	const work = async () => {
		const started = fork(fileURLToPath(script), {
			...{ execArgv: ['--import', LOADER], serialization: 'advanced' }
		});
		processes.push(started);
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [at, task] = next;
			const outcome = await ask<Answer>(started, task);
			if ('error' in outcome) throw new AppError(outcome.error.code, outcome.error.context);
			answers[at] = outcome.answer;
			await heard(outcome.answer, task);
		}
	};
	try {
		const count = Math.min(availableParallelism(), tasks.length);
		await Promise.all(Array.from({ length: count }, work));
		return answers;
	} finally {
		for (const started of processes) started.kill();
	}
}

function ask<Answer>(started: ChildProcess, task: unknown): Promise<Outcome<Answer>> {
	return new Promise((resolve, reject) => {
		const ended = (status: number | null, signal: string | null) =>
			reject(new Error(`a process ended before its task did: ${signal ?? status}`));
		started.once('error', reject).once('exit', ended);
		started.once('message', (outcome) => {
			started.off('error', reject).off('exit', ended);
			resolve(outcome as Outcome<Answer>);
		});
		started.send(task as Parameters<ChildProcess['send']>[0]);
	});
}
