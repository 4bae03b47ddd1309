import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { AppError } from '#lib/errors.ts';

/** The parts of a workbook's archive, each read as often as one likes. */
export interface Package {
	/** As messages name the archive. */
	file: string;
	has(part: string): boolean;
	/**
	 * A part's text, piece by piece.
	 *
	 * @param part path within the archive, without a leading `/`; upper and lower case are one.
	 * @throws {AppError} `source/unreadable` if it is missing, broken or not UTF-8.
	 */
	text(part: string): AsyncGenerator<string>;
	close(): void;
}

/**
 * @throws {AppError} `source/unreadable` for a broken archive, `source/encrypted` for one with a
 *   password of its own.
 */
export async function openPackage(path: string, file: string): Promise<Package> {
	const entries = new Map<string, Entry>();
	let zip: ZipFile | undefined;
	try {
		zip = await openPromise(path, { autoClose: false });
		for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
	} catch (cause) {
		zip?.close();
		throw new AppError('source/unreadable', { file, reason: 'broken archive' }, { cause });
	}
	if ([...entries.values()].some((entry) => entry.isEncrypted())) {
		zip.close();
		throw new AppError('source/encrypted', { file });
	}
	const archive = zip;
	return {
		file,
		has: (part) => entries.has(part.toLowerCase()),
		text: (part) => readText(archive, entries.get(part.toLowerCase()), part, file),
		close: () => archive.close()
	};
}

async function* readText(
	zip: ZipFile,
	entry: Entry | undefined,
	part: string,
	file: string
): AsyncGenerator<string> {
	if (!entry) throw new AppError('source/unreadable', { file, reason: `no part ${part}` });
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let sum = 0;
	try {
		for await (const chunk of await zip.openReadStreamPromise(entry)) {
			// The archive's reader compares sizes only; one flipped bit in a figure keeps the size.
			sum = crc32(chunk as Buffer, sum);
			yield decoder.decode(chunk as Buffer, { stream: true });
		}
		yield decoder.decode();
		if (sum !== entry.crc32) throw new Error('checksum differs');
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		throw new AppError('source/unreadable', { file, reason: `broken part ${part}` }, { cause });
	}
}
