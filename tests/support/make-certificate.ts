import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** One DER value: a tag, a length, the content. Source: ITU-T X.690, 8.1. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
	const content = Buffer.concat(parts);
	const long = content.length.toString(16).padStart(4, '0');
	const length =
		content.length < 128
			? Buffer.from([content.length])
			: Buffer.concat([Buffer.from([0x82]), Buffer.from(long, 'hex')]);
	return Buffer.concat([Buffer.from([tag]), length, content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const utcTime = (time: string) => der(0x17, Buffer.from(time));

/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
/** 2.5.4.3 */
const COMMON_NAME = oid('550403');
/** 2.5.29.17 */
const ALTERNATIVE_NAME = oid('551d11');

/** A self-signed server certificate for one host name, and its key. @returns both as PEM. */
export function makeCertificate(host: string): { certificate: string; key: string } {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(host)))));
	const hostNames = sequence(der(0x82, Buffer.from(host)));
	const signed = sequence(
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, Buffer.from([1]), randomBytes(8)),
		ECDSA_WITH_SHA256,
		name,
		sequence(utcTime('200101000000Z'), utcTime('491231235959Z')),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
		der(0xa3, sequence(sequence(ALTERNATIVE_NAME, der(0x04, hostNames))))
	);
	const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
	const base64 = sequence(signed, ECDSA_WITH_SHA256, signature).toString('base64');
	const lines = base64.match(/.{1,64}/g) ?? [];
	return {
		certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join(
			'\n'
		),
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
	};
}
