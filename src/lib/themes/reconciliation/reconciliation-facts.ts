import { monthsBetween, parsePeriod, shiftPeriod } from '#lib/calendar/period.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import {
	formatNumber,
	formatPeriodName,
	printedDecimals,
	printedUnit
} from '#lib/charts/format-value.ts';
import {
	paidOf,
	reconciledIndicators,
	type ReconciledIndicator
} from '#lib/contract/reconciled-indicators.ts';
import { translator } from '#lib/i18n/translate.ts';
import { policies } from '#lib/privacy/policy.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { compareFigures, type Comparison, type Side } from './compare.ts';
import { oursOf } from './ours.ts';

/** Yuan of a reported unit of money. */
const WAN = 10_000;

export interface Compared extends Comparison {
	indicator: string;
	about: ReconciledIndicator;
	/** Of the figure: a month, or the quarter that is over by it. */
	period: string;
	/** As they are shown. */
	ours: Side;
	paid: Side | undefined;
	reported: Side;
	/** Why a side has no number. */
	points: readonly (Point | undefined)[];
	/** Whether the same difference is gone a month, or a quarter, later. */
	isGoneAfter: boolean;
}

/** What the sentences and tables of the theme are made of, worked out once. */
export function reconciliationFacts(given: ThemeFacts) {
	const { outline, answers, locale, state } = given;
	const t = translator(locale);
	const few =
		outline.kind === 'published' ? 0 : policies[outline.policy ?? 'supervision'].threshold;
	const asked = answers['reported']?.request.where.indicator ?? [];
	const index = new Map(
		Object.entries(answers).flatMap(([name, { points }]) =>
			points.map(({ dimensions: { time_period, indicator, urban_rural }, ...rest }) => [
				[name, time_period, indicator ?? urban_rural ?? '_T'].join(' '),
				{ dimensions: {}, ...rest } as Point
			])
		)
	);
	const reportedAt = (id: string, period: string) => index.get(`reported ${period} ${id}`);

	/** Ours; money from January to the month, in the unit that is reported, of whole months only. */
	function oursAt({ ours, counted }: ReconciledIndicator, period: string) {
		const at = (time: string) =>
			index.get([oursOf(ours), time, ours.codes.urban_rural ?? '_T'].join(' '));
		if (counted !== 'year-to-date') return { value: at(period)?.value ?? null, point: at(period) };
		const points = monthsBetween(`${period.slice(0, 4)}-01`, period).map(at);
		const isWhole = points.every((point) => point?.value != null);
		const sum = points.reduce((total, point) => total + (point?.value ?? 0), 0);
		return {
			value: isWhole ? sum / WAN : null,
			point: points.find((point) => point?.value == null) ?? points[points.length - 1]
		};
	}

	function compare(indicator: string, month: string): Compared {
		const about = reconciledIndicators[indicator] as ReconciledIndicator;
		const period = about.counted === 'quarter' ? quarterBy(month) : month;
		const paidId = paidOf(indicator);
		const own = compareIn(period);
		const isOpen = own.cause === 'open';
		const later = isOpen ? compareIn(shiftPeriod(period, 1)).cause : 'untold';
		return { ...own, isGoneAfter: later === 'agrees' || later === 'paid' || later === 'rounding' };

		function compareIn(period: string): Omit<Compared, 'isGoneAfter'> {
			const { value, point } = oursAt(about, period);
			const reported = reportedAt(indicator, period);
			const paidPoint = paidId === undefined ? undefined : reportedAt(paidId, period);
			const sides = {
				ours: { value, isNear: false },
				paid: paidId === undefined ? undefined : sideOf(paidPoint),
				reported: sideOf(reported)
			};
			const half = about.unit === '万元' ? halfUnitOf(reported) : 0;
			return {
				...{ indicator, about, period, ...sides, points: [point, paidPoint, reported] },
				...compareFigures(sides, { few, half })
			};
		}
	}

	const compared = asked
		.filter((id) => reconciledIndicators[id]?.isPaid === false)
		.map((id) => compare(id, state.period));
	return {
		...{ outline, answers, locale, state, t, few, compared, compare },
		nameOf: (id: string) => reconciledIndicators[id]?.label[locale] ?? id,
		unitOf: ({ unit }: ReconciledIndicator) => printedUnit(unit, locale),
		when: (period: string) => formatPeriodName(period, locale),
		mark: kindMark(outline, locale),
		/** A side as a table shows it; money to the decimal that the ministry's form has. */
		cell: ({ about }: Compared, side: Side | undefined, point: Point | undefined): string => {
			if (!side) return '';
			if (side.value === null) return cellText(point, COUNT, locale);
			const decimals = about.unit === '万元' && !isWhole(side.value) ? 1 : 0;
			const text = formatNumber(side.value, { ...COUNT, decimals });
			return side.isNear ? `${t('symbol.approximate')}${text}` : text;
		},
		/** `−12`, `约−12`, `不超过5户`. */
		differenceText: ({ cause, difference, about, reported }: Compared): string => {
			if (cause === 'untold') return '–';
			if (difference === null)
				return t('reconciliation.few', { few, unit: printedUnit(about.unit, locale) });
			const decimals = about.unit === '万元' ? 1 : 0;
			const text = formatNumber(difference, { ...COUNT, decimals });
			return reported.isNear ? `${t('symbol.approximate')}${text}` : text;
		},
		percentText: ({ difference, ours }: Compared): string =>
			difference === null || !ours.value
				? '–'
				: `${formatNumber(difference / ours.value, { divisor: 0.01, decimals: 1 })}`,
		causeText: ({ cause, isGoneAfter, about }: Compared): string =>
			t(
				cause === 'open' && isGoneAfter
					? about.counted === 'quarter'
						? 'reconciliation.open-gone-quarter'
						: 'reconciliation.open-gone'
					: cause === 'agrees' && few > 0 && about.unit !== '万元'
						? 'reconciliation.agrees-few'
						: `reconciliation.${cause}`
			)
	};
}

export type ReconciliationFacts = ReturnType<typeof reconciliationFacts>;

const COUNT = { divisor: 1, decimals: 0, unit: '' };

const isWhole = (value: number): boolean => Number.isInteger(value);

/** Told as another figure that it is near to where its status is `E`. */
const sideOf = (point: Point | undefined): Side => ({
	value: point?.value ?? null,
	isNear: point?.status === 'E'
});

/**
 * Of what protection rounded to 10,000 yuan half of that, and half of the decimal to which the ministry's form
 * rounds before; else half of the last decimal that was reported.
 */
const halfUnitOf = (point: Point | undefined): number =>
	point?.status === 'R' ? 0.55 : 0.5 / 10 ** printedDecimals(point?.value ?? 0);

/** The last quarter that is over by the end of a month. */
function quarterBy(month: string): string {
	const { year, ordinal } = parsePeriod(month);
	return shiftPeriod(`${year}-Q1`, Math.floor(ordinal / 3) - 1);
}
