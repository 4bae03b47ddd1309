import { AppError } from '#lib/errors.ts';
import { readLedger, type Release } from './read-ledger.ts';

/**
 * The releases that a new one is audited with. The first release says that it is the first, so that a
 * ledger which got lost cannot pass for one that never was.
 *
 * @throws {AppError} `protection/ledger-missing`, `protection/ledger-exists`, `protection/ledger-broken`
 */
export async function openLedger(
	folder: string,
	dataset: string,
	isFirstRelease: boolean
): Promise<Release[]> {
	const releases = await readLedger(folder, dataset);
	if (releases.length === 0 && !isFirstRelease)
		throw new AppError('protection/ledger-missing', { dataset });
	const last = releases.at(-1);
	if (last && isFirstRelease)
		throw new AppError('protection/ledger-exists', { dataset, release: last.manifest.id });
	return releases;
}
