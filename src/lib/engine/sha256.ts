/**
 * SHA-256 in lower-case hexadecimal.
 *
 * Browsers offer their own only in secure contexts, and an office network serves this site over
 * plain `http://10.x.x.x`: there it is computed in JavaScript.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await digestOf(bytes);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
	if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
	const { sha256: inJavaScript } = await import('@noble/hashes/sha2.js');
	return inJavaScript(bytes);
}
