/** Source: GB 11643-1999, 5.1 and 5.2: weights of the first 17 digits, and the last by their sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/**
 * Something that looks like a citizen number and can be nobody's: the region 99 does not exist
 * (GB/T 2260 ends at 82), and its check digit is the one after the right one.
 *
 * @param nth any whole number; every thousandth is the same again.
 */
export function impossibleCitizenNumber(nth: number): string {
	const digits = `99010119000101${String(nth % 1000).padStart(3, '0')}`;
	const sum = [...digits].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0);
	return digits + (CHECK_DIGITS[((sum % 11) + 1) % 11] ?? '');
}
