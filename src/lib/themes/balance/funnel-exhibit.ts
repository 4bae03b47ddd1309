import { funnelOption } from '#lib/charts/funnel-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import { areaName } from '#lib/wording/words.ts';
import { COVERAGE } from '#lib/statistics/event-sides.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { BalanceFacts } from './balance-facts.ts';
import { funnelSides } from './funnel-sides.ts';

const INNER = 0.95;
/** Sizes at which a limit is drawn. */
const STEPS = 40;

/** Coverage against size: which towns differ by more than chance. */
export function funnelExhibit(facts: BalanceFacts): ThemeExhibit | undefined {
	const { t, towns, hidden, answers, words, metric, outline, locale, rateOf, text, rate } = facts;
	const { isPartial } = facts;
	const compared = funnelSides(facts);
	if (!compared) return undefined;
	const { overall, sides } = compared;
	const outside = towns.filter((town) => sides.get(town) !== 'within').length;
	const largest = Math.max(...towns.map(({ weight }) => weight)) * 1.05;
	const smallest = Math.min(...towns.map(({ weight }) => weight)) * 0.5;
	const sizes = Array.from({ length: STEPS }, (_, at) =>
		Math.round(smallest * (largest / smallest) ** (at / (STEPS - 1)))
	);
	const limit = (coverage: number, side: 'lower' | 'upper') => ({
		isLimit: true,
		points: sizes.map((size) => [size, funnelLimits(overall, size, coverage)[side]] as const)
	});
	const most = Math.max(...towns.map(rateOf), funnelLimits(overall, sizes[0] ?? 1, COVERAGE).upper);
	const ten = locale === 'en' ? 1 : 10_000;
	return {
		id: 'funnel',
		title: capital(
			(isPartial ? t('balance.among', { ...words, count: towns.length }) : '') +
				(outside > 0
					? t('balance.funnel-title', { count: outside, unit: words.unit })
					: t('balance.funnel-title-none', words))
		),
		subtitle: t('balance.funnel-sub', { ...words, rate: rate(overall) }),
		option: funnelOption(
			towns.map((town) => ({
				name: areaName(town.area, locale),
				size: town.weight,
				share: rateOf(town),
				isOutside: sides.get(town) !== 'within'
			})),
			[
				limit(COVERAGE, 'upper'),
				limit(INNER, 'upper'),
				limit(INNER, 'lower'),
				limit(COVERAGE, 'lower'),
				{
					isLimit: false,
					points: [
						[0, overall],
						[largest, overall]
					]
				}
			],
			{
				name: t('balance.inhabitants').replace('（人）', ten > 1 ? '（万人）' : '（人）'),
				most: largest,
				text: (value) => facts.decimals(value / ten, ten > 1 ? 1 : 0)
			},
			{ name: facts.scale.unit, most: most * 1.08, text },
			facts.mark
		),
		height: 360,
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('balance.inhabitants'), isWideOnly: true },
				{ label: t('figure.with-unit', { name: metric.name[locale], unit: facts.scale.unit }) },
				{ label: t('balance.chance'), isText: true }
			],
			rows: [
				...[...towns].reverse().map((town) => ({
					key: town.area.ref_area,
					cells: [
						areaName(town.area, locale),
						facts.decimals(town.weight, 0),
						text(rateOf(town)),
						t(`balance.${sides.get(town) ?? 'within'}`)
					]
				})),
				...hidden.map((area) => ({
					key: area.ref_area,
					cells: [areaName(area, locale), '', t('reason.hidden'), '']
				}))
			]
		},
		notes: [
			t('balance.funnel-note'),
			...symbolNotes(answers['values']?.points ?? [], outline, locale)
		],
		answers: [answers['values'], answers['whole'], answers['people']]
	};
}
