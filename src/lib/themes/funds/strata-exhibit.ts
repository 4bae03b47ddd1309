import { symbolNotes } from '#lib/charts/figure-table.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARE_SCALE, type FundsFacts } from './funds-facts.ts';

const STRATA = ['urban', 'rural'] as const;

/** How much went to towns and how much to the country, where print tells them apart. */
export function strataExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, pointsOf, answers, outline, locale, cell, mark, when } = facts;
	const points = pointsOf('paid-strata');
	const scale = facts.moneyScale(points);
	const periods = [...new Set(points.map(({ dimensions }) => dimensions.time_period ?? ''))];
	const at = (stratum: string, period: string) =>
		points.find(
			({ dimensions }) => dimensions.urban_rural === stratum && dimensions.time_period === period
		);
	const shareOf = (period: string): number | null => {
		const [urban, rural] = STRATA.map((stratum) => at(stratum, period)?.value);
		return urban == null || rural == null || urban + rural === 0 ? null : rural / (urban + rural);
	};
	const told = periods.filter((period) => shareOf(period) !== null);
	const [first, last] = [told[0], told[told.length - 1]];
	if (!first || !last || first === last) return undefined;
	const share = (period: string) => {
		const value = shareOf(period);
		return value === null ? t('reason.no-base') : formatNumber(value, SHARE_SCALE);
	};
	const words = { topic: facts.topicName, unit: scale.unit, first: when(first), last: when(last) };
	return {
		id: 'strata',
		title: facts.say('funds.strata-title', { ...words, from: share(first), to: share(last) }),
		subtitle: facts.say('funds.strata-sub', words),
		option: lineOption(
			STRATA.map((stratum) => ({
				name: t(`funds.${stratum}`),
				values: new Map(periods.map((period) => [period, at(stratum, period)?.value ?? null]))
			})),
			periods,
			scale,
			mark
		),
		height: 240,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...STRATA.map((stratum) => ({ label: t(`funds.${stratum}`) })),
				{ label: t('funds.rural-share') }
			],
			rows: periods.map((period) => ({
				key: period,
				cells: [
					when(period),
					...STRATA.map((stratum) => cell(at(stratum, period), scale)),
					share(period)
				]
			}))
		},
		notes: symbolNotes(points, outline, locale),
		answers: [answers['paid-strata']]
	};
}
