import { readNumber, type WrittenNumber } from './read-number.ts';

/** A number in a text, and where it stands. */
export interface FoundNumber {
	text: string;
	at: number;
	number: WrittenNumber;
}

/** What has digits and counts nothing: dates, spans of years, numbers of documents, headings of lists. */
const NO_COUNTS = [
	/〔\d{4}〕\s*第?\d+号/g,
	/\d{4}年(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?/g,
	/\d{1,2}月(?:份)?(?:\d{1,2}日)?/g,
	/\d{1,2}日/g,
	/第?[1-4]季度/g,
	/^\s*\d{1,3}[.、)）](?!\d)/gm
];

const TOKEN =
	/(?:将近|近|大约|约|不足|超过|超|逾)?[-−+]?\d[\d,]*(?:\.\d+)?(?:余|多)?(?:百万|亿|万|千|百)?(?:余|多)?(?:个百分点|人次|人|户|件|元|倍|%)?(?:左右|以上)?/g;

/** Digits as wide as characters are read like others; nothing moves, so that places stay true. */
export const plainDigits = (text: string): string =>
	text.replace(/[０-９％．]/g, (sign) => sign.normalize('NFKC'));

/** All numbers that count or measure something, in the order of the text. */
export function findNumbers(text: string): FoundNumber[] {
	const plain = plainDigits(text);
	const open = NO_COUNTS.reduce(
		(rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
		plain
	);
	return [...open.matchAll(TOKEN)].flatMap((found) => {
		// A comma that ends a clause is none of the number's.
		const text = found[0].replace(/,+$/, '');
		const number = readNumber(text);
		return number ? [{ text, at: found.index, number }] : [];
	});
}
