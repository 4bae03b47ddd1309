import { createHash } from 'node:crypto';

/** Draws that depend on nothing but the seed and the name of the stream. */
export interface Random {
	/** In [0, 1), a multiple of 2⁻³². */
	fraction(): number;
	/** Whole, both ends included. */
	between(low: number, high: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** One of the values, as often as its weight says. */
	weighted<T>(choices: readonly (readonly [T, number])[]): T;
}

type State = [number, number, number, number];

/** A stream of its own for each process: one more draw in one leaves the others as they were. */
export function randomStream(seed: number, name: string): Random {
	const digest = createHash('sha256').update(`${seed}/${name}`).digest();
	const next = xoshiro128([0, 4, 8, 12].map((at) => digest.readUInt32LE(at)) as State);
	const fraction = () => next() / 2 ** 32;
	const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
	return {
		fraction,
		between,
		chance: (probability) => fraction() < probability,
		pick: <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T,
		weighted<T>(choices: readonly (readonly [T, number])[]): T {
			let left = fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [value, weight] of choices) if ((left -= weight) < 0) return value;
			return (choices.at(-1) as readonly [T, number])[0];
		}
	};
}

/**
 * 32 bits at a time.
 *
 * Source: xoshiro128** 1.1, David Blackman and Sebastiano Vigna, “Scrambled Linear Pseudorandom
 * Number Generators”, ACM Transactions on Mathematical Software 47(4), 2021.
 *
 * @param state any four words, not all zero.
 */
export function xoshiro128([s0, s1, s2, s3]: State): () => number {
	return () => {
		const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
		const shifted = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= shifted;
		s3 = rotate(s3, 11);
		return result;
	};
}

function rotate(word: number, bits: number): number {
	return (word << bits) | (word >>> (32 - bits));
}
