import { codeLists, codesWithin, type CodeListId } from '#lib/contract/code-list-index.ts';
import { HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from '#lib/contract/cube-grains.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';

const ATTRIBUTES: Readonly<Record<string, CodeListId>> = {
	...PERSON_ATTRIBUTES,
	...HOUSEHOLD_ATTRIBUTES
};

export const isOfHouseholds = (attribute: string): boolean => attribute in HOUSEHOLD_ATTRIBUTES;

const listOf = (attribute: string): CodeListId => ATTRIBUTES[attribute] as CodeListId;

/** The codes that one told category stands for. */
export const within = (attribute: string, category: string): readonly string[] =>
	codesWithin(listOf(attribute), category);

/** All that are in some of an attribute's categories; undefined where a told category holds others too. */
export function shareIn(
	points: readonly Point[],
	attribute: string,
	codes: readonly string[]
): { count: number; whole: number; value: number } | undefined {
	const held = ({ dimensions }: Point) => within(attribute, dimensions.category ?? '');
	const parts = points.filter((point) => held(point).some((code) => codes.includes(code)));
	const isWhole = parts.every((point) => held(point).every((code) => codes.includes(code)));
	// No row is nobody, where none is hidden in another.
	const isTold = points.length > 0 && points.every(({ value }) => value !== null);
	if (parts.length === 0 ? !isTold : !isWhole || parts.some(({ value }) => value === null))
		return undefined;
	const count = parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
	const whole = (parts[0] ?? points[0])?.denominator ?? 0;
	return whole === 0 ? undefined : { count, whole, value: count / whole };
}

/** What a category is called; neighbours told as one by all of their names. */
export const categoryName = (attribute: string, category: string, locale: Locale): string => {
	const list: Readonly<Record<string, Bilingual>> = codeLists[listOf(attribute)];
	return within(attribute, category)
		.map((code) => list[code]?.[locale] ?? code)
		.join(translate(locale, 'site.list-joiner'));
};

/** The categories of an attribute that a year has, in the order of the list; small ones are told with their neighbours. */
export function toldCategories(
	{ series }: Outline,
	programme: string,
	attribute: string,
	year: string
): string[] {
	const place = (category: string) =>
		Object.keys(codeLists[listOf(attribute)]).indexOf(within(attribute, category)[0] ?? '');
	const told = series.filter(
		({ table, dimensions, own }) =>
			table === 'profile' &&
			dimensions.programme === programme &&
			dimensions.attribute === attribute &&
			own.includes(year)
	);
	return [...new Set(told.flatMap(({ dimensions }) => dimensions.category ?? []))].sort(
		(a, b) => place(a) - place(b)
	);
}
