import { AppError } from '#lib/errors.ts';
import type { Release } from './read-ledger.ts';

/**
 * The releases that one up to a month follows. The last of the ledger may be that very release, made
 * again: it must then come out the same.
 *
 * @throws {AppError} `protection/already-released` if a later month was released
 */
export function releasesBefore(
	releases: readonly Release[],
	dataset: string,
	month: string
): Release[] {
	const last = releases.at(-1)?.manifest;
	if (last && last.period.to > month) throw alreadyReleased(dataset, month, last.id);
	return releases.filter(({ manifest }) => manifest.period.to < month);
}

export const alreadyReleased = (dataset: string, period: string, release: string) =>
	new AppError('protection/already-released', { dataset, period, release });
