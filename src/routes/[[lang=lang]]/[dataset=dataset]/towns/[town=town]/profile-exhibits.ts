import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import {
	formatNumber,
	formatPeriodName,
	formatQuantity,
	scaleFor
} from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import { topicName } from '#lib/contract/topics.ts';
import { lower } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import {
	areaName,
	kindMark,
	measureWords,
	overTimeWords,
	quantity,
	townWord,
	wholeName
} from '#lib/wording/words.ts';
import type { ThemeExhibit } from '#lib/themes/define-theme.ts';
import { mainTopic } from '../asked-metrics.ts';
import { nearestTowns } from './peers.ts';
import { meansByQuarter } from './profile-figures.ts';
import type { ProfileFacts, ProfileRow } from './profile-rows.ts';

/** CSS pixels; two stand side by side. */
const HEIGHT = 150;
/** Of which between the axis of time and the largest value. */
const PLOT = 75;
/** Months of a trend. */
const MONTHS = 24;

const periodOf = ({ dimensions }: Point) => dimensions.time_period ?? '';

/** How many there were, what each got, and the towns nearest in size. */
export function profileExhibits(
	facts: ProfileFacts,
	rows: readonly ProfileRow[]
): readonly ThemeExhibit[] {
	return [historyExhibit(facts), benefitExhibit(facts), peersExhibit(facts, rows)].filter(
		(exhibit) => exhibit !== undefined
	);
}

function historyExhibit({ outline, answers, locale }: ProfileFacts): ThemeExhibit | undefined {
	const answer = answers['history'];
	const points = answer?.points.slice(-MONTHS) ?? [];
	const told = points.filter(({ value }) => value !== null);
	const [first, last] = [told[0], told[told.length - 1]];
	if (!answer || !first || !last || first === last) return undefined;
	if (told.every(({ value }) => value === 0)) return undefined;
	const { metric } = answer;
	const t = translator(locale);
	const scale = scaleFor(
		metric,
		told.map(({ value }) => value),
		locale
	);
	const measure = measureWords(metric, scale.unit, locale);
	const when = (point: Point) => formatPeriodName(periodOf(point), locale);
	const text = (point: Point) => quantity(point, metric.id, locale) ?? '';
	return {
		id: 'history',
		title: t('town.history', {
			...{ metric: metric.name[locale], first: when(first), from: text(first) },
			...{ last: when(last), to: text(last) }
		}),
		subtitle: t('figure.of-topic', {
			topic: topicName(mainTopic(outline))[locale],
			text: points.some(({ reason }) => reason === 'hidden')
				? t('town.gaps-hidden', { measure })
				: overTimeWords(measure, points.map(periodOf), locale)
		}),
		option: lineOption(
			[
				{
					name: metric.name[locale],
					values: new Map(told.map((point) => [periodOf(point), point.value]))
				}
			],
			points.map(periodOf),
			scale,
			kindMark(outline, locale)
		),
		height: HEIGHT,
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				{ label: t('figure.with-unit', { name: metric.name[locale], unit: scale.unit }) }
			],
			rows: points.map((point) => ({
				key: periodOf(point),
				cells: [when(point), cellText(point, scale, locale)]
			}))
		},
		notes: [],
		answers: [answer]
	};
}

/** In yuan both, so that town and county may stand in one chart. */
function benefitExhibit(facts: ProfileFacts): ThemeExhibit | undefined {
	const { outline, town, answers, locale } = facts;
	const means = meansByQuarter(answers);
	const told = means.filter(({ own, whole }) => own.value !== null && whole?.value != null);
	const last = told[told.length - 1];
	if (!last || told.length < 2) return undefined;
	const t = translator(locale);
	const [name, county] = [areaName(town, locale), wholeName(outline, locale)];
	const unit = { unit: 'yuan/person·month', decimals: 0 } as const;
	const scale = scaleFor(unit, [], locale);
	const text = (point: Point | undefined) => cellText(point, scale, locale);
	const line = (of: (mean: (typeof means)[number]) => Point | undefined) =>
		new Map(told.map((mean) => [mean.quarter, of(mean)?.value ?? null]));
	return {
		id: 'benefit',
		title: t('town.benefit', {
			...{ period: formatPeriodName(last.quarter, locale), town: name, county },
			...{ own: text(last.own), whole: text(last.whole), unit: scale.unit }
		}),
		subtitle: t('town.benefit-sub', { unit: scale.unit }),
		option: lineOption(
			[
				{ name: t('town.own'), values: line(({ own }) => own) },
				{ name: county, values: line(({ whole }) => whole) }
			],
			told.map(({ quarter }) => quarter),
			scale,
			kindMark(outline, locale),
			PLOT
		),
		height: HEIGHT,
		table: {
			columns: [{ label: t('figure.period'), isText: true }, { label: name }, { label: county }],
			rows: means.map(({ quarter, own, whole }) => ({
				key: quarter,
				cells: [
					formatPeriodName(quarter, locale),
					...[own, whole].map((point) => cellText(point, scale, locale))
				]
			}))
		},
		notes: [],
		answers: [answers['paid'], answers['paid:whole'], answers['history'], answers['history:whole']]
	};
}

/** In place of a league table: three towns that are about as large. */
function peersExhibit(facts: ProfileFacts, rows: readonly ProfileRow[]): ThemeExhibit | undefined {
	const { outline, town, answers, locale } = facts;
	const found = nearestTowns(facts, rows);
	if (!found) return undefined;
	const { size, rate, peers } = found;
	const t = translator(locale);
	const { scale } = rate;
	const listed = [
		{ area: town, size: size.own.value ?? 0, rate: rate.own as Point | undefined },
		...peers
	];
	const bars = [
		...listed.map((peer, at): Bar => ({
			...{ name: areaName(peer.area, locale), value: peer.rate?.value ?? null },
			...{ symbol: cellText(peer.rate, scale, locale), emphasised: at === 0 }
		})),
		...(rate.whole?.value != null && rate.toldTowns === null
			? [{ name: wholeName(outline, locale), value: rate.whole.value }]
			: [])
	];
	const rates = peers.flatMap((peer) => peer.rate?.value ?? []);
	const text = (value: number) => formatQuantity(metricById(rate.id), value, locale);
	const [least, most] = [Math.min(...rates), Math.max(...rates)];
	const [low, high] = [formatNumber(least, scale), text(most)];
	const isTold = rate.own.value !== null && rates.length === peers.length;
	const words = {
		...{ own: text(rate.own.value ?? 0) },
		others: least === most ? high : t('town.range', { low, high }),
		...{ count: peers.length, unit: townWord(outline) },
		...{ size: locale === 'en' ? lower(size.name) : size.name, metric: rate.name },
		names: peers.map(({ area }) => areaName(area, locale)).join(t('site.list-joiner'))
	};
	return {
		id: 'peers',
		title: t(isTold ? 'town.peers-rates' : 'town.peers', words),
		subtitle: t('town.peers-sub', {
			...{ ...words, period: formatPeriodName(rate.period, locale) },
			unit: scale.unit
		}),
		option: barOption(bars, scale, kindMark(outline, locale)),
		height: barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.town'), isText: true },
				{ label: t('figure.with-unit', { name: size.name, unit: size.scale.unit }) },
				{ label: t('figure.with-unit', { name: rate.name, unit: scale.unit }) }
			],
			rows: listed.map((peer) => ({
				key: peer.area.ref_area,
				cells: [
					areaName(peer.area, locale),
					cellText({ ...size.own, value: peer.size }, size.scale, locale),
					cellText(peer.rate, scale, locale)
				]
			}))
		},
		notes: [
			...(rate.id === 'use-rate' ? [t('towns.few-events')] : []),
			...symbolNotes(
				listed.flatMap((peer) => peer.rate ?? []),
				outline,
				locale
			)
		],
		answers: [answers[rate.id], answers[size.id]]
	};
}
