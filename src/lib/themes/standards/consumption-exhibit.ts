import { formatNumber } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { STRATA, type StandardsFacts } from './standards-facts.ts';

const SHARE = { divisor: 0.01, decimals: 1 };

/** Year → the share that twelve standards are of consumption in the year before. */
interface ShareLine {
	stratum: (typeof STRATA)[number];
	values: Map<string, number>;
}

/** Whether the standard keeps pace with what people spend. */
export function consumptionExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, answers, outline, when } = facts;
	const periods = lastOfYears(facts);
	const lines = STRATA.map((stratum) => ({ stratum, values: sharesOf(facts, stratum, periods) }));
	const told = lines.filter(({ values }) => values.size > 0);
	const years = [...new Set(told.flatMap(({ values }) => [...values.keys()]))].sort();
	const last = years[years.length - 1];
	if (!last) return undefined;
	const text = (value: number | undefined) =>
		value === undefined ? t('reason.not-reported') : formatNumber(value, SHARE);
	const limits = told.flatMap(({ stratum }) => {
		const parameter = outline.parameters[`consumption_share_${stratum}`];
		return parameter ? [{ stratum, ...parameter }] : [];
	});
	return {
		id: 'consumption',
		title: t('standards.share-title', {
			period: when(periods.get(last) ?? last),
			shares: told
				.flatMap(({ stratum, values }) => {
					const share = values.get(last);
					return share === undefined
						? []
						: [t('standards.share-of', { stratum: t(`standards.${stratum}`), share: text(share) })];
				})
				.join(t('site.list-joiner'))
		}),
		subtitle: t('standards.share-sub'),
		...(years.length > 1 && {
			option: lineOption(
				[
					...told.map(({ stratum, values }) => ({ name: t(`standards.${stratum}`), values })),
					...limits.map(({ stratum, value }) => ({
						name: t('standards.share-limit', { stratum: t(`standards.${stratum}`) }),
						values: new Map(years.map((year) => [year, value]))
					}))
				],
				years,
				{ ...SHARE, unit: '%' },
				facts.mark
			)
		}),
		height: 260,
		table: {
			columns: [
				{ label: t('standards.share-period'), isText: true },
				...told.flatMap(({ stratum }) => [
					{
						label: t('standards.share-consumption', { stratum: t(`standards.${stratum}`) }),
						isWideOnly: true
					},
					{ label: t('standards.share-column', { stratum: t(`standards.${stratum}`) }) }
				])
			],
			rows: years.map((year) => ({
				key: year,
				cells: [
					when(periods.get(year) ?? year),
					...told.flatMap(({ stratum, values }) => {
						const spent = consumptionOf(facts, stratum, Number(year) - 1);
						return [
							spent === undefined ? t('reason.not-reported') : facts.yuan(spent),
							text(values.get(year))
						];
					})
				]
			}))
		},
		notes: [
			t(limits.length > 0 ? 'standards.share-note-local' : 'standards.share-note'),
			...limits.map(({ stratum, value, basis }) =>
				t('standards.share-basis', {
					...{ stratum: t(`standards.${stratum}`), share: text(value) },
					basis: basis[facts.locale]
				})
			)
		],
		answers: [answers['history'], answers['consumption']]
	};
}

/** Year → its last period with a subsistence standard. */
function lastOfYears({ all }: StandardsFacts): Map<string, string> {
	const periods = all
		.filter(({ programme }) => programme === '01')
		.flatMap(({ values }) => [...values.keys()])
		.sort();
	return new Map(periods.map((period) => [period.slice(0, 4), period]));
}

function sharesOf(
	facts: StandardsFacts,
	stratum: ShareLine['stratum'],
	periods: ReadonlyMap<string, string>
): ShareLine['values'] {
	const line = facts.all.find((each) => each.programme === '01' && each.stratum === stratum);
	return new Map(
		[...periods].flatMap(([year, period]) => {
			const monthly = line?.values.get(period);
			const spent = consumptionOf(facts, stratum, Number(year) - 1);
			return monthly === undefined || !spent ? [] : [[year, (12 * monthly) / spent] as const];
		})
	);
}

/** Yuan a resident and year. */
function consumptionOf(
	{ answers }: StandardsFacts,
	stratum: ShareLine['stratum'],
	year: number
): number | undefined {
	const found = answers['consumption']?.points.find(
		({ dimensions }) =>
			dimensions.indicator === `${stratum}_consumption_yuan` &&
			dimensions.time_period === String(year)
	);
	return found?.value ?? undefined;
}
