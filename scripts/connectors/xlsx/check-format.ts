import { createReadStream } from 'node:fs';
import { AppError } from '#lib/errors.ts';

const ZIP = '504b';
const OLE2 = 'd0cf11e0a1b11ae1';
/** A directory entry of an OLE2 container: its name first, as UTF-16 with a zero, then the length. */
const ENTRY = { bytes: 128, length: 64 };
const ENCRYPTED = ['EncryptionInfo', 'EncryptedPackage'].map((name) =>
	Buffer.from(`${name}\0`, 'utf16le')
);

/**
 * Let only zip archives pass, by their content: names lie, and Excel opens what it is given.
 *
 * @param file as messages name it.
 * @throws {AppError} `source/encrypted` with a password, `source/unsupported` for old `.xls`, `.et`,
 *   HTML and anything else, `source/unreadable` if empty, `source/unreachable` if not there.
 */
export async function checkFormat(path: string, file: string): Promise<void> {
	try {
		const start = (await readStart(path)).toString('hex');
		if (start === '') throw new AppError('source/unreadable', { file, reason: 'empty file' });
		if (start.startsWith(ZIP)) return;
		const encrypted = start === OLE2 && (await isEncrypted(path));
		throw new AppError(encrypted ? 'source/encrypted' : 'source/unsupported', { file });
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
		const reason = code === 'ENOENT' ? 'no file' : code;
		throw new AppError('source/unreachable', { source: file, reason }, { cause });
	}
}

async function readStart(path: string): Promise<Buffer> {
	for await (const chunk of createReadStream(path, { end: 7 })) return chunk as Buffer;
	return Buffer.alloc(0);
}

/** Entries lie at multiples of their size wherever the directory lies, so no chain need be followed. */
async function isEncrypted(path: string): Promise<boolean> {
	const found = new Set<Buffer>();
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
		const bytes = chunk as Buffer;
		for (let at = 0; at + ENTRY.bytes <= bytes.length; at += ENTRY.bytes)
			for (const name of ENCRYPTED)
				if (
					bytes.readUInt16LE(at + ENTRY.length) === name.length &&
					bytes.subarray(at, at + name.length).equals(name)
				)
					found.add(name);
	}
	return found.size === ENCRYPTED.length;
}
