import { codeLists, codesWithin, type CodeListId } from '#lib/contract/code-list-index.ts';
import { EXCLUSIVE_PROGRAMMES, TOTAL } from '#lib/contract/code-lists.ts';
import { cubeGrains, HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from '#lib/contract/cube-grains.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import { termsOf, type Metric } from '#lib/metrics/define-metric.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Dimensions whose value the definition of a metric fixes, so that no question may choose it. */
export const fixedDimensions = (metric: Metric): string[] =>
	unique(termsOf(metric).flatMap(({ where = {} }) => Object.keys(where)));

/** Dimensions that a question may choose values of, area and time first. */
export function openDimensions(metric: Metric): string[] {
	const fixed = fixedDimensions(metric);
	return unique(termsOf(metric).flatMap(({ table }) => table.dimensions)).filter(
		(name) => !fixed.includes(name)
	);
}

/**
 * Dimensions that a figure can be split by: those of every table that its numerator is counted from.
 * An attribute is none, since each has categories of its own.
 */
export const splitDimensions = (metric: Metric): string[] =>
	openDimensions(metric).filter(
		(name) =>
			name !== 'attribute' &&
			metric.numerator.terms.every(({ table }) => table.dimensions.includes(name))
	);

/** The dimension over which a share makes its whole: a question must split by it. */
export const acrossOf = ({ numerator, denominator }: Metric): string | undefined =>
	numerator.across ?? (denominator === 'none' ? undefined : denominator.across);

/** Whether a code may be a part of the whole that a share is of. */
export function isPartOfWhole(metric: Metric, dimension: string, code: string): boolean {
	if (code === TOTAL) return false;
	const additive = metric.additivity[dimension as keyof Metric['additivity']];
	return additive !== 'exclusive' || EXCLUSIVE_PROGRAMMES.includes(code);
}

const ATTRIBUTES: Readonly<Record<string, CodeListId>> = {
	...PERSON_ATTRIBUTES,
	...HOUSEHOLD_ATTRIBUTES
};

/** Printed tables are no cubes; their codes come from the same lists. */
const OF_PRINT: Readonly<Record<string, CodeListId>> = {
	programme: 'programmes',
	kind: 'spendingKinds',
	urban_rural: 'strata'
};

/** The lists that the codes of a metric's dimension come from. */
function listsOf(metric: Metric, dimension: string): CodeListId[] {
	const tables = unique(termsOf(metric).map(({ table }) => table.name));
	const counted = tables.flatMap((name) =>
		(cubeGrains[name] ?? []).flatMap(({ codes }) => {
			const list = codes[dimension];
			return typeof list === 'string' && list !== 'free' ? [list] : [];
		})
	);
	const printed = tables.includes('spending') ? OF_PRINT[dimension] : undefined;
	return unique([...counted, ...(printed ? [printed] : [])]);
}

function listWith(metric: Metric, dimension: string, code: string, attribute?: string) {
	const lists =
		dimension === 'attribute'
			? (['profileAttributes'] as const)
			: dimension === 'category' && attribute !== undefined && ATTRIBUTES[attribute]
				? [ATTRIBUTES[attribute]]
				: listsOf(metric, dimension);
	return lists.find((list) => code in codeLists[list] || codesWithin(list, code).length > 0);
}

/** The official name of a code; neighbours told as one by all of their names. @param attribute whose category it is. */
export function codeName(
	metric: Metric,
	dimension: string,
	code: string,
	locale: Locale,
	attribute?: string
): string {
	const id = listWith(metric, dimension, code, attribute);
	if (id === undefined) return code === TOTAL ? translate(locale, 'ask.total') : code;
	const list: Readonly<Record<string, Bilingual>> = codeLists[id];
	return (
		list[code]?.[locale] ??
		codesWithin(id, code)
			.map((part) => list[part]?.[locale] ?? part)
			.join(translate(locale, 'site.list-joiner'))
	);
}

/** Codes in the order of their list, the total first. */
export function inListOrder(
	metric: Metric,
	dimension: string,
	codes: readonly string[],
	attribute?: string
): string[] {
	const place = (code: string): number => {
		const id = listWith(metric, dimension, code, attribute);
		if (code === TOTAL || id === undefined) return -1;
		const keys = Object.keys(codeLists[id]);
		return keys.indexOf(code in codeLists[id] ? code : (codesWithin(id, code)[0] ?? ''));
	};
	return unique(codes).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
