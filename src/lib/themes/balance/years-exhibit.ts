import { group } from 'd3-array';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import { variation } from '#lib/statistics/variation.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { BalanceFacts } from './balance-facts.ts';

const SCALE = { divisor: 1, decimals: 3, unit: '' };

/** Whether the gap grows: one measure at the end of each year in which every town is told. */
export function yearsExhibit(facts: BalanceFacts): ThemeExhibit | undefined {
	const { t, answers, words, locale, decimals } = facts;
	const answer = answers['years'];
	const years = [...group(answer?.points ?? [], ({ dimensions }) => dimensions.time_period ?? '')];
	const measured = years.map(([period, points]) => {
		const isWhole = points.every(({ numerator, denominator }) => numerator !== null && denominator);
		const shares = points.map(({ numerator, denominator }) => ({
			...{ amount: numerator ?? 0, weight: denominator ?? 1 }
		}));
		const isHidden = points.some(({ reason }) => reason === 'hidden');
		return { period, isHidden, value: isWhole ? variation(shares) : null };
	});
	const known = measured.filter(({ value }) => value !== null);
	const [first, last] = [known[0], known[known.length - 1]];
	if (!first || !last || first === last) return undefined;
	const byYear = new Map(measured.map(({ period, value }) => [period.slice(0, 4), value]));
	const text = ({ value, isHidden }: (typeof measured)[number]) =>
		value === null ? t(isHidden ? 'reason.hidden' : 'reason.not-reported') : decimals(value, 3);
	return {
		id: 'years',
		title: t('balance.years-title', {
			...{ first: formatPeriodName(first.period, locale), from: text(first) },
			...{ last: formatPeriodName(last.period, locale), to: text(last) }
		}),
		subtitle: t(
			first.period.includes('Q') ? 'balance.years-sub-quarters' : 'balance.years-sub',
			words
		),
		option: lineOption(
			[{ name: t('balance.variation'), values: byYear }],
			[...byYear.keys()],
			SCALE,
			facts.mark
		),
		height: 240,
		table: {
			columns: [{ label: t('figure.period'), isText: true }, { label: t('balance.variation') }],
			rows: measured.map((each) => ({
				key: each.period,
				cells: [formatPeriodName(each.period, locale), text(each)]
			}))
		},
		notes: known.length < measured.length ? [t('balance.years-note')] : [],
		answers: [answer]
	};
}
