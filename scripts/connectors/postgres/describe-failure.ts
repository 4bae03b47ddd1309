import pg from 'pg';
import { AppError } from '#lib/errors.ts';

/** Source: PostgreSQL documentation, appendix A, Error Codes. */
const REASONS: Readonly<Record<string, string>> = {
	'25006': 'something in it writes, and this connection only reads',
	'28000': 'the server does not admit this user',
	'28P01': 'the server refused the password',
	'3D000': 'there is no such database',
	'42501': 'no right to read all of it',
	'53300': 'the server has no connection left',
	'57014': 'the server took longer than the statement timeout',
	'57P01': 'the server ended the connection',
	'57P03': 'the server is starting up'
};

/** Connection exceptions, operator intervention, and transactions that the server gave up by itself. */
const LOST = /^(08|57P|25P0)/;

/**
 * What went wrong, without the server's own words: they quote values, and so do the fields beside
 * them, which is why it is no `cause` either.
 *
 * @param source host and database.
 * @param relation what was being read; without it, the connection was being opened.
 * @returns `source/unreachable`, or `source/unreadable` where the server answered that it would not.
 */
export function describeFailure(thrown: unknown, source: string, relation?: string): AppError {
	if (thrown instanceof AppError) return thrown;
	if (thrown instanceof pg.DatabaseError) {
		const state = thrown.code ?? 'XX000';
		const reason = REASONS[state] ? `${REASONS[state]} (${state})` : `SQLSTATE ${state}`;
		return relation !== undefined && !LOST.test(state)
			? new AppError('source/unreadable', { file: relation, reason })
			: new AppError('source/unreachable', { source, reason });
	}
	const { code, message } = thrown as NodeJS.ErrnoException;
	return new AppError('source/unreachable', { source, reason: code ?? message }, { cause: thrown });
}
