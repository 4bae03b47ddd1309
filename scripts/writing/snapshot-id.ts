import { createHash } from 'node:crypto';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';

/** Lower-case base32 without i, l, o and u, which are taken for other characters when read out. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 7;

/** Last period and a short hash of everything the snapshot says, e.g. `2025-06-7k4m2q9`. */
export function snapshotId(content: Omit<SnapshotManifest, 'id' | 'previous'>): string {
	const digest = createHash('sha256').update(JSON.stringify(content)).digest();
	const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const characters = Array.from({ length: LENGTH }, (_, at) =>
		ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2))
	);
	return `${content.period.to}-${characters.join('')}`;
}
