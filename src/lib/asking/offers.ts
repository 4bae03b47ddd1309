import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { needsBase } from '#lib/metrics/define-metric.ts';
import type { Outline } from '#lib/contract/outline.ts';
import {
	acrossOf,
	fixedDimensions,
	inListOrder,
	openDimensions,
	splitDimensions
} from './dimensions.ts';
import { findFigures, periodsFound, type Scope } from './find-figures.ts';
import {
	basesOf,
	FREQUENCIES,
	knownCodes,
	NO_SPLIT,
	resolveWish,
	scopeOf,
	splitsOf,
	type Asked,
	type Wish
} from './question.ts';
import { refusalOf, whyNot, type Why } from './refusal.ts';
import { wishOf } from './address.ts';

/** One value that may be chosen, or why it may not. */
export interface Offer {
	value: string;
	/** `fixed` by the definition; the others as a refusal says. */
	refused?: Why | 'fixed' | 'no-whole';
}

/** What a question can be changed to, by the part of the question. */
export interface Offers {
	rows: readonly Offer[];
	columns: readonly Offer[];
	base: readonly Offer[];
	frequency: readonly Offer[];
	/** In order of time. */
	periods: readonly string[];
	/** The dimensions kept at one code, where there is a choice or the code is no total. */
	codes: readonly { dimension: string; offers: readonly Offer[] }[];
}

export function offersOf(outline: Outline, asked: Asked): Offers {
	const scope = scopeOf(asked);
	const { metric, base, splits, frequency, codes } = scope;
	const ever = findFigures(outline, { metric, base, splits: [], codes: {} });
	const found = findFigures(outline, scope);
	const isAny = (part: Partial<Scope>) =>
		findFigures(outline, { ...scope, codes: {}, frequency: undefined, ...part }).length > 0;
	// Of a crossing that is refused as a whole, no frequency and no code is to blame.
	const isRefused = !isAny({});
	const has = (part: Partial<Scope>) => isRefused || isAny(part);
	const why = (name?: string) =>
		whyNot(outline, metric, name === undefined ? splits : [...splits, name]);
	const attribute = codes['attribute'];
	return {
		rows: splitOffers(outline, asked, asked.columns),
		columns: splitOffers(outline, asked, asked.rows),
		base: needsBase(metric)
			? basesOf(outline, metric).map((known) => ({ value: known ?? '' }))
			: [],
		frequency: FREQUENCIES.filter((each) =>
			periodsFound(ever).some((period) => parsePeriod(period).frequency === each)
		).map((each) => ({
			value: each,
			...(!has({ frequency: each }) && { refused: 'absent' as const })
		})),
		periods: periodsFound(found.length > 0 ? found : ever).filter(
			(period) => parsePeriod(period).frequency === frequency
		),
		codes: openDimensions(metric)
			.filter((name) => name in codes)
			.map((dimension) => ({
				dimension,
				offers: inOrder(dimension).map((code) => ({
					value: code,
					...(!has({ codes: { ...attributeOf(dimension), [dimension]: code } }) && {
						refused: why(dimension)
					})
				}))
			}))
			.filter(({ offers }) => offers.length > 1 || offers[0]?.value !== TOTAL)
	};

	function inOrder(dimension: string): string[] {
		const known = knownCodes(outline, scope, dimension);
		return dimension === 'ref_area' ? known : inListOrder(metric, dimension, known, attribute);
	}

	/** Categories are those of the attribute that is chosen. */
	function attributeOf(dimension: string): Scope['codes'] {
		return dimension === 'category' && attribute !== undefined ? { attribute } : {};
	}
}

/** What one side of a table can be split by, beside the other. */
function splitOffers(outline: Outline, { metric, base }: Asked, other?: string): Offer[] {
	const across = acrossOf(metric);
	const fixed = fixedDimensions(metric).map((value): Offer => ({ value, refused: 'fixed' }));
	const open = splitDimensions(metric).map((value): Offer => {
		// What the other side has moves over, and the other side takes this one's.
		const splits = value === other || other === undefined ? [value] : [value, other];
		if (across !== undefined && !splits.includes(across)) return { value, refused: 'no-whole' };
		const has = findFigures(outline, { metric, base, splits, codes: {} }).length > 0;
		return has ? { value } : { value, refused: whyNot(outline, metric, splits) };
	});
	const without: Offer = { value: NO_SPLIT };
	if (across !== undefined && other !== across) without.refused = 'no-whole';
	return [without, ...open, ...fixed];
}

/**
 * The question that comes of a change: the rest as it is, as far as it has figures with the change.
 *
 * @returns the changed question itself where nothing near has any.
 */
export function changed(outline: Outline, asked: Asked, change: Partial<Wish>): Asked {
	const now = wishOf(asked);
	const wish: Wish = { ...now, ...swapped(now, change), codes: { ...now.codes, ...change.codes } };
	const kept = change.codes ?? {};
	const whenever = { from: undefined, to: undefined };
	const attempts: Wish[] = [
		wish,
		{ ...wish, ...whenever },
		{ ...wish, ...whenever, codes: kept },
		{ ...wish, ...whenever, codes: kept, frequency: change.frequency },
		...(change.metric ? [{ metric: change.metric, codes: {} }] : [])
	];
	const questions = attempts.flatMap((attempt) => resolveWish(outline, attempt) ?? []);
	return (
		questions.find((question) => refusalOf(outline, question) === undefined) ??
		(questions[0] as Asked)
	);
}

/** A dimension that is put on one side leaves the other, which takes what was there. */
function swapped(now: Required<Wish>, change: Partial<Wish>): Partial<Wish> {
	const { rows, columns } = change;
	if (rows !== undefined && rows !== NO_SPLIT && rows === now.columns && columns === undefined)
		return { ...change, columns: now.rows };
	if (columns !== undefined && columns !== NO_SPLIT && columns === now.rows && rows === undefined)
		return { ...change, rows: now.columns };
	return change;
}

/** Questions near to a refused one that have figures: each side alone, then as the metric is first shown. */
export function nearest(outline: Outline, asked: Asked): Asked[] {
	const { metric, base, rows, columns } = asked;
	const splits = splitsOf(asked);
	const attempts: Partial<Wish>[] = [
		...(rows !== undefined && columns !== undefined
			? [
					{ rows, columns: NO_SPLIT },
					{ rows: columns, columns: NO_SPLIT }
				]
			: []),
		...(splits.length > 0 ? [{ rows, columns }] : []),
		{ rows: 'time_period', columns: NO_SPLIT },
		{ rows: undefined, columns: undefined }
	];
	const near = attempts.flatMap((attempt) => {
		const wish = { metric: metric.id, base, ...attempt, codes: {} };
		const question = resolveWish(outline, wish);
		return question && refusalOf(outline, question) === undefined ? [question] : [];
	});
	const key = (question: Asked) => JSON.stringify(wishOf(question));
	return [...new Map(near.map((question) => [key(question), question])).values()].slice(0, 3);
}
