import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { leadKinds } from '#lib/contract/case-codes.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { lower } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { ratioOfRounded, type Rounded } from '#lib/statistics/rounded-ratio.ts';
import type { ThemeFacts } from '../define-theme.ts';

export type Kind = Exclude<keyof typeof leadKinds, typeof TOTAL>;
export const KINDS = Object.keys(leadKinds).filter((kind) => kind !== TOTAL) as Kind[];

type Count = 'cases' | 'due' | 'recovered';

/** What the sentences and charts of the theme are made of, worked out once. */
export function leadsFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const scale = { divisor: 1, decimals: 0, unit: t('leads.leads') };
	const money =
		locale === 'en'
			? { divisor: 1, decimals: 0, unit: t('leads.money') }
			: { divisor: 10_000, decimals: 2, trims: true as const, unit: t('leads.money') };
	const years = answers['cases-of-kinds']?.request.where.time_period ?? [];
	return {
		...given,
		...{ t, scale, money, years, mark: kindMark(outline, locale) },
		/** In order of time, with those that are hidden. */
		quarters: answers['cases']?.request.where.time_period ?? [],
		/** The last whole year up to the period. */
		year: years[years.length - 1],
		now: (name: Count): Point | undefined =>
			answers[name]?.points.find(({ dimensions }) => dimensions.time_period === state.period),
		of: (name: Count, year: string, kind: Kind): Point | undefined =>
			answers[`${name}-of-kinds`]?.points.find(
				({ dimensions }) => dimensions.time_period === year && dimensions.kind === kind
			),
		kindName: (kind: Kind) => leadKinds[kind][locale],
		/** The same within a sentence. */
		kindWord: (kind: Kind) =>
			locale === 'en' ? lower(leadKinds[kind].en) : leadKinds[kind][locale],
		text: (value: number | null) => formatNumber(value ?? 0, scale),
		cell: (point: Point | undefined) => cellText(point, scale, locale),
		moneyCell: (point: Point | undefined) => cellText(point, money, locale),
		/** `约8万元`: rounded amounts are said to be about so much. */
		amount: ({ value, error }: Rounded) =>
			t(error > 0 ? 'leads.about' : 'leads.exact', {
				amount: formatNumber(value, money)
			}),
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type LeadsFacts = ReturnType<typeof leadsFacts>;

/** What the symbols mean, and to what amounts were rounded: here each by itself, so that no sum is kept. */
export function notesOn({ outline, locale, t, money }: LeadsFacts, points: readonly Point[]) {
	const rounded = points.filter(({ status }) => status === 'R');
	const bases = rounded.flatMap(
		({ dimensions }) => outline.amounts_rounded_to[dimensions.time_period?.slice(0, 4) ?? ''] ?? []
	);
	const told = [...new Set(bases)].map((base) => formatNumber(base, money) + t('leads.money-unit'));
	return [
		...symbolNotes(
			points.filter(({ status }) => status !== 'R'),
			outline,
			locale
		),
		...(told.length > 0
			? [t('leads.rounded-note', { bases: told.join(t('site.list-joiner')) })]
			: [])
	];
}

/** What is due and what was recovered, where both are told: of one kind, or of several together. */
export interface Owed {
	due: Rounded;
	recovered: Rounded;
}

/** Kinds of a year of which both amounts are told, in the order of the list. */
export function owedIn({ of, outline }: LeadsFacts, year: string): (Owed & { kind: Kind })[] {
	const half = (outline.amounts_rounded_to[year] ?? 0) / 2;
	const rounded = ({ value, status }: Point): Rounded => ({
		...{ value: value ?? 0, error: status === 'R' ? half : 0 }
	});
	return KINDS.flatMap((kind) => {
		const [due, recovered] = [of('due', year, kind), of('recovered', year, kind)];
		if (due?.value == null || recovered?.value == null) return [];
		return [{ kind, due: rounded(due), recovered: rounded(recovered) }];
	});
}

/** All together, with what rounding each of them leaves open. */
export function addUp(owed: readonly Owed[]): Owed {
	const sum = (name: keyof Owed): Rounded =>
		owed.reduce(
			(total, each) => ({
				value: total.value + each[name].value,
				error: total.error + each[name].error
			}),
			{ value: 0, error: 0 }
		);
	return { due: sum('due'), recovered: sum('recovered') };
}

/**
 * A share, or the interval that it lies in, its ends rounded outwards to whole percents.
 *
 * @param unit after each number: `%` in running text, nothing where the column has it.
 */
export function recoveryText({ t }: LeadsFacts, { due, recovered }: Owed, unit = ''): string {
	const bounds = ratioOfRounded(recovered, due);
	if (!bounds) return t('reason.zero-denominator');
	const text = (share: number, decimals: number) =>
		formatNumber(share, { divisor: 0.01, decimals }) + unit;
	if (bounds[0] === bounds[1]) return text(bounds[0], 1);
	const [least, most] = outwards(bounds);
	return t('leads.interval', { least: text(least, 0), most: text(most, 0) });
}

const outwards = ([least, most]: Bounds): Bounds => [
	Math.floor(least * 100) / 100,
	Math.min(1, Math.ceil(most * 100) / 100)
];
