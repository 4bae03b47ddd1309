import { AppError } from '#lib/errors.ts';
import type { Release } from './read-ledger.ts';

/**
 * The releases that one up to a month follows. The last of the ledger may be that very release, made
 * again: it must then come out the same. A correction follows that very release, and keeps all that it
 * says of households.
 *
 * @throws {AppError} `protection/already-released` if a later month was released;
 *   `protection/nothing-to-correct` if this one was not
 */
export function releasesBefore(
	releases: readonly Release[],
	dataset: string,
	month: string,
	isCorrection = false
): Release[] {
	const last = releases.at(-1)?.manifest;
	if (last && last.period.to > month) throw alreadyReleased(dataset, month, last.id);
	if (isCorrection && last?.period.to !== month)
		throw new AppError('protection/nothing-to-correct', {
			...{ dataset, period: month, release: last?.id ?? '' }
		});
	return last?.period.to === month && !isCorrection ? releases.slice(0, -1) : [...releases];
}

export const alreadyReleased = (dataset: string, period: string, release: string) =>
	new AppError('protection/already-released', { dataset, period, release });
