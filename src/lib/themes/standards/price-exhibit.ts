import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import { LOCAL_PRICE_LIMITS, PRICE_LINK } from '#lib/contract/price-link.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { priceMonths, type PriceMonth, type Verdict } from './price-months.ts';
import type { StandardsFacts } from './standards-facts.ts';

const PERCENT = { divisor: 1, decimals: 1, unit: '%' };
/** More months than this are counted in the sentence and named in the table alone. */
const NAMED = 3;

/** Whether the price subsidy was paid in the months in which prices asked for it. */
export function priceExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, answers, when, locale } = facts;
	const { prices, food, subsidies } = answers;
	if (!prices && !food) return undefined;
	const months = priceMonths({ prices, food, subsidies }, facts.outline);
	const [first, last] = [months[0], months[months.length - 1]];
	if (!first || !last || first === last) return undefined;
	const line = (name: string, value: (month: PriceMonth) => number | null | undefined) => ({
		name,
		values: new Map(months.map((month) => [month.month, value(month) ?? null]))
	});
	const told = months.filter(({ verdict, subsidy }) =>
		verdict === 'undecided' ? (subsidy?.value ?? 0) > 0 : verdict !== 'none'
	);
	const limit = (value: number | undefined) =>
		value === undefined ? '–' : formatNumber(value, PERCENT);
	const scale = { divisor: 1, decimals: 2, unit: '', trims: true as const };
	return {
		id: 'price-link',
		title: title(facts, months),
		subtitle: t('standards.price-sub', { first: when(first.month), last: when(last.month) }),
		option: lineOption(
			[
				line(t('standards.cpi'), ({ cpi }) => cpi?.value),
				{
					...line(t('standards.cpi-limit'), ({ limits }) => limits?.cpi),
					isStep: true as const
				},
				line(t('standards.food'), (month) => month.food?.value),
				{
					...line(t('standards.food-limit'), ({ limits }) => limits?.food),
					isStep: true as const
				}
			],
			months.map(({ month }) => month),
			PERCENT,
			facts.mark
		),
		height: 300,
		table: {
			columns: [
				{ label: t('standards.index-month'), isText: true },
				{ label: t('figure.with-unit', { name: t('standards.cpi'), unit: '%' }) },
				{ label: t('figure.with-unit', { name: t('standards.food'), unit: '%' }) },
				{ label: t('standards.limits'), isWideOnly: true },
				{ label: t('standards.subsidy'), isWideOnly: true },
				{ label: t('standards.verdict'), isText: true, wraps: true }
			],
			rows: told.map(({ month, cpi, food, limits, subsidy, verdict }) => ({
				key: month,
				cells: [
					when(month),
					cellText(cpi, PERCENT, locale),
					cellText(food, PERCENT, locale),
					`${limit(limits?.cpi)} / ${limit(limits?.food)}`,
					cellText(subsidy, scale, locale),
					t(`standards.verdict-${verdict}`)
				]
			}))
		},
		notes: notes(facts, months),
		answers: [prices, food, subsidies]
	};
}

/** What is seen: how many months asked for a subsidy, and what became of them. */
function title({ t, when }: StandardsFacts, months: readonly PriceMonth[]): string {
	const of = (verdict: Verdict) => months.filter((month) => month.verdict === verdict);
	const judged = months.length - of('undecided').length;
	if (judged === 0) return t('standards.price-none');
	const due = (['paid', 'unpaid', 'hidden', 'untold'] as const).map((verdict) => ({
		verdict,
		found: of(verdict)
	}));
	const count = due.reduce((sum, { found }) => sum + found.length, 0);
	const told = ({ verdict, found }: { verdict: Verdict; found: readonly PriceMonth[] }) => {
		const isNamed = (verdict === 'unpaid' || verdict === 'extra') && found.length <= NAMED;
		const names = found.map(({ month }) => when(month)).join(t('site.list-joiner'));
		const text = t(`standards.price-${verdict}`, { count: found.length });
		return isNamed ? text + t('standards.price-months', { months: names }) : text;
	};
	const paid = due.filter(({ found }) => found.length > 0).map(told);
	const extra = of('extra');
	return (
		t('standards.price-title', { judged, count }) +
		(paid.length > 0 ? t('site.colon') + paid.join(t('site.list-joiner')) : '') +
		(extra.length > 0 ? t('site.clause-joiner') + told({ verdict: 'extra', found: extra }) : '')
	);
}

function notes({ t, outline, locale }: StandardsFacts, months: readonly PriceMonth[]): string[] {
	const [usual, lowered] = PRICE_LINK;
	const until = lowered.to ?? '';
	const isLowered = months.some(({ month }) => lowered.from <= month && month <= until);
	const undecided = months.filter(({ verdict }) => verdict === 'undecided').length;
	const local = Object.keys(LOCAL_PRICE_LIMITS).flatMap((name) => outline.parameters[name] ?? []);
	return [
		t('standards.price-rule', { cpi: usual.cpi, food: usual.food, basis: usual.basis[locale] }),
		...(isLowered
			? [
					t('standards.price-lowered', {
						...{ first: formatPeriodName(lowered.from, locale) },
						...{ last: formatPeriodName(until, locale) },
						...{ cpi: lowered.cpi.toFixed(1), basis: lowered.basis[locale] }
					})
				]
			: []),
		...[...new Set(local.map(({ basis }) => basis[locale]))].map((basis) =>
			t('standards.price-local', { basis })
		),
		t('standards.price-source'),
		...(undecided > 0 ? [t('standards.price-undecided', { count: undecided })] : [])
	];
}
