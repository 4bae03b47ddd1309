import type { moneySources } from '#scripts/records/codes.ts';

export type MoneySource = (typeof moneySources)[number];

/** Per mille of every month's money; the four levels of government give above nine tenths (种子002: 财政拨款占比90%以上). */
const SHARES: readonly (readonly [MoneySource, number])[] = [
	['central', 285],
	['provincial', 190],
	['municipal', 115],
	['county', 345],
	['lottery', 42],
	['donation', 17],
	['other', 6]
];

/** The levels of government, whose money is the general budget's. */
export const governmentSources: readonly MoneySource[] = [
	'central',
	'provincial',
	'municipal',
	'county'
];

export interface Drawn {
	source: MoneySource;
	cents: number;
}

/**
 * Pay a month's list from one source after the other, each up to its share of the whole; where one
 * runs out within a household, the household has two rows.
 *
 * @param amounts cents, in the order of the list.
 * @returns for each amount its parts, which add up to it; none for an amount of 0.
 */
export function splitSources(amounts: readonly number[]): Drawn[][] {
	const whole = amounts.reduce((sum, amount) => sum + amount, 0);
	let at = 0;
	let spent = 0;
	let limit = shareUpTo(0, whole);
	return amounts.map((amount) => {
		const parts: Drawn[] = [];
		for (let left = amount; left > 0;) {
			while (spent >= limit) limit = shareUpTo(++at, whole);
			const cents = Math.min(left, limit - spent);
			parts.push({ source: (SHARES[at] as (typeof SHARES)[number])[0], cents });
			spent += cents;
			left -= cents;
		}
		return parts;
	});
}

/** Cents that the sources up to the `at`-th give together; the last one gives what rounding left. */
function shareUpTo(at: number, whole: number): number {
	const permille = SHARES.slice(0, at + 1).reduce((sum, [, share]) => sum + share, 0);
	return permille >= 1000 ? whole : Math.round((whole * permille) / 100_000) * 100;
}
