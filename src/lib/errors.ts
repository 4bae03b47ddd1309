/** Everything that can go wrong, by name. `i18n` holds one sentence per code and language. */
export type ErrorCode =
	| 'calendar/incomplete-year'
	| 'calendar/invalid-date'
	| 'calendar/uncovered-year'
	| 'contract/unknown-column'
	| 'contract/table-mismatch'
	| 'dataset/indicator-differs'
	| 'dataset/invalid'
	| 'dataset/missing-column'
	| 'dataset/missing-field'
	| 'dataset/not-whole'
	| 'dataset/repeated-row'
	| 'dataset/too-many-decimals'
	| 'dataset/unknown'
	| 'dataset/unknown-area'
	| 'dataset/unknown-code'
	| 'dataset/unknown-column'
	| 'dataset/unknown-field'
	| 'dataset/unknown-measure'
	| 'dataset/unknown-warning'
	| 'dataset/unreadable-period'
	| 'dataset/unreadable-value'
	| 'dataset/wrong-multiplier'
	| 'dataset/wrong-order'
	| 'dataset/wrong-parameter'
	| 'dataset/wrong-threshold'
	| 'engine/start-failed'
	| 'engine/query-failed'
	| 'evaluation/invalid'
	| 'metric/not-additive'
	| 'metric/open-dimension'
	| 'metric/fixed-dimension'
	| 'metric/no-base'
	| 'metric/no-parameter'
	| 'tracing/bad-link'
	| 'metric/wrong-frequency'
	| 'period/invalid'
	| 'protection/already-released'
	| 'protection/contradictory'
	| 'protection/ledger-broken'
	| 'protection/ledger-exists'
	| 'protection/ledger-missing'
	| 'protection/not-impossible'
	| 'protection/not-rounded'
	| 'protection/nothing-to-correct'
	| 'protection/percent-missing'
	| 'protection/plan-refused'
	| 'protection/problem-invalid'
	| 'protection/unprotected'
	| 'protection/unsolved'
	| 'reference/invalid-cell'
	| 'reference/missing-column'
	| 'reference/repeated-row'
	| 'snapshot/not-exported'
	| 'snapshot/unavailable'
	| 'snapshot/file-missing'
	| 'snapshot/file-truncated'
	| 'snapshot/file-corrupt'
	| 'source/encoding'
	| 'source/encrypted'
	| 'source/missing-table'
	| 'source/unreachable'
	| 'source/unreadable'
	| 'source/unsupported'
	| 'staging/unusable'
	| 'synthesis/sheet-full'
	| 'synthesis/target-taken'
	| 'unexpected'
	| 'usage/no-push-down'
	| 'usage/no-schema-name'
	| 'usage/unknown-option'
	| 'usage/unknown-setting'
	| 'usage/unknown-source'
	| 'validation/failed';

/**
 * The only error this project throws. Readers see the sentence for `code`, filled from
 * `context`; maintainers see `cause` as well. `context` never holds a personal value.
 */
export class AppError extends Error {
	override readonly name = 'AppError';
	readonly code: ErrorCode;
	readonly context: Readonly<Record<string, string | number>>;

	constructor(
		code: ErrorCode,
		context: Record<string, string | number> = {},
		options?: ErrorOptions
	) {
		super(`${code} ${JSON.stringify(context)}`, options);
		this.code = code;
		this.context = context;
	}
}

/** Any thrown thing as an `AppError`, so that every failure ends in a sentence. */
export function asAppError(error: unknown): AppError {
	if (error instanceof AppError) return error;
	const reason = error instanceof Error ? error.message : String(error);
	return new AppError('unexpected', { reason }, { cause: error });
}
