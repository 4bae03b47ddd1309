import { asAppError, type AppError } from '#lib/errors.ts';

/** What a process says of a task. */
export type Outcome<Answer> = { answer: Answer } | { error: Pick<AppError, 'code' | 'context'> };

/** Answer tasks that another process sends, until it has no more. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Promise<Answer>): void {
	process.on('message', (task: Task) => {
		void answer(task).then(
			(done) => process.send?.({ answer: done }),
			(thrown: unknown) => {
				const { code, context } = asAppError(thrown);
				process.send?.({ error: { code, context } });
			}
		);
	});
}
