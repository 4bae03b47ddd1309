import { parsePeriod } from '#lib/calendar/period.ts';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { symbolNotes } from '#lib/charts/figure-table.ts';
import type { Scale } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Topic } from '#lib/contract/topics.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeExhibit } from '../define-theme.ts';
import type { FundsFacts } from './funds-facts.ts';

/** How much was paid, period by period; the other programmes are in the table. */
export function paidExhibit(facts: FundsFacts): ThemeExhibit | undefined {
	const { t, topic, topics, pointsOf, answers, outline, locale, when, cell, mark, state } = facts;
	const columns = topics.filter(({ id }) => pointsOf(`paid-${id}`).some(isTold));
	const silent = topics.filter(({ id }) => {
		const points = pointsOf(`paid-${id}`);
		return points.length > 0 && !points.some(isTold);
	});
	const all = columns.flatMap(({ id }) => pointsOf(`paid-${id}`));
	const own = pointsOf(`paid-${topic.id}`).filter(isTold);
	const periods = [
		...new Set(all.filter(isShown).map(({ dimensions }) => dimensions.time_period ?? ''))
	].sort();
	const isTrend = own.length > 1;
	// A single number has been told in the title of the page.
	if (periods.length === 0 || (!isTrend && columns.length * periods.length === 1)) return undefined;
	const scale = facts.moneyScale(all);
	const bars = columns.map((each): Bar => ({
		...{ name: facts.name(each), value: facts.at(`paid-${each.id}`)?.value ?? null },
		...{ symbol: cell(facts.at(`paid-${each.id}`), scale), emphasised: each.id === topic.id }
	}));
	const words = { topic: facts.topicName, period: when(state.period), unit: scale.unit };
	const line = {
		name: facts.topicName,
		values: new Map(own.map(({ dimensions, value }) => [dimensions.time_period ?? '', value]))
	};
	return {
		id: 'paid',
		title: isTrend ? trendTitle(facts, scale) : t('funds.paid-title-one', words),
		subtitle: facts.say(subtitleKey(isTrend, columns.length), words),
		option: isTrend ? lineOption([line], periods, scale, mark) : barOption(bars, scale, mark),
		height: isTrend ? 260 : barHeight(bars),
		table: {
			columns: [
				{ label: t('figure.period'), isText: true },
				...columns.map((each) => ({ label: facts.shortName(each) }))
			],
			rows: periods.map((period) => ({
				key: period,
				cells: [
					when(period),
					...columns.map(({ id }) => cell(facts.at(`paid-${id}`, period), scale))
				]
			}))
		},
		notes: [
			...columns.flatMap((each) => roundedNote(facts, each) ?? []),
			...(silent.length > 0
				? [t('funds.paid-silent', { topics: silent.map(facts.name).join(t('site.list-joiner')) })]
				: []),
			...symbolNotes(all, outline, locale)
		],
		answers: columns.map(({ id }) => answers[`paid-${id}`])
	};
}

const subtitleKey = (isTrend: boolean, programmes: number) =>
	!isTrend ? 'funds.paid-sub-one' : programmes > 1 ? 'funds.paid-sub' : 'funds.paid-sub-only';

/** Hidden is a figure; a period that nobody told of needs no row. */
const isShown = ({ reason }: Point) => reason !== 'not-reported';
const isTold = ({ value }: { value: number | null }) => value !== null;

function trendTitle(facts: FundsFacts, scale: Scale): string {
	const { t, topic, pointsOf, about } = facts;
	const all = pointsOf(`paid-${topic.id}`);
	const told = all.filter(isTold);
	const sorted = [...told].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [least, most] = [sorted[0], sorted[sorted.length - 1]];
	if (!least || !most) return '';
	const { frequency } = parsePeriod(facts.state.period);
	const words = {
		...{ topic: facts.topicName, each: t(`funds.each-${frequency}`) },
		periods: t(`funds.count-${frequency}`, { count: told.length })
	};
	const shown = told.length < all.length ? '-shown' : '';
	const rounded = told.some((point) => about(point)) ? t('symbol.approximate') : '';
	if (least.value === most.value)
		return facts.say(`funds.paid-title-same${shown}`, {
			...words,
			amount: rounded + facts.inScale(least.value ?? 0, scale)
		});
	const [low, high] = [least, most].map(({ value }) => facts.inScale(value ?? 0, scale));
	return facts.say(`funds.paid-title${shown}`, {
		...words,
		low: rounded + low,
		high: rounded + high
	});
}

/** Which months are exact: 低保各月为实数, 临时救助24个月中7个月取整. */
function roundedNote(
	{ t, pointsOf, name, isRecords, state }: FundsFacts,
	topic: Topic
): string | undefined {
	const told = pointsOf(`paid-${topic.id}`).filter(isTold);
	if (!isRecords || told.length < 2) return undefined;
	const rounded = told.filter(({ status }) => status === 'R').length;
	const { frequency } = parsePeriod(state.period);
	const periods = t(`funds.count-${frequency}`, { count: told.length });
	const words = { topic: name(topic), periods, rounded };
	if (rounded === 0) return t('funds.all-exact', words);
	return t(rounded === told.length ? 'funds.all-rounded' : 'funds.some-rounded', words);
}
