import type { TableFile } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';
import { sha256 } from './sha256.ts';

/**
 * One Parquet file, whole, exactly as the manifest describes it.
 *
 * @param folder absolute address of the snapshot, ending in a slash.
 * @throws {AppError} `snapshot/unavailable` (network, server), `snapshot/file-missing`,
 *   `snapshot/file-truncated` or `snapshot/file-corrupt`, each with the file's name.
 */
export async function fetchTable(
	folder: string,
	table: TableFile
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await attempt(folder, table, 'default');
	} catch (error) {
		// Files are cached as immutable, so a copy damaged on its way here would outlive every reload.
		if (error instanceof AppError && isDamage(error)) return attempt(folder, table, 'reload');
		throw error;
	}
}

async function attempt(
	folder: string,
	{ path: file, bytes: expected, sha256: digest }: TableFile,
	cache: RequestCache
): Promise<Uint8Array<ArrayBuffer>> {
	const received = await download(folder + file, file, cache);
	if (received.length !== expected)
		throw new AppError('snapshot/file-truncated', { file, expected, received: received.length });
	if ((await sha256(received)) !== digest) throw new AppError('snapshot/file-corrupt', { file });
	return received;
}

async function download(
	address: string,
	file: string,
	cache: RequestCache
): Promise<Uint8Array<ArrayBuffer>> {
	let response: Response;
	let body: ArrayBuffer;
	try {
		response = await fetch(address, { cache });
		body = await response.arrayBuffer();
	} catch (cause) {
		throw new AppError('snapshot/unavailable', { file }, { cause });
	}
	if (response.status === 404) throw new AppError('snapshot/file-missing', { file });
	if (!response.ok) throw new AppError('snapshot/unavailable', { file, status: response.status });
	return new Uint8Array(body);
}

function isDamage({ code }: AppError): boolean {
	return code === 'snapshot/file-truncated' || code === 'snapshot/file-corrupt';
}
