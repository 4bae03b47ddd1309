import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { LEAST_MULTIPLE, multipleText, STRATA, type StandardsFacts } from './standards-facts.ts';

const SCALE = { divisor: 1, decimals: 3 };

/** Whether the destitute standard kept its distance, at every date and in every stratum. */
export function multipleExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, answers, when, locale } = facts;
	const points = (answers['multiples']?.points ?? []).filter(({ value }) => value !== null);
	const of = (stratum: string) =>
		new Map(
			points
				.filter(({ dimensions }) => dimensions.urban_rural === stratum)
				.map(({ dimensions, value }) => [dimensions.time_period ?? '', value ?? 0])
		);
	const lines = STRATA.map((stratum) => ({ name: t(`standards.${stratum}`), values: of(stratum) }));
	const periods = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort();
	const [first, last] = [periods[0], periods[periods.length - 1]];
	const [urban] = lines;
	const [from, to] = [urban?.values.get(first ?? ''), urban?.values.get(last ?? '')];
	if (from === undefined || to === undefined || first === last) return undefined;
	const below = new Set(
		points.flatMap(({ dimensions, value }) =>
			(value ?? 0) < LEAST_MULTIPLE ? [dimensions.time_period] : []
		)
	).size;
	const text = (value: number | undefined) =>
		value === undefined ? t('reason.not-reported') : multipleText(value);
	return {
		id: 'multiple',
		title: t('standards.multiple-title', {
			...{ from: text(from), to: text(to) },
			verdict: below > 0 ? t('standards.below', { count: below }) : t('standards.always')
		}),
		subtitle: t('standards.multiple-sub'),
		option: lineOption(
			[
				...lines.map((line) => ({ ...line, isStep: true as const })),
				{
					name: t('standards.rule'),
					values: new Map(periods.map((period) => [period, LEAST_MULTIPLE]))
				}
			],
			periods,
			{ ...SCALE, decimals: 1, unit: locale === 'en' ? '×' : '倍' },
			facts.mark
		),
		height: 260,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...lines.map(({ name }) => ({ label: name }))
			],
			rows: periods
				.filter((period, at) =>
					lines.some(({ values }) => values.get(period) !== values.get(periods[at - 1] ?? ''))
				)
				.map((period) => ({
					key: period,
					cells: [when(period), ...lines.map(({ values }) => text(values.get(period)))]
				}))
		},
		notes: [t('standards.steps-note')],
		answers: [answers['multiples']]
	};
}
