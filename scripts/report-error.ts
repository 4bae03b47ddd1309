import { asAppError, type AppError, type ErrorCode } from '#lib/errors.ts';
import { errorSentence } from '#lib/i18n/error-sentence.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { exporterErrors } from '#lib/i18n/exporter-errors.ts';
import { readerErrors } from '#lib/i18n/reader-errors.ts';

/** Exit status of every command: 0 done, 1 failed, 2 usage, 3 bad input, 4 refused, 5 source unreachable. */
const STATUS: Partial<Record<ErrorCode, number>> = {
	'calendar/incomplete-year': 3,
	'calendar/invalid-date': 3,
	'calendar/uncovered-year': 3,
	'dataset/unknown': 2,
	'period/invalid': 3,
	'protection/already-released': 4,
	'protection/contradictory': 3,
	'protection/ledger-broken': 4,
	'protection/ledger-exists': 4,
	'protection/ledger-missing': 4,
	'protection/not-impossible': 3,
	'protection/not-rounded': 4,
	'protection/nothing-to-correct': 4,
	'protection/percent-missing': 4,
	'protection/plan-refused': 4,
	'protection/problem-invalid': 3,
	'protection/unprotected': 4,
	'reference/invalid-cell': 3,
	'reference/missing-column': 3,
	'reference/repeated-row': 3,
	'source/encoding': 2,
	'source/encrypted': 3,
	'source/missing-table': 3,
	'source/unreachable': 5,
	'source/unreadable': 3,
	'source/unsupported': 3,
	'synthesis/sheet-full': 4,
	'synthesis/target-taken': 4,
	'usage/no-push-down': 2,
	'usage/no-schema-name': 2,
	'usage/unknown-option': 2,
	'usage/unknown-setting': 2,
	'usage/unknown-source': 2,
	'validation/failed': 3
};

const sentences = { ...readerErrors, ...exporterErrors };

/** The sentence for any error of the commands. */
export const sentenceOf = (error: AppError, locale: Locale): string =>
	errorSentence(error, locale, sentences);

/** Say what went wrong on standard error, in both languages. @returns the exit status for it. */
export function reportError(thrown: unknown, about?: string): number {
	const error = asAppError(thrown);
	const place = about ? `${about}: ` : '';
	for (const locale of ['zh-CN', 'en'] as const)
		process.stderr.write(`${place}${sentenceOf(error, locale)}\n`);
	if (error.code === 'unexpected' && error.cause instanceof Error)
		process.stderr.write(`${error.cause.stack}\n`);
	return STATUS[error.code] ?? (error.code.startsWith('dataset/') ? 3 : 1);
}
