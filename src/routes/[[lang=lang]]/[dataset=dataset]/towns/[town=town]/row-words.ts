import { cellText } from '#lib/charts/figure-table.ts';
import { formatChange, formatNumber, SHARE } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { townWord } from '#lib/wording/words.ts';
import type { ProfileRow } from './profile-rows.ts';

/** Cells of a row, as they are written. */
export interface RowWords {
	own: string;
	/** The 95% interval of a share of few cases. */
	interval: string;
	whole: string;
	/** Said below the county's where it is that of the towns told. */
	together: string;
	ratio: string;
	place: string;
	change: string;
}

export function rowWords(row: ProfileRow, outline: Outline, locale: Locale): RowWords {
	const t = translator(locale);
	const { own, whole, scale, interval } = row;
	const whole100 = (value: number) => formatNumber(value, { divisor: 0.01, decimals: 0 });
	return {
		own: cellText(own, scale, locale),
		interval: interval
			? t('town.interval', { least: whole100(interval[0]), most: whole100(interval[1]) })
			: '',
		whole: cellText(whole, scale, locale),
		together:
			row.toldTowns === null
				? ''
				: t('town.together', { count: row.toldTowns, unit: townWord(outline) }),
		ratio: ratioWords(row, locale),
		place: placeWords(row, locale),
		change: changeWords(row, locale)
	};
}

/** A part of a count as its share; a rate or mean as a multiple. */
function ratioWords({ id, kind, own, whole }: ProfileRow, locale: Locale): string {
	if (own.value === null || !whole?.value) return '';
	const ratio = own.value / whole.value;
	if (kind === 'size' && own.denominator === null && id !== 'caseload')
		return percentWords(formatNumber(ratio, SHARE));
	const text = formatNumber(ratio, { divisor: 1, decimals: 2 });
	return locale === 'en' ? `${text}×` : `${text}倍`;
}

/** Less than the table's smallest unit has no unit. */
const percentWords = (text: string): string => (text === '…' ? text : `${text}%`);

/** A place only where chance does not explain the difference; then it is said on which side. */
function placeWords({ kind, side, place }: ProfileRow, locale: Locale): string {
	const t = translator(locale);
	if (kind === 'mean' || !place) return '';
	const rank = t(place.isShared ? 'town.place-shared' : 'town.place', {
		...{ rank: place.rank, told: place.told }
	});
	if (kind === 'size') return rank;
	if (side === undefined) return '';
	if (side === 'within') return t('town.within');
	return t(side === 'above' ? 'town.above' : 'town.below', { rank });
}

/** Difference from the same period of the year before, in percentage points for a percentage. */
function changeWords({ own, before, scale, isPercent }: ProfileRow, locale: Locale): string {
	const t = translator(locale);
	if (own.value === null) return '';
	if (before?.value == null) return t(`reason.${before?.reason ?? 'no-base'}`);
	const isRounded = [own, before].some(({ status }) => 'RE'.includes(status));
	const text =
		(isRounded ? t('symbol.approximate') : '') + formatChange(own.value - before.value, scale);
	return isPercent ? t('town.points', { text }) : text;
}
