import { capital } from '#lib/i18n/letter-case.ts';
import { formatNumber } from '#lib/charts/format-value.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { realGrowth } from './real-growth.ts';
import { YEARS, type StandardsFacts } from './standards-facts.ts';

/** What a rise of the standard is worth, once prices are taken off. */
export function realExhibit(facts: StandardsFacts): ThemeExhibit | undefined {
	const { t, answers, lines, state, when, yuan } = facts;
	const prices = new Map(
		(answers['prices']?.points ?? []).flatMap(({ dimensions, value }) =>
			value === null ? [] : [[dimensions.time_period ?? '', value] as const]
		)
	);
	const grown = lines.flatMap((line) => {
		const growth = realGrowth(line.values, prices, state.period, YEARS);
		return growth ? [{ name: line.name, short: line.short, ...growth }] : [];
	});
	const [main] = grown;
	if (!main) return undefined;
	const share = (value: number) => formatNumber(value, { divisor: 0.01, decimals: 1 });
	return {
		id: 'real',
		title: t(main.real < 0 ? 'standards.real-title-loss' : 'standards.real-title', {
			...{ name: capital(main.name), base: when(main.base) },
			...{ nominal: share(main.nominal), real: share(Math.abs(main.real)) }
		}),
		subtitle: t('standards.real-sub', { period: when(state.period) }),
		table: {
			columns: [
				{ label: t('standards.kind'), isText: true },
				{ label: t('standards.base'), isText: true, isWideOnly: true },
				{ label: t('standards.from'), isWideOnly: true },
				{ label: t('standards.to'), isWideOnly: true },
				{ label: t('standards.nominal') },
				{ label: t('standards.price-rise') },
				{ label: t('standards.real') },
				{ label: t('standards.in-base-prices'), isWideOnly: true }
			],
			rows: grown.map(({ short, base, from, to, nominal, prices: rise, real, inBasePrices }) => ({
				key: short,
				cells: [
					...[short, when(base), yuan(from), yuan(to)],
					...[share(nominal), share(rise), share(real)],
					formatNumber(inBasePrices, { divisor: 1, decimals: 0 })
				]
			}))
		},
		notes: [t('standards.real-note')],
		answers: [answers['history'], answers['prices']]
	};
}
