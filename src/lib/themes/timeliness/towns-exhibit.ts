import { formatNumber } from '#lib/charts/format-value.ts';
import { intervalHeight, intervalOption } from '#lib/charts/interval-option.ts';
import { townsOf } from '#lib/contract/outline.ts';
import { areaName, percentText, townWord } from '#lib/wording/words.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import { SHARES, type TimelinessFacts } from './timeliness-facts.ts';

/** Towns in the order of divisions, each with what chance leaves open: one late case of five is no ranking. */
export function townsExhibit(facts: TimelinessFacts): ThemeExhibit | undefined {
	const { t, answers, topic, when, of, count, share, outline, locale } = facts;
	const towns = townsOf(outline);
	const rows = towns.flatMap((area) => {
		const point = of('towns-on-time', 'ref_area', area.ref_area);
		if (point?.value == null || point.numerator === null || !point.denominator) return [];
		const [lower, upper] = wilsonInterval(point.numerator, point.denominator);
		return [
			{
				area,
				name: areaName(area, locale),
				value: point.value,
				cases: point.denominator,
				...{ lower, upper }
			}
		];
	});
	const ranked = [...rows].sort((a, b) => a.value - b.value);
	const [least, most] = [ranked[0], ranked[ranked.length - 1]];
	if (!least || !most) return undefined;
	const isApart =
		Math.max(...rows.map(({ lower }) => lower)) > Math.min(...rows.map(({ upper }) => upper));
	const kind =
		least === most ? '-one' : least.value === most.value ? '-even' : isApart ? '-apart' : '';
	const whole = (value: number) => formatNumber(value, { ...SHARES, decimals: 0 });
	const [unit, year] = [townWord(outline), when(facts.periodOf('towns-on-time'))];
	const isUntold = rows.length < towns.length;
	return {
		id: 'towns',
		title: t(`timeliness.towns-title${kind}`, {
			...{ year, unit, told: rows.length, town: least.name },
			...{ low: percentText(least.value), high: percentText(most.value) }
		}),
		subtitle: t('timeliness.towns-sub', { topic, year }),
		option: intervalOption(rows, SHARES, facts.mark),
		height: intervalHeight(rows),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('timeliness.approved'), isWideOnly: true },
				{ label: t('timeliness.with-limit') },
				{ label: t('timeliness.column-on-time') },
				{ label: t('timeliness.column-interval') }
			],
			rows: towns.map(({ ref_area, ...area }) => {
				const row = rows.find((one) => one.area.ref_area === ref_area);
				return {
					key: ref_area,
					cells: [
						areaName({ ref_area, ...area }, locale),
						count(of('towns', 'ref_area', ref_area)),
						row ? String(row.cases) : t('reason.hidden'),
						share(of('towns-on-time', 'ref_area', ref_area)),
						row ? t('timeliness.range', { least: whole(row.lower), most: whole(row.upper) }) : ''
					]
				};
			})
		},
		notes: [
			t('timeliness.towns-note'),
			...(isUntold ? [t('timeliness.untold-towns', { unit })] : [])
		],
		answers: [answers['towns'], answers['towns-on-time']]
	};
}
