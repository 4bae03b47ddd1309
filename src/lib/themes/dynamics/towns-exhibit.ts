import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { townsOf } from '#lib/contract/outline.ts';
import { rankedTowns } from '#lib/wording/overview-sentences.ts';
import { areaName, townWord } from '#lib/wording/words.ts';
import { eventSides } from '#lib/statistics/event-sides.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { DynamicsFacts } from './dynamics-facts.ts';

const SCALE = { divisor: 0.01, decimals: 1, unit: '%' };

/** Where much moves and where nothing does: a town without one new case in a year is suspiciously quiet. */
export function townsExhibit(facts: DynamicsFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, outline, locale } = facts;
	const answer = answers['towns'];
	const ranked = rankedTowns(outline, answer?.points ?? []);
	const [most, least] = [ranked[0], ranked[ranked.length - 1]];
	if (!answer || !most || !least || most === least) return undefined;
	const year = when(answer.request.where.time_period?.[0] ?? '');
	const coming = new Map(
		answers['towns-in']?.points.map((point) => [point.dimensions.ref_area, point])
	);
	const quiet = [...coming.values()].filter(({ value }) => value === 0).length;
	const unit = townWord(outline);
	const hidden = outline.areas.filter(({ ref_area }) =>
		answer.points.some((p) => p.dimensions.ref_area === ref_area && p.reason === 'hidden')
	);
	const sides = eventSides(
		ranked.map(({ point }) => ({ amount: point.numerator ?? 0, weight: point.denominator ?? 0 }))
	);
	const isWithin = sides?.every((side) => side === 'within') ?? false;
	const bars = [
		...ranked.map(({ area, point }, at): Bar => ({
			...{ name: areaName(area, locale), value: point.value },
			// Where some lie beyond chance they alone stand out.
			emphasised: isWithin || !sides || sides[at] !== 'within'
		})),
		...hidden.map((area): Bar => ({
			...{ name: areaName(area, locale), value: null, symbol: t('reason.hidden') }
		}))
	];
	const suffix = ranked.length < townsOf(outline).length ? '-shown' : '';
	const words = {
		...{ year, unit, count: quiet, told: ranked.length },
		...{ least: cellText(least.point, SCALE, locale), most: cellText(most.point, SCALE, locale) }
	};
	const beyond = (['above', 'below'] as const).flatMap((side) => {
		const names = ranked
			.filter((_, at) => sides?.[at] === side)
			.map(({ area }) => areaName(area, locale));
		return names.length > 0
			? [t(`compare.${side}`, { towns: names.join(t('site.list-joiner')) })]
			: [];
	});
	const kind = quiet > 0 ? 'quiet' : isWithin ? 'within' : beyond.length > 0 ? 'beyond' : 'range';
	return {
		id: 'towns',
		title: t(`dynamics.towns-${kind}${suffix}`, {
			...{ ...words, beyond: beyond.join(t('compare.joiner')) }
		}),
		subtitle: t('dynamics.towns-sub', { topic, year }),
		option: barOption(bars, SCALE, facts.mark),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('dynamics.in') },
				{ label: t('figure.with-unit', { name: t('dynamics.turnover'), unit: '%' }) }
			],
			rows: answer.points.map((point) => {
				const area = outline.areas.find(({ ref_area }) => ref_area === point.dimensions.ref_area);
				return {
					key: point.dimensions.ref_area ?? '',
					cells: [
						area ? areaName(area, locale) : '',
						facts.cell(coming.get(point.dimensions.ref_area)),
						cellText(point, SCALE, locale)
					]
				};
			})
		},
		notes: [t('dynamics.towns-note', { unit }), ...symbolNotes(answer.points, outline, locale)],
		answers: [answer, answers['towns-in']]
	};
}
