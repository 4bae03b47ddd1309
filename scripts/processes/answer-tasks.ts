import { asAppError, type AppError } from '#lib/errors.ts';

/** What a process says of a task. */
export type Outcome<Answer> = { answer: Answer } | { error: Pick<AppError, 'code' | 'context'> };

/** Answer tasks that another process sends, until it has no more. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Promise<Answer>): void {
	process.on('message', (task: Task) => {
		// Begun within a promise, so that what throws at once is an answer too.
		const answered = Promise.resolve(task).then(answer);
		void answered.then(
			(done) => process.send?.({ answer: done }),
			(thrown: unknown) => {
				const { code, context } = asAppError(thrown);
				process.send?.({ error: { code, context } });
			}
		);
	});
}
