import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';

/** Whether a file is UTF-8 to its last byte, in constant memory. */
export async function isUtf8File(path: string): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
			decoder.decode(chunk as Buffer, { stream: true });
		decoder.decode();
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

/** GB 18030-2022 bytes in, text out; ends in a TypeError where they are none. */
export function decodeGb18030(): Transform {
	const decoder = new TextDecoder('gb18030', { fatal: true });
	return new Transform({
		readableObjectMode: true,
		transform(chunk: Buffer, _encoding, done) {
			decodeInto(this, () => decoder.decode(chunk, { stream: true }), done);
		},
		flush(done) {
			decodeInto(this, () => decoder.decode(), done);
		}
	});
}

function decodeInto(out: Transform, decode: () => string, done: (error?: Error) => void): void {
	try {
		const text = decode();
		if (text !== '') out.push(text);
		done();
	} catch (error) {
		done(error as Error);
	}
}
