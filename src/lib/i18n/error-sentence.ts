import type { AppError, ErrorCode } from '#lib/errors.ts';
import type { Bilingual, Locale } from './locale.ts';
import { readerErrors } from './reader-errors.ts';

/** The sentence for an error, with its values filled in. @param sentences those that may be needed. */
export function errorSentence(
	{ code, context }: AppError,
	locale: Locale,
	sentences: Readonly<Partial<Record<ErrorCode, Bilingual>>> = readerErrors
): string {
	const sentence = sentences[code];
	if (!sentence) return readerErrors.unexpected[locale].replace('{reason}', code);
	return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
		name in context ? String(context[name]) : whole
	);
}
