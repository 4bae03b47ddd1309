import { capital } from '#lib/i18n/letter-case.ts';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { areaName } from '#lib/wording/words.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { BalanceFacts } from './balance-facts.ts';

/** The towns one under the other, highest rate first. */
export function ratesExhibit(facts: BalanceFacts): ThemeExhibit | undefined {
	const {
		isPartial,
		t,
		towns,
		hidden,
		words,
		metric,
		scale,
		rateOf,
		text,
		answers,
		outline,
		locale
	} = facts;
	const { denominator } = metric;
	const weightLabel = denominator === 'none' ? '' : capital(denominator.words[locale]);
	const ranked = [...towns].reverse();
	const [most, least] = [ranked[0], ranked[ranked.length - 1]];
	if (!most || !least || most === least) return undefined;
	const bars = [
		...ranked.map((town): Bar => ({
			...{ name: areaName(town.area, locale), value: rateOf(town), emphasised: true }
		})),
		...hidden.map((area): Bar => ({
			...{ name: areaName(area, locale), value: null, symbol: t('reason.hidden') }
		}))
	];
	return {
		id: 'rates',
		title: t(isPartial ? 'balance.rates-title-shown' : 'balance.rates-title', {
			...{ count: towns.length, unit: words.unit },
			metric: metric.name[locale],
			high: areaName(most.area, locale),
			low: areaName(least.area, locale)
		}),
		subtitle: t('balance.rates-sub', {
			...{ topic: words.topic, metric: metric.name[locale] },
			...{ unit: scale.unit, period: words.period }
		}),
		option: barOption(bars, scale, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: weightLabel, isWideOnly: true },
				{ label: t('figure.with-unit', { name: metric.name[locale], unit: scale.unit }) }
			],
			rows: [
				...ranked.map((town) => ({
					key: town.area.ref_area,
					cells: [areaName(town.area, locale), facts.decimals(town.weight, 0), text(rateOf(town))]
				})),
				...hidden.map((area) => ({
					key: area.ref_area,
					cells: [areaName(area, locale), '', t('reason.hidden')]
				}))
			]
		},
		notes: symbolNotes(answers['values']?.points ?? [], outline, locale),
		answers: [answers['values'], answers['people']]
	};
}
