import { AppError, asAppError } from '#lib/errors.ts';

/**
 * Do what an engine does with `sql`, so that whatever its library throws arrives by name.
 *
 * @throws {AppError} `engine/query-failed` with the SQL and the library's reason; an `AppError`
 *   passes as it is.
 */
export async function nameFailure<T>(sql: string, work: () => Promise<T> | T): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		const { reason = '' } = asAppError(cause).context;
		throw new AppError('engine/query-failed', { sql, reason }, { cause });
	}
}
